// Tags an activity may carry so that the planned results can be counted (section III, results 2, 3, 6
// and 7). No entry needs one.

import type { ListWord } from "./word-list.ts";

export type EntryTagCode =
  | "SELF_EDUCATION"
  | "CREATIVITY"
  | "SOCIAL_SKILLS"
  | "VALUES"
  | "CAREER"
  | "TRADITION"
  | "ENVIRONMENT"
  | "PUPIL_COUNCIL"
  | "CHARITY"
  | "VOLUNTEER";

export interface EntryTag extends ListWord<EntryTagCode> {
  /** The number of the planned result that counts it. */
  readonly result: 2 | 3 | 6 | 7;
}

/** The five purposes of result 2, then traditions, environment, pupil council, charity and voluntary work. */
export const ENTRY_TAGS: readonly EntryTag[] = [
  { code: "SELF_EDUCATION", result: 2, text: "pašaudzināšana", synonyms: [] },
  { code: "CREATIVITY", result: 2, text: "radošā pašrealizācija", synonyms: [] },
  { code: "SOCIAL_SKILLS", result: 2, text: "sociālās prasmes", synonyms: [] },
  { code: "VALUES", result: 2, text: "vērtīborientācija", synonyms: ["vērtības"] },
  { code: "CAREER", result: 2, text: "karjeras izaugsme", synonyms: ["karjera"] },
  {
    code: "TRADITION",
    result: 3,
    text: "tautas tradīcijas un mantojums",
    synonyms: ["tradīcijas"],
  },
  { code: "ENVIRONMENT", result: 3, text: "vides sakopšana", synonyms: ["talka"] },
  { code: "PUPIL_COUNCIL", result: 6, text: "skolēnu pašpārvalde", synonyms: ["pašpārvalde"] },
  { code: "CHARITY", result: 7, text: "labdarība", synonyms: [] },
  { code: "VOLUNTEER", result: 7, text: "brīvprātīgais darbs", synonyms: [] },
];
