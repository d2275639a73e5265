// A contact with parents between its form, which keeps texts alone, and the contract.
import type { ContactEntry, ContactFields } from "../../../contract/parents.ts";
import type { ClassWords } from "../../../wording/screens.ts";
import type { DraftValues } from "../../drafts/draft.ts";
import { codeIn, codesIn } from "../parts/coded-words.ts";

export const NEW_CONTACT: DraftValues = {
  kind: "PARENT_TALK",
  initiator: "TEACHER",
  participants: "CLASS_TEACHER",
};

/** Of a meeting: its numbers come from the list of who came. */
export type MeetingNumbers = Pick<ContactFields, "attendees" | "families" | "absent">;

export function typedContact(
  { parents }: ClassWords,
  values: DraftValues,
  numbers: MeetingNumbers,
): ContactFields {
  return {
    date: values["date"] ?? "",
    pupil: values["pupil"] ?? "",
    guardian: codeIn(parents.guardians, values["guardian"]),
    kind: codeIn(parents.kinds, values["kind"]),
    channel: codeIn(parents.channels, values["channel"]),
    initiator: codeIn(parents.initiators, values["initiator"]),
    participants: codesIn(parents.participantsOf, values["participants"]),
    topic: codeIn(parents.topics, values["topic"]),
    discussed: values["discussed"] ?? "",
    agreement: values["agreement"] ?? "",
    dueDate: values["dueDate"] ?? "",
    recorded: values["recorded"] === "yes",
    signed: values["signed"] === "yes",
    ...numbers,
  };
}

export function valuesOf({ fields }: ContactEntry): DraftValues {
  const { guardian, kind, channel, initiator, topic, participants, absent, ...rest } = fields;
  const { recorded, signed, attendees, families, ...texts } = rest;
  return {
    ...texts,
    guardian: guardian ?? "",
    kind: kind ?? "",
    channel: channel ?? "",
    initiator: initiator ?? "",
    topic: topic ?? "",
    participants: participants.join(","),
    recorded: recorded ? "yes" : "",
    signed: signed ? "yes" : "",
    attendees: attendees === null ? "" : String(attendees),
    families: families === null ? "" : String(families),
    absent: absent.join(",") || (attendees !== null && attendees === families ? "none" : ""),
  };
}
