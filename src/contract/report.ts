// The half-year report as it crosses: what compiling would change, or has changed.
import * as z from "zod/mini";
import { REPORT_CATEGORIES, type ReportCategoryCode } from "../core/programme/report-categories.ts";
import { codeOf } from "./codes.ts";

export const reportAsked = () =>
  z.object({
    journalId: z.string().check(z.minLength(1), z.maxLength(100)),
    documentId: z.string().check(z.minLength(1), z.maxLength(100)),
    half: z.enum(["H1", "H2"]),
    /** Whether pupils' names are printed as they were typed, or „skolēns” in their place. */
    names: z.enum(["kept", "replaced"]),
  });

const category = codeOf(REPORT_CATEGORIES);
const cells = z.object({
  date: z.string(),
  text: z.string(),
  whatWorked: z.string(),
  difficulties: z.string(),
});
const line = z.object({ category, cells });
const counts = z.custom<Readonly<Record<ReportCategoryCode, number>>>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    REPORT_CATEGORIES.every(({ code }) =>
      Number.isInteger((value as Record<string, unknown>)[code]),
    ),
);

export const reportState = z.object({
  /** Entries of the half-year, by category. */
  counts,
  /** Entries that have a line in the document as it was read. */
  inDocument: counts,
  added: z.readonly(z.array(line)),
  corrected: z.readonly(z.array(z.object({ category, cells, was: cells }))),
  removed: z.readonly(z.array(line)),
  /** Left alone, since a person wrote in them. */
  kept: z.readonly(
    z.array(z.object({ category, cells, why: z.enum(["EDITED", "ENTRY_GONE", "OTHER_CATEGORY"]) })),
  ),
  /** Lines that already say what the journal says. */
  standing: z.number(),
  leftOut: z.readonly(
    z.array(
      z.object({
        reason: z.enum(["NO_DATE", "INVALID_DATE", "MONTH_ONLY", "DUPLICATE", "NO_CATEGORY"]),
        category: z.nullable(category),
        tab: z.enum(["log", "contacts"]),
        rowNumber: z.number(),
        id: z.nullable(z.string()),
        date: z.union([z.string(), z.number()]),
        text: z.string(),
      }),
    ),
  ),
  /** Lines whose entries name a pupil. */
  named: z.readonly(z.array(line)),
});

export type ReportState = z.infer<typeof reportState>;
