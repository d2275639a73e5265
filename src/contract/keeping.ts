// The documents of closed years: how long they are kept, and what waits for a decision.
import * as z from "zod/mini";

export const keepingList = z.readonly(
  z.array(
    z.object({
      year: z.string(),
      kind: z.enum([
        "plan",
        "report-1",
        "report-2",
        "journal",
        "analyses",
        "minutes",
        "trips",
        "materials",
        "research",
      ]),
      count: z.number(),
      term: z.nullable(z.number()),
      typedTerm: z.string(),
      /** ISO; the last day of keeping. */
      until: z.nullable(z.string()),
      decision: z.string(),
      isDue: z.boolean(),
      awaitsDecision: z.boolean(),
    }),
  ),
);

export type KeepingLine = z.infer<typeof keepingList>[number];
