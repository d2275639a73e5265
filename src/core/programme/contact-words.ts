// The words of the parent-cooperation table (annex 7): its value lists, and what people type for them.
// The programme names most of them (6.1.5, 6.2.1–6.2.4, 9.9, 9.11, row 5 of annex 5); the table is a proposal.

import type { ListWord } from "./word-list.ts";

export type ContactKindCode = "PARENT_MEETING" | "PARENT_TALK" | "CONVERSATION" | "INFORMATION";

/** Points 6.2.1–6.2.4. Only PARENT_TALK is the individual talk of point 6.2.2. */
export const CONTACT_KINDS: readonly ListWord<ContactKindCode>[] = [
  {
    code: "PARENT_MEETING",
    text: "klases vecāku sapulce",
    synonyms: [
      "sapulce",
      "vecāku sapulce",
      "klases vecāku sanāksme",
      "vecāku sanāksme",
      "sanāksme",
    ],
  },
  { code: "PARENT_TALK", text: "individuālās pārrunas", synonyms: ["pārrunas", "parrunas"] },
  { code: "CONVERSATION", text: "saruna", synonyms: ["sarunas"] },
  {
    code: "INFORMATION",
    text: "informācijas apmaiņa",
    synonyms: ["informācija", "informācijas sniegšana", "informācijas saņemšana"],
  },
];

export type ChannelCode =
  "IN_PERSON" | "ONLINE" | "PHONE" | "TEXT_MESSAGE" | "CORRESPONDENCE" | "E_KLASE" | "PUPIL_DIARY";

export interface Channel extends ListWord<ChannelCode> {
  /** The grades it is offered to; null for all. A diary of the school is kept in grades 1–3 (9.9). */
  readonly grades: readonly number[] | null;
}

/** Row 5 of annex 5, points 6.2.4 and 9.9; ONLINE is a proposal. */
export const CHANNELS: readonly Channel[] = [
  {
    code: "IN_PERSON",
    text: "individuāla saruna (klātienē)",
    synonyms: ["klātienē", "klātiene", "individuāla saruna", "individuālas sarunas"],
    grades: null,
  },
  { code: "ONLINE", text: "tiešsaistē", synonyms: ["tiešsaiste", "attālināti"], grades: null },
  {
    code: "PHONE",
    text: "telefonsaruna",
    synonyms: ["telefonsarunas", "telefons", "pa telefonu", "zvans"],
    grades: null,
  },
  { code: "TEXT_MESSAGE", text: "īsziņa", synonyms: ["īsziņas", "sms"], grades: null },
  { code: "CORRESPONDENCE", text: "sarakste", synonyms: ["e-pasts", "vēstule"], grades: null },
  { code: "E_KLASE", text: "e-klase", synonyms: ["e-klasē", "eklase"], grades: null },
  {
    code: "PUPIL_DIARY",
    text: "dienasgrāmata",
    synonyms: ["skolēna dienasgrāmata", "dienasgrāmatā"],
    grades: [1, 2, 3],
  },
];

export type InitiatorCode = "TEACHER" | "GUARDIAN" | "LEADERSHIP" | "PUPIL";

/** Points 6.2.3 and 6.1.5; PUPIL is a proposal. */
export const INITIATORS: readonly ListWord<InitiatorCode>[] = [
  {
    code: "TEACHER",
    text: "skolotājs",
    synonyms: [
      "skolotāja",
      "audzinātājs",
      "audzinātāja",
      "klases audzinātājs",
      "klases audzinātāja",
      "priekšmeta skolotājs",
      "priekšmeta skolotāja",
    ],
  },
  {
    code: "GUARDIAN",
    text: "vecāks",
    synonyms: ["vecāki", "māte", "tēvs", "aizbildnis", "aizbildne"],
  },
  { code: "LEADERSHIP", text: "vadība", synonyms: ["skolas vadība", "administrācija"] },
  { code: "PUPIL", text: "skolēns", synonyms: ["skolniece", "skolnieks", "izglītojamais"] },
];

export type ParticipantCode = "CLASS_TEACHER" | "SUBJECT_TEACHER" | "SUPPORT_STAFF";

/** Points 6.2.2 and 6.2.3: who besides the parent takes part. */
export const PARTICIPANTS: readonly ListWord<ParticipantCode>[] = [
  {
    code: "CLASS_TEACHER",
    text: "klases audzinātājs",
    synonyms: ["klases audzinātāja", "audzinātājs", "audzinātāja"],
  },
  {
    code: "SUBJECT_TEACHER",
    text: "priekšmeta skolotājs",
    synonyms: [
      "priekšmeta skolotāja",
      "priekšmetu skolotājs",
      "priekšmetu skolotāja",
      "mācību priekšmeta skolotājs",
      "mācību priekšmeta skolotāja",
    ],
  },
  {
    code: "SUPPORT_STAFF",
    text: "atbalsta personāls",
    synonyms: [
      "atbalsta komanda",
      "psihologs",
      "psiholoģe",
      "logopēds",
      "logopēde",
      "sociālais pedagogs",
      "sociālā pedagoģe",
      "karjeras konsultants",
      "karjeras konsultante",
    ],
  },
];

export type TopicCode =
  | "RESULTS"
  | "HOUSE_RULES"
  | "RIGHTS"
  | "DUTIES"
  | "RESPONSIBILITY"
  | "RELATIONS"
  | "PERFORMANCE"
  | "SUCCESSES"
  | "DIFFICULTIES";

/** Topics other schools pick from. The picked topic may leave the class's folder, the text beside it never. */
export const TOPICS: readonly ListWord<TopicCode>[] = [
  { code: "RESULTS", text: "sekmes", synonyms: ["mācību sasniegumi"] },
  { code: "HOUSE_RULES", text: "iekšējās kārtības noteikumi", synonyms: ["kārtības noteikumi"] },
  { code: "RIGHTS", text: "skolēna tiesības", synonyms: ["tiesības"] },
  { code: "DUTIES", text: "pienākumi", synonyms: ["skolēna pienākumi"] },
  { code: "RESPONSIBILITY", text: "atbildība", synonyms: [] },
  { code: "RELATIONS", text: "savstarpējās attiecības", synonyms: ["attiecības"] },
  { code: "PERFORMANCE", text: "sniegums", synonyms: [] },
  { code: "SUCCESSES", text: "panākumi", synonyms: [] },
  { code: "DIFFICULTIES", text: "grūtības", synonyms: [] },
];
