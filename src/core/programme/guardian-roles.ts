// Who speaks for a child (points 2.3.2 and section "Skolēnu izpēte"): "bērnu vecāku/bērnu likumisko
// pārstāvju (turpmāk – vecāki)". A role is all that is ever kept of a parent, never a name.

import type { ListWord } from "./word-list.ts";

export type GuardianRoleCode =
  "MOTHER" | "FATHER" | "GUARDIAN" | "FOSTER_FAMILY" | "CARE_INSTITUTION" | "OTHER";

/**
 * Foster families and care institutions stand here because for children in out-of-home care they are
 * informed instead of the parents (Cabinet regulation No 89 of 01.02.2011., point 2).
 */
export const GUARDIAN_ROLES: readonly ListWord<GuardianRoleCode>[] = [
  { code: "MOTHER", text: "māte", synonyms: ["mamma"] },
  { code: "FATHER", text: "tēvs", synonyms: ["tētis"] },
  { code: "GUARDIAN", text: "aizbildnis", synonyms: ["aizbildne"] },
  { code: "FOSTER_FAMILY", text: "audžuģimene", synonyms: ["audžumāte", "audžutēvs"] },
  {
    code: "CARE_INSTITUTION",
    text: "aprūpes iestāde",
    synonyms: ["bērnu aprūpes iestādes vadītājs", "bērnu aprūpes iestādes vadītāja"],
  },
  { code: "OTHER", text: "cits", synonyms: ["cita", "cits likumiskais pārstāvis"] },
];
