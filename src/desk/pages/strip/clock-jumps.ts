// School time: the clock as Riga reads it, and the moments one may jump to.

const RIGA = "Europe/Riga";

/** 8:00 of the next 15 January, when the first half-year's reports are due; RFC 3339. Riga is two hours ahead in winter. */
export function nextFifteenthOfJanuary(now: string): string {
  const year = new Date(now).getUTCFullYear();
  const moments = [year, year + 1].map((each) => `${each}-01-15T08:00:00+02:00`);
  return moments.find((moment) => Date.parse(moment) > Date.parse(now)) ?? now;
}

/** "ceturtd., 2020. g. 24. sept., 10:05" in the words of the locale. */
export function schoolTime(now: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: RIGA,
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(now));
}

/** Only the day where it is another than today, else only the time. */
export function shortTime(moment: string, now: string, locale: string): string {
  const day = (of: string) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: RIGA }).format(new Date(of));
  const isToday = day(moment) === day(now);
  return new Intl.DateTimeFormat(locale, {
    timeZone: RIGA,
    ...(isToday
      ? { hour: "2-digit", minute: "2-digit" }
      : { year: "numeric", month: "short", day: "numeric" }),
  }).format(new Date(moment));
}
