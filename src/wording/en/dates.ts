// A day, as the school's own documents print it, without the Latvian full stop.

/** "2020-09-08" → "08.09.2020" */
export function date(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}.${month}.${year}`;
}
