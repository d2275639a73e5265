// What is noticed about an entry, typed or stored: it may be looked at again, and never stands in the way.
import * as z from "zod/mini";
import type { WarningCode } from "../core/journal/warning-code.ts";

export type { WarningCode };

const warningCode = z.custom<WarningCode>(
  (value) => typeof value === "string" && value.startsWith("W_"),
);

export const entryNotes = z.object({
  codes: z.readonly(z.array(warningCode)),
  /** Whether the half-year report counts it; null for what it never counts: a line of the plan, an analysis. */
  counted: z.nullable(z.boolean()),
  date: z.object({
    /** As typed; a spreadsheet's serial number as its digits. */
    typed: z.string(),
    /** The day that was read, ISO. */
    iso: z.nullable(z.string()),
  }),
  /** First and last day of the school year for the class's grade, ISO. */
  schoolYear: z.object({ from: z.string(), to: z.string() }),
});

export type EntryNotes = z.infer<typeof entryNotes>;
