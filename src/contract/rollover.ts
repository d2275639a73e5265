// Next year's list with its questions, and what would be made of it.
import * as z from "zod/mini";
import type { Problem } from "../core/problem.ts";
import type { RolloverFinding } from "../core/rollover/rollover-row.ts";
import { rolloverRow } from "./rollover-row.ts";

const hasKind = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "kind" in value;

export const rolloverPreview = z.object({
  from: z.string(),
  year: z.string(),
  rows: z.readonly(
    z.array(
      z.object({
        row: rolloverRow(),
        annex: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
        toMake: z.number(),
        toKeep: z.number(),
        findings: z.readonly(z.array(z.custom<RolloverFinding>(hasKind))),
      }),
    ),
  ),
  questions: z.number(),
  obstacles: z.readonly(z.array(z.custom<Problem>(hasKind))),
  strangeFolder: z.boolean(),
  priority: z.nullable(z.string()),
  toMake: z.number(),
  toKeep: z.number(),
  toClose: z.number(),
  oldYearIsOver: z.boolean(),
  seconds: z.number(),
  limits: z.readonly(
    z.array(
      z.object({
        what: z.enum(["documents", "spreadsheets"]),
        limit: z.number(),
        made: z.number(),
        needed: z.number(),
      }),
    ),
  ),
  basis: z.string(),
});

export type RolloverPreview = z.infer<typeof rolloverPreview>;
export type { RolloverFinding };
