// Whom a class teacher works with (points 2.4.1 and 2.4.2, result 14): tags of entries about
// cooperation. Another partner is free text.

import type { ListWord } from "./word-list.ts";

export type PartnerCode =
  | "CLASS_TEACHER"
  | "SUBJECT_TEACHER"
  | "SUPPORT_SPECIALIST"
  | "CAREER_CONSULTANT"
  | "POLICE"
  | "SOCIAL_SERVICE"
  | "ORPHANS_COURT"
  | "NGO";

export interface Partner extends ListWord<PartnerCode> {
  readonly point: string;
  /** Result 12 counts cooperation with institutions, result 14 with non-governmental organisations. */
  readonly side: "school" | "institution" | "ngo";
}

/**
 * The partners the programme names; the synonyms hold the staff of a usual support team, in both
 * genders.
 */
export const PARTNERS: readonly Partner[] = [
  {
    code: "CLASS_TEACHER",
    point: "2.4.1",
    side: "school",
    text: "klases audzinātājs",
    synonyms: ["klases audzinātāja", "audzinātājs", "audzinātāja"],
  },
  {
    code: "SUBJECT_TEACHER",
    point: "2.4.1",
    side: "school",
    text: "mācību priekšmetu skolotājs",
    synonyms: [
      "mācību priekšmetu skolotāja",
      "mācību priekšmeta skolotājs",
      "mācību priekšmeta skolotāja",
      "priekšmeta skolotājs",
      "priekšmeta skolotāja",
      "priekšmetu skolotājs",
      "priekšmetu skolotāja",
    ],
  },
  {
    code: "SUPPORT_SPECIALIST",
    point: "2.4.1",
    side: "school",
    text: "atbalsta komandas speciālists",
    synonyms: [
      "atbalsta personāls",
      "atbalsta komanda",
      "psihologs",
      "psiholoģe",
      "logopēds",
      "logopēde",
      "sociālais pedagogs",
      "sociālā pedagoģe",
      "bibliotekārs",
      "bibliotekāre",
    ],
  },
  {
    code: "CAREER_CONSULTANT",
    point: "2.4.1",
    side: "school",
    text: "karjeras konsultants",
    synonyms: ["karjeras konsultante"],
  },
  {
    code: "POLICE",
    point: "2.4.2",
    side: "institution",
    text: "Valsts un pašvaldības policija",
    synonyms: ["policija", "Valsts policija", "pašvaldības policija"],
  },
  {
    code: "SOCIAL_SERVICE",
    point: "2.4.2",
    side: "institution",
    text: "Sociālais dienests",
    synonyms: [],
  },
  { code: "ORPHANS_COURT", point: "2.4.2", side: "institution", text: "Bāriņtiesa", synonyms: [] },
  {
    code: "NGO",
    point: "III.14",
    side: "ngo",
    text: "nevalstiskā organizācija",
    synonyms: ["NVO", "nevalstiskās organizācijas", "biedrība"],
  },
];
