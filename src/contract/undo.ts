// Pieces of work that can be taken back, and what taking one back would do.
import * as z from "zod/mini";

const undoable = {
  jobId: z.string(),
  what: z.enum(["set-up", "open-year", "rollover", "undo", "migrate-templates"]),
  /** "2021_2022" */
  year: z.string(),
  startedBy: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  files: z.number(),
};

export const undoableJobs = z.readonly(z.array(z.object(undoable)));

export const undoPreview = z.object({
  ...undoable,
  folders: z.number(),
  access: z.number(),
  /** They stay because somebody touched them. */
  staying: z.readonly(z.array(z.object({ name: z.string(), person: z.string() }))),
  seconds: z.number(),
});

export type UndoPreview = z.infer<typeof undoPreview>;
