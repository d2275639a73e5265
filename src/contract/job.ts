// A running piece of bulk work, as the sidebar shows it.
import * as z from "zod/mini";

const workFailure = z.union([
  z.object({
    kind: z.enum([
      "NO_ACCESS",
      "NOT_FOUND",
      "DAILY_LIMIT",
      "API_DISABLED",
      "SIGN_IN_AGAIN",
      "GOOGLE_UNAVAILABLE",
      "NOT_EMPTY",
    ]),
  }),
  z.object({ kind: z.literal("SHARING_REFUSED"), person: z.string() }),
  z.object({ kind: z.literal("TOUCHED_SINCE"), person: z.string() }),
  z.object({ kind: z.literal("ACCESS_CHANGED"), person: z.string() }),
  z.object({ kind: z.literal("GOOGLE_REFUSED"), message: z.string() }),
]);

export const jobProgress = z.object({
  jobId: z.string(),
  what: z.enum(["set-up", "open-year", "rollover", "undo", "migrate-templates"]),
  /** "2020_2021" */
  year: z.nullable(z.string()),
  state: z.enum(["running", "paused", "done", "cancelled"]),
  done: z.number(),
  total: z.number(),
  /** What was made last. */
  now: z.string(),
  secondsLeft: z.nullable(z.number()),
  faults: z.readonly(z.array(z.object({ key: z.string(), name: z.string(), reason: workFailure }))),
  pausedBecause: z.nullable(workFailure),
});

export type JobProgress = z.infer<typeof jobProgress>;
export type WorkFailure = z.infer<typeof workFailure>;
