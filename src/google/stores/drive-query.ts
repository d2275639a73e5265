// Values in Drive's query language (Drive API, "Search for files and folders").

/** A value between quotes, its own quotes and backslashes escaped. */
export function quoted(value: string): string {
  return `'${value.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
}
