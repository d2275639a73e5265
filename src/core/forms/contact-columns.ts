// The columns of the parent-cooperation table (annex 7). The programme only refers to it (6.2.2), so the
// columns are a proposal. The printed form and the class's journal are both made from this list.

import {
  CHANNELS,
  CONTACT_KINDS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
} from "../programme/contact-words.ts";
import { GUARDIAN_ROLES } from "../programme/guardian-roles.ts";
import type { ListWord } from "../programme/word-list.ts";

export type ContactColumnKey =
  | "number"
  | "date"
  | "pupil"
  | "guardian"
  | "kind"
  | "channel"
  | "initiator"
  | "participants"
  | "topic"
  | "discussed"
  | "agreement"
  | "dueDate"
  | "recorded"
  | "signed"
  | "attendees"
  | "families"
  | "absent";

export interface ContactColumn {
  readonly key: ContactColumnKey;
  /** Header in the journal. */
  readonly header: string;
  /** Place on the printed form; null for what only the journal asks. */
  readonly print: { readonly header: string; readonly share: number } | null;
  readonly holds: "number" | "date" | "pupil" | "word" | "words" | "text" | "yes-no";
  /** The list to pick from where it holds a word; "words" may hold several. */
  readonly list: readonly ListWord[] | null;
  /** Whether the cell is filled for talks, for class meetings or for both. */
  readonly usedFor: "both" | "talks" | "meetings";
  /** What of it the master receives. Of a pupil only the number in the class list ("4.b/07"), never a name. */
  readonly toMaster: "value" | "pupil-number" | "nothing";
  /** Characters after which the teacher is reminded to be brief; null where nothing is written freely. */
  readonly briefAt: number | null;
}

/** In the order a person reads. A parent is a role, never a name; the signature stays on paper. */
export const CONTACT_COLUMNS: readonly ContactColumn[] = [
  column("number", "Nr.p.k.", 0.045, "number"),
  column("date", "Datums", 0.065, "date", { toMaster: "value" }),
  column("pupil", "Skolēns", 0.09, "pupil", { usedFor: "talks", toMaster: "pupil-number" }),
  column("guardian", "Vecāks / likumiskais pārstāvis", 0.085, "word", {
    list: GUARDIAN_ROLES,
    usedFor: "talks",
  }),
  column("kind", "Sadarbības veids", 0.085, "word", { list: CONTACT_KINDS, toMaster: "value" }),
  column("channel", "Saziņas veids", 0.085, "word", { list: CHANNELS, toMaster: "value" }),
  column("initiator", "Iniciators", 0.065, "word", { list: INITIATORS, toMaster: "value" }),
  column("participants", "Piedalās", 0.08, "words", { list: PARTICIPANTS, toMaster: "value" }),
  column("topic", "Temats", null, "word", { list: TOPICS, toMaster: "value" }),
  {
    ...column("discussed", "Pārrunātie jautājumi", null, "text", { briefAt: 200 }),
    print: { header: "Pārrunātie jautājumi (temats)", share: 0.13 },
  },
  column("agreement", "Vienošanās / turpmākā rīcība", 0.105, "text", { briefAt: 300 }),
  column("dueDate", "Termiņš", 0.055, "date"),
  column("recorded", "Ieraksts e-klasē / protokols", 0.06, "yes-no"),
  {
    ...column("signed", "Parakstīts protokols", null, "yes-no"),
    print: { header: "Paraksts", share: 0.05 },
  },
  column("attendees", "Dalībnieku skaits", null, "number", {
    usedFor: "meetings",
    toMaster: "value",
  }),
  column("families", "Skolēnu ģimeņu skaits", null, "number", {
    usedFor: "meetings",
    toMaster: "value",
  }),
  column("absent", "Nebija (skolēnu Nr.)", null, "text", { usedFor: "meetings" }),
];

function column(
  key: ContactColumnKey,
  header: string,
  share: number | null,
  holds: ContactColumn["holds"],
  more: Partial<Pick<ContactColumn, "list" | "usedFor" | "toMaster" | "briefAt">> = {},
): ContactColumn {
  return {
    key,
    header,
    print: share === null ? null : { header, share },
    holds,
    list: null,
    usedFor: "both",
    toMaster: "nothing",
    briefAt: null,
    ...more,
  };
}
