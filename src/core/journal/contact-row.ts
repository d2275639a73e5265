// A row of `Sadarbība ar vecākiem` (annex 7): a meeting of the class's parents, or a talk about one pupil.
import {
  CHANNELS,
  CONTACT_KINDS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
  type ChannelCode,
  type ContactKindCode,
  type InitiatorCode,
  type ParticipantCode,
  type TopicCode,
} from "../programme/contact-words.ts";
import { GUARDIAN_ROLES, type GuardianRoleCode } from "../programme/guardian-roles.ts";
import type { JournalRow, RowCells } from "./journal-content.ts";
import { keptOf, type KeptOfRow } from "./kept-cells.ts";
import { textOfWord } from "./log-row.ts";
import { countIn, dateIn, textIn, wordIn, wordsIn, yesIn } from "./row-cells.ts";
import type { TypedDate } from "./typed-entry.ts";

export interface ContactFields {
  readonly date: TypedDate;
  /** The pupil as the class list names him or her; "" when the contact is about the whole class. */
  readonly pupil: string;
  readonly guardian: GuardianRoleCode | null;
  readonly kind: ContactKindCode | null;
  readonly channel: ChannelCode | null;
  readonly initiator: InitiatorCode | null;
  readonly participants: readonly ParticipantCode[];
  readonly topic: TopicCode | null;
  readonly discussed: string;
  readonly agreement: string;
  readonly dueDate: TypedDate;
  /** Entered in e-klase, or minuted. */
  readonly recorded: boolean;
  readonly signed: boolean;
  /** Of a meeting: how many came, out of how many families. */
  readonly attendees: number | null;
  readonly families: number | null;
  /** Of a meeting: the pupils, by their numbers in the class list, whose families did not come. */
  readonly absent: readonly number[];
}

export interface ContactRow extends ContactFields, KeptOfRow {
  readonly rowNumber: number;
}

export function contactRow({ rowNumber, cells }: JournalRow): ContactRow {
  return { rowNumber, ...keptOf(cells), ...contactFields(cells) };
}

export function contactFields(cells: RowCells): ContactFields {
  return {
    date: dateIn(cells, "date"),
    pupil: textIn(cells, "pupil"),
    guardian: wordIn(cells, "guardian", GUARDIAN_ROLES),
    kind: wordIn(cells, "kind", CONTACT_KINDS),
    channel: wordIn(cells, "channel", CHANNELS),
    initiator: wordIn(cells, "initiator", INITIATORS),
    participants: wordsIn(cells, "participants", PARTICIPANTS),
    topic: wordIn(cells, "topic", TOPICS),
    discussed: textIn(cells, "discussed"),
    agreement: textIn(cells, "agreement"),
    dueDate: dateIn(cells, "dueDate"),
    recorded: yesIn(cells, "recorded"),
    signed: yesIn(cells, "signed"),
    attendees: countIn(cells, "attendees"),
    families: countIn(cells, "families"),
    absent: (textIn(cells, "absent").match(/\d{1,3}/g) ?? []).map(Number),
  };
}

export function contactCells(fields: ContactFields): RowCells {
  return {
    date: fields.date,
    pupil: fields.pupil,
    guardian: textOfWord(GUARDIAN_ROLES, fields.guardian),
    kind: textOfWord(CONTACT_KINDS, fields.kind),
    channel: textOfWord(CHANNELS, fields.channel),
    initiator: textOfWord(INITIATORS, fields.initiator),
    participants: fields.participants.map((who) => textOfWord(PARTICIPANTS, who)).join(", "),
    topic: textOfWord(TOPICS, fields.topic),
    discussed: fields.discussed,
    agreement: fields.agreement,
    dueDate: fields.dueDate,
    recorded: fields.recorded ? true : "",
    signed: fields.signed ? true : "",
    attendees: fields.attendees ?? "",
    families: fields.families ?? "",
    absent: fields.absent.join(", "),
  };
}
