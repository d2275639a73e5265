// A day as tables print it.

/** "2020-11-06" or a moment of that day is "06.11.2020.". */
export function printedDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${day}.${month}.${year}.`;
}
