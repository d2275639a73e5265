// What to look at again in an entry, in English: what was noticed, and what becomes of it.
import type { EntryNotes } from "../../../contract/entry-notes.ts";
import type { ClassWords } from "../../screens.ts";
import { date as day } from "../dates.ts";

const read = ({ date }: EntryNotes) => (date.iso === null ? "" : day(date.iso));

export const EN_WARNINGS: ClassWords["warnings"] = {
  title: "What to look at again",
  counted: "The report counts this entry.",
  notCounted: "The entry is kept, but the report does not count it.",
  of: {
    W_DATE_MISSING: () => "There is no date.",
    W_DATE_INVALID: ({ date }) => `No such date: “${date.typed}”.`,
    W_DATE_MONTH_ONLY: ({ date }) => `Only a month is given: “${date.typed}”.`,
    W_DATE_NO_YEAR: (notes) => `Year is missing. Is the date ${read(notes)}?`,
    W_DATE_AMBIGUOUS: (notes) => `The date was read day first: ${read(notes)}.`,
    W_DATE_SERIAL: (notes) => `The date was a number; it was read as ${read(notes)}.`,
    W_DATE_RANGE: (notes) => `Several days: the first counts, ${read(notes)}.`,
    W_DATE_TIME_PART: (notes) => `The date is ${read(notes)}; the time after it stays as text.`,
    W_OUTSIDE_YEAR: ({ schoolYear: { from, to } }) =>
      `The date is outside the school year (${day(from)}–${day(to)}).`,
    W_WEEKEND: (notes) => `${read(notes)} is a weekend.`,
    W_HOLIDAY: (notes) => `${read(notes)} is in the school holidays.`,
    W_FORMULA_PREFIX: () => "The text begins like a formula; it is kept as text.",
    W_PLACEHOLDER: () => "The text has a placeholder {{…}}; it stays as written.",
    W_HTML: () => "The text has HTML signs; they stay as written.",
    W_CONTROL_CHARS: () => "Invisible characters were taken out of the text.",
    W_NFD: () => "Letters with diacritics are kept in one spelling.",
    W_PERSONAL_CODE: () => "Personal code removed. It must not be stored here.",
    W_TOO_LONG: () => "The text is very long. It is kept whole, but is hard to read in the report.",
    W_PUPIL_NAME_IN_REPORT: () => "A pupil's name appears in the report. Replace it with “pupil”?",
    W_DUPLICATE: () => "A similar entry on this date already exists.",
    W_REFLECTION_EMPTY: () => "“What worked?” and “What was difficult?” are empty.",
    W_ANALYSIS_INCOMPLETE: () => "The analysis is not filled in completely yet.",
    W_ADULT_PUPIL: () =>
      "A pupil of age decides about what parents are told. Make sure that he or she agrees.",
  },
};
