// The warnings of an entry as the master names them: a few words each.
import type { WarningCode } from "../journal/warning-code.ts";

export const WARNING_LABELS: Readonly<Record<WarningCode, string>> = {
  W_DATE_MISSING: "nav datuma",
  W_DATE_INVALID: "datumu nevar nolasīt",
  W_DATE_MONTH_ONLY: "norādīts tikai mēnesis",
  W_DATE_NO_YEAR: "gads nav norādīts",
  W_DATE_AMBIGUOUS: "datums lasīts kā diena/mēnesis",
  W_DATE_SERIAL: "datums ir tabulas skaitlis",
  W_DATE_RANGE: "vairākas dienas",
  W_DATE_TIME_PART: "pie datuma ir laiks",
  W_OUTSIDE_YEAR: "ārpus mācību gada",
  W_WEEKEND: "brīvdiena",
  W_HOLIDAY: "brīvlaiks",
  W_FORMULA_PREFIX: "teksts sākas kā formula",
  W_PLACEHOLDER: "tekstā ir {{…}}",
  W_HTML: "tekstā ir HTML zīmes",
  W_CONTROL_CHARS: "izņemtas vadības zīmes",
  W_NFD: "burti salikti no jauna",
  W_PERSONAL_CODE: "dzēsts personas kods",
  W_TOO_LONG: "garāks par 2000 zīmēm",
  W_PUPIL_NAME_IN_REPORT: "tekstā ir skolēna vārds",
  W_DUPLICATE: "atkārtojas",
  W_REFLECTION_EMPTY: "nav pašvērtējuma",
  W_ANALYSIS_INCOMPLETE: "analīze nav pabeigta",
  W_ADULT_PUPIL: "12. klase: skolēna piekrišana",
};
