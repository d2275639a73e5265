// What to look at again in an entry, in Latvian: what was noticed, and what becomes of it.
import type { EntryNotes } from "../../../contract/entry-notes.ts";
import type { WarningSentences } from "../../words.ts";
import { datums } from "../dates.ts";

const read = ({ date }: EntryNotes) => (date.iso === null ? "" : datums(date.iso));

const of: WarningSentences = {
  W_DATE_MISSING: () => "Datums nav norādīts.",
  W_DATE_INVALID: ({ date }) => `Šāda datuma nav: „${date.typed}”.`,
  W_DATE_MONTH_ONLY: ({ date }) => `Norādīts tikai mēnesis: „${date.typed}”.`,
  W_DATE_NO_YEAR: (notes) => `Gads nav norādīts. Vai datums ir ${read(notes)}?`,
  W_DATE_AMBIGUOUS: (notes) => `Datums nolasīts kā diena un mēnesis: ${read(notes)}.`,
  W_DATE_SERIAL: (notes) => `Datums bija skaitlis; tas nolasīts kā ${read(notes)}.`,
  W_DATE_RANGE: (notes) => `Vairākas dienas: skaitās pirmā, ${read(notes)}.`,
  W_DATE_TIME_PART: (notes) => `Datums ir ${read(notes)}; laiks aiz tā paliek tekstā.`,
  W_OUTSIDE_YEAR: ({ schoolYear: { from, to } }) =>
    `Datums ir ārpus mācību gada (${datums(from)}–${datums(to)}).`,
  W_WEEKEND: (notes) => `${read(notes)} ir brīvdiena.`,
  W_HOLIDAY: (notes) => `${read(notes)} ir skolēnu brīvlaikā.`,
  W_FORMULA_PREFIX: () => "Teksts sākas kā formula; tas tiek saglabāts kā teksts.",
  W_PLACEHOLDER: () => "Tekstā ir vietturis {{…}}; tas paliek, kā rakstīts.",
  W_HTML: () => "Tekstā ir HTML zīmes; tās paliek, kā rakstītas.",
  W_CONTROL_CHARS: () => "No teksta izņemtas neredzamas zīmes.",
  W_NFD: () => "Burti ar garumzīmēm un mīkstinājuma zīmēm saglabāti vienotā pierakstā.",
  W_PERSONAL_CODE: () => "Personas kods izdzēsts. To šeit nedrīkst glabāt.",
  W_TOO_LONG: () => "Teksts ir ļoti garš. Tas saglabāts pilnībā, bet atskaitē grūti lasāms.",
  W_PUPIL_NAME_IN_REPORT: () => "Atskaitē minēts skolēna vārds. Vai to aizstāt ar „skolēns”?",
  W_DUPLICATE: () => "Līdzīgs ieraksts šajā datumā jau ir.",
  W_REFLECTION_EMPTY: () => "Nav aizpildīts „Kas izdevās?” un „Kas sagādāja grūtības?”.",
  W_ANALYSIS_INCOMPLETE: () => "Analīzē vēl nav aizpildīts viss.",
  W_ADULT_PUPIL: () =>
    "Pilngadīgs skolēns par savu datu nodošanu vecākiem lemj pats. Pārliecinieties, ka ir piekrišana.",
};

export const LV_WARNINGS = {
  title: "Ko vēl pārbaudīt",
  counted: "Atskaitē šis ieraksts tiek skaitīts.",
  notCounted: "Ieraksts tiek saglabāts, bet atskaitē netiek skaitīts.",
  of,
};
