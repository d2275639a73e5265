// What pupil research may be about (section "Skolēnu izpēte"): a tag of entries of row 4.

import type { ListWord } from "./word-list.ts";

export type ResearchTopicCode =
  | "STATUS_ATTITUDES"
  | "PERSONALITY"
  | "SELF_ESTEEM"
  | "VALUES"
  | "COMMUNICATION"
  | "CAREER"
  | "ACHIEVEMENT_MOTIVATION";

/** The seven topics, in the printed order. */
export const RESEARCH_TOPICS: readonly ListWord<ResearchTopicCode>[] = [
  { code: "STATUS_ATTITUDES", text: "sociālais statuss un attieksmes", synonyms: [] },
  { code: "PERSONALITY", text: "personība", synonyms: [] },
  { code: "SELF_ESTEEM", text: "pašnovērtējums", synonyms: [] },
  { code: "VALUES", text: "vērtību orientācija", synonyms: [] },
  { code: "COMMUNICATION", text: "saskarsme", synonyms: [] },
  { code: "CAREER", text: "karjeras izvēle", synonyms: [] },
  {
    code: "ACHIEVEMENT_MOTIVATION",
    text: "mācību sasniegumu dinamika un motivācija",
    synonyms: [],
  },
];
