// A document's way between the teacher and the deputy, as it crosses.
import * as z from "zod/mini";
import type { SubmissionFinding } from "../core/review/submission-findings.ts";
import { documentStatus } from "./class-home.ts";

export type { SubmissionFinding };

export const reviewAsked = () =>
  z.object({
    journalId: z.string().check(z.minLength(1), z.maxLength(100)),
    documentId: z.string().check(z.minLength(1), z.maxLength(100)),
  });

export const decision = () =>
  z.extend(reviewAsked(), {
    decision: z.enum(["accept", "return"]),
    /** What to correct, when it is returned. */
    comment: z.string().check(z.maxLength(5_000)),
  });

export const reviewStanding = z.object({
  status: documentStatus,
  /** ISO date and time. */
  submittedAt: z.nullable(z.string()),
});

const finding = z.custom<SubmissionFinding>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

export const reviewedDocument = z.extend(reviewStanding, {
  id: z.string(),
  kind: z.enum(["plan", "report-1", "report-2", "analysis"]),
  name: z.string(),
  /** When it was changed after its status was, ISO; null when it was not. */
  changedSince: z.nullable(z.string()),
  /** What it was returned with last. */
  comment: z.nullable(z.object({ text: z.string(), by: z.string(), at: z.string() })),
  findings: z.readonly(z.array(finding)),
});

export const namesReplaced = z.object({ replaced: z.number() });

export type ReviewedDocument = z.infer<typeof reviewedDocument>;
