// Cells on the clipboard: tabs between them, a line for each row; a cell of several lines stands in quotes.

/** At least one row of one cell. Rows may be of different lengths. */
export function readTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= source.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at));
    const plain = /^[^\t\n]*/.exec(source.slice(at))?.[0] ?? "";
    rows.at(-1)?.push(quoted === null ? plain : (quoted[1] ?? "").replaceAll('""', '"'));
    at += quoted === null ? plain.length : quoted[0].length;
    if (source[at] === "\n") {
      rows.push([]);
    }
    at += 1;
  }
  return rows;
}

export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join("\t")).join("\n");
}

function written(cell: string): string {
  return /[\t\n\r]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
