// Rows of `Sadarbība ar vecākiem` as they cross, and how far the talks with parents have come.
import * as z from "zod/mini";
import {
  CHANNELS,
  CONTACT_KINDS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
} from "../core/programme/contact-words.ts";
import { GUARDIAN_ROLES } from "../core/programme/guardian-roles.ts";
import { codeOf } from "./codes.ts";
import { entryLook, standingEntry, typedCount, typedDate, typedText } from "./entry.ts";

export const contactFields = () =>
  z.object({
    date: typedDate(),
    /** The pupil's name as the class list has it, the number in it, or "4.b/07"; "" for the whole class. */
    pupil: typedText(),
    guardian: z.nullable(codeOf(GUARDIAN_ROLES)),
    kind: z.nullable(codeOf(CONTACT_KINDS)),
    channel: z.nullable(codeOf(CHANNELS)),
    initiator: z.nullable(codeOf(INITIATORS)),
    participants: z.readonly(z.array(codeOf(PARTICIPANTS))),
    topic: z.nullable(codeOf(TOPICS)),
    discussed: typedText(),
    agreement: typedText(),
    /** As typed; "" for none. */
    dueDate: typedDate(),
    /** Entered in e-klase, or minuted. */
    recorded: z.boolean(),
    signed: z.boolean(),
    /** Of a meeting: how many came, out of how many families, and the numbers of the pupils whose family did not. */
    attendees: typedCount(),
    families: typedCount(),
    absent: z.readonly(z.array(z.int().check(z.minimum(0), z.maximum(999)))),
  });

export const contactEntry = z.object({ ...standingEntry, fields: contactFields() });

const pupilTalks = z.object({
  number: z.nullable(z.number()),
  name: z.string(),
  /** "tried": there was contact, but no individual talk. */
  state: z.enum(["talked", "tried", "none"]),
  /** Day of the last contact, ISO. */
  last: z.nullable(z.string()),
  /** The latest meeting that the family missed and nobody has talked with them since, ISO. */
  missed: z.nullable(z.string()),
});

export const talkCoverage = z.object({
  meetings: z.number(),
  talked: z.number(),
  total: z.number(),
  pupils: z.readonly(z.array(pupilTalks)),
});

/** Saved, with how far the talks have come now; or to be looked at first: the same sent again as confirmed is saved. */
export const contactSaving = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), entry: contactEntry, coverage: talkCoverage }),
  z.object({ kind: z.literal("look"), look: entryLook }),
]);

export const parentsOverview = z.object({
  coverage: talkCoverage,
  /** The newest first, some of them. */
  entries: z.readonly(z.array(contactEntry)),
  total: z.number(),
});

export type ContactFields = z.infer<ReturnType<typeof contactFields>>;
export type ContactEntry = z.infer<typeof contactEntry>;
export type ContactSaving = z.infer<typeof contactSaving>;
export type TalkCoverage = z.infer<typeof talkCoverage>;
export type PupilTalks = z.infer<typeof pupilTalks>;
export type ParentsOverview = z.infer<typeof parentsOverview>;
