// A number with its noun.

/** Latvian takes the singular after 1, 21, 31…, but not after 11. */
export function countedInLatvian(n: number, one: string, many: string): string {
  return `${n} ${n % 10 === 1 && n % 100 !== 11 ? one : many}`;
}

export function countedInEnglish(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
