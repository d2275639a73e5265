// What log entries and contacts with parents have in common as they cross: which row is meant, and what is noticed about it.
import * as z from "zod/mini";
import { entryNotes } from "./entry-notes.ts";

/** A text of any length: what no cell holds is refused in a sentence of its own. */
export const typedText = () => z.string().check(z.maxLength(1_000_000));
export const typedDate = () => z.string().check(z.maxLength(2_000));
export const typedCount = () => z.nullable(z.int().check(z.minimum(0), z.maximum(999_999)));

/** Made in the sidebar with the draft, so that a click repeated after a lost answer comes to one row. */
export const entryId = () => z.string().check(z.regex(/^[\w-]{8,60}$/));

/** A row as it was shown, to be found again and told from what somebody made of it meanwhile. */
export const shownRow = () =>
  z.object({
    id: z.nullable(z.string().check(z.maxLength(1_000))),
    rowNumber: z.int().check(z.minimum(1)),
    stamp: z.string().check(z.maxLength(40)),
  });

/** What to look at before saving. */
export const entryLook = z.object({
  notes: entryNotes,
  half: z.nullable(z.union([z.literal(1), z.literal(2)])),
  /** Nothing is written in it. */
  isEmpty: z.boolean(),
  /** Words of health and family life, as they stand in the text. */
  sensitive: z.readonly(z.array(z.string())),
});

/** An entry that stands in the journal, without its fields. */
export const standingEntry = {
  shown: z.readonly(shownRow()),
  /** Who wrote it, "" for a row typed by hand; and when, ISO. */
  by: z.string(),
  at: z.string(),
  withdrawn: z.boolean(),
  /** Null while it is withdrawn or belongs to no category. */
  notes: z.nullable(entryNotes),
};

export type ShownRow = z.infer<ReturnType<typeof shownRow>>;
export type EntryLook = z.infer<typeof entryLook>;
