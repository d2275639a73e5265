// Event analyses and minutes of parents' meetings as they cross: what is typed for them, and the documents they become.
import * as z from "zod/mini";
import { entryId, shownRow, typedDate, typedText } from "./entry.ts";
import { entryNotes } from "./entry-notes.ts";

const journalId = () => z.string().check(z.minLength(1), z.maxLength(100));
const line = () => z.string().check(z.maxLength(500));

const analysisFields = () =>
  z.object({
    /** As typed, with the time behind it. */
    date: typedDate(),
    title: typedText(),
    goal: typedText(),
    description: typedText(),
    participation: typedText(),
    conclusions: typedText(),
  });

export const createAnalysisInput = () =>
  z.object({
    journalId: journalId(),
    id: entryId(),
    /** The logged event or the item of the plan; an empty date or title is taken from it. */
    of: z.nullable(z.object({ tab: z.enum(["log", "plan"]), shown: shownRow() })),
    fields: analysisFields(),
  });

export const createMinutesInput = () =>
  z.object({
    journalId: journalId(),
    id: entryId(),
    /** The meeting's row; an empty date and the number of those who came are taken from it. */
    of: z.nullable(shownRow()),
    fields: z.object({
      date: typedDate(),
      number: line(),
      held: line(),
      from: line(),
      to: line(),
      minuteTaker: line(),
      invited: line(),
      attendees: z.nullable(z.int().check(z.minimum(0), z.maximum(999))),
      /** The form has room for three. */
      points: z
        .array(z.object({ question: typedText(), reporter: line(), decision: typedText() }))
        .check(z.maxLength(3)),
    }),
  });

export const addTripInput = () =>
  z.object({
    journalId: journalId(),
    id: entryId(),
    fields: z.object({
      title: typedText(),
      date: typedDate(),
      goal: typedText(),
      route: typedText(),
      duration: typedText(),
      participants: typedText(),
      ages: typedText(),
      transport: typedText(),
      overnight: typedText(),
      contact: typedText(),
      firstAid: typedText(),
      /** The day on which parents are told, as typed. */
      informedOn: typedDate(),
    }),
  });

const created = {
  /** "exists": it was made before, and is the one to open. */
  kind: z.enum(["made", "exists"]),
  documentId: z.string(),
  name: z.string(),
  url: z.string(),
};

export const createdAnalysis = z.object({ ...created, notes: entryNotes });

export const createdMinutes = z.object({
  ...created,
  /** Whether the meeting's row says now that it was minuted. */
  recorded: z.boolean(),
});

export const addedTrip = z.object({
  ...created,
  /** Parents are told later than three days before; null while either day is not known. */
  toldLate: z.nullable(z.boolean()),
});

export const analyses = z.object({
  /** What stands in the documents now. */
  documents: z.readonly(
    z.array(
      z.object({
        documentId: z.string(),
        name: z.string(),
        url: z.string(),
        entry: z.nullable(z.string()),
        fields: z.readonly(analysisFields()),
        half: z.nullable(z.union([z.literal(1), z.literal(2)])),
        notes: entryNotes,
      }),
    ),
  ),
  /** The class's events, logged or planned. */
  events: z.readonly(
    z.array(
      z.object({
        tab: z.enum(["log", "plan"]),
        shown: z.readonly(shownRow()),
        date: z.string(),
        title: z.string(),
        /** Its analysis; null while there is none. */
        documentId: z.nullable(z.string()),
      }),
    ),
  ),
});

export type Analyses = z.infer<typeof analyses>;
