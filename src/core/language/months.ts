// The twelve months in the four cases that dates need, and how a typed month word is recognised.
import { plainLetters } from "./plain-letters.ts";

/** Genitive: "2020. gada novembra plāns"; locative: "6. novembrī"; dative: "līdz 6. novembrim". */
export type MonthCase = "nominative" | "genitive" | "locative" | "dative";

const MONTHS: Readonly<Record<MonthCase, readonly string[]>> = {
  nominative: words(
    "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
  ),
  genitive: words(
    "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra",
  ),
  locative: words(
    "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
  ),
  dative: words(
    "janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim",
  ),
};

const SHORT_FORMS: readonly (readonly string[])[] = [
  ["jan", "janv"],
  ["feb", "febr"],
  ["mar"],
  ["apr"],
  ["mai"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep", "sept"],
  ["okt"],
  ["nov"],
  ["dec"],
];

const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map([
  ...Object.values(MONTHS).flatMap(numbered),
  ...SHORT_FORMS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
]);

/** @param month 1–12 */
export function monthName(month: number, wordCase: MonthCase = "nominative"): string {
  const name = MONTHS[wordCase][month - 1];
  if (name === undefined) {
    throw new Error(`No such month: ${month}`);
  }
  return name;
}

/** 1–12 for a month word in any of the four cases or shortened, with or without diacritics; null for any other word. */
export function readMonthWord(word: string): number | null {
  return MONTH_OF_WORD.get(plainLetters(word)) ?? null;
}

function words(line: string): string[] {
  return line.split(" ");
}

function numbered(names: readonly string[]): (readonly [string, number])[] {
  return names.map((name, index) => [plainLetters(name), index + 1] as const);
}
