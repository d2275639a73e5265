// A day, as Latvian prints it.

/** "2020-09-08" → "08.09.2020." */
export function datums(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}.${month}.${year}.`;
}
