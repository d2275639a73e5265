// What a refresh of the master came to: what was read, what waits, and which classes cannot be read.
import * as z from "zod/mini";

const trouble = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("TWO_JOURNALS"), url: z.string() }),
  z.object({ kind: z.literal("JOURNAL_TRASHED") }),
  z.object({ kind: z.literal("JOURNAL_GONE") }),
  z.object({ kind: z.literal("CANNOT_OPEN") }),
  z.object({ kind: z.literal("FACTS_MISSING") }),
]);

export const refreshed = z.object({
  read: z.number(),
  waiting: z.number(),
  classes: z.number(),
  trouble: z.readonly(z.array(z.object({ label: z.string(), year: z.string(), trouble }))),
});

export type Refreshed = z.infer<typeof refreshed>;
