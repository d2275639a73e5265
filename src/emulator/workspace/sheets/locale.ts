// What a spreadsheet's locale decides: the decimal mark, the order of a date, and the patterns a date is shown in.

export interface SheetLocale {
  readonly decimal: "," | ".";
  /** Between the arguments of a formula; ";" is taken everywhere. */
  readonly separators: readonly string[];
  readonly group: string;
  readonly dayFirst: boolean;
  readonly date: string;
  readonly time: string;
  readonly dateTime: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
}

const ENGLISH: SheetLocale = {
  decimal: ".",
  separators: [",", ";"],
  group: ",",
  dayFirst: false,
  date: "m/d/yyyy",
  time: "h:mm:ss am/pm",
  dateTime: "m/d/yyyy h:mm:ss",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const LATVIAN: SheetLocale = {
  decimal: ",",
  separators: [";"],
  group: "\u00a0",
  dayFirst: true,
  date: "dd.mm.yyyy",
  time: "h:mm:ss",
  dateTime: "dd.mm.yyyy h:mm:ss",
  months: [
    "janvāris",
    "februāris",
    "marts",
    "aprīlis",
    "maijs",
    "jūnijs",
    "jūlijs",
    "augusts",
    "septembris",
    "oktobris",
    "novembris",
    "decembris",
  ],
  days: [
    "svētdiena",
    "pirmdiena",
    "otrdiena",
    "trešdiena",
    "ceturtdiena",
    "piektdiena",
    "sestdiena",
  ],
};

/** The emulator knows Latvian and English; any other locale counts as English. */
export function localeOf(locale: string): SheetLocale {
  return locale.startsWith("lv") ? LATVIAN : ENGLISH;
}

/** The locales that Google takes look like "lv", "lv_LV" or "fil". */
export function isLocaleName(locale: string): boolean {
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale);
}
