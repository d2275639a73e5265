// A class's year plan with the journal behind it, as one wave of requests reads them: where every action of planning begins.
import { readClassRecord } from "../../core/journal/class-record.ts";
import type { ClassRecord } from "../../core/journal/class-record.ts";
import type { JournalContent } from "../../core/journal/journal-content.ts";
import type { Problem } from "../../core/problem.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { ClassJournal } from "../ports/class-journal.ts";
import type { PlanDocument, PlanDocuments } from "../ports/plan-document.ts";
import type { Session } from "../ports/session.ts";

export interface PlanTools {
  readonly plans: PlanDocuments;
  readonly journal: ClassJournal;
  readonly session: Session;
}

export interface PlanFiles {
  readonly journalId: string;
  readonly planId: string;
}

export interface PlanAtHand {
  readonly content: JournalContent;
  readonly record: ClassRecord;
  readonly document: PlanDocument;
}

export function openPlan(
  { plans }: Pick<PlanTools, "plans">,
  { journalId, planId }: PlanFiles,
): Result<PlanAtHand> {
  const { content, document } = plans.open(journalId, planId);
  const record = readClassRecord(content);
  if (record === null) {
    return refused({ kind: "NOT_A_JOURNAL" });
  }
  return document === null ? refused({ kind: "NOT_A_PLAN" }) : done({ content, record, document });
}

/** What stands in the way of adding to the document; null when nothing does. */
export function inTheWay({ status, locked, editable, rows }: PlanDocument): Problem | null {
  if (locked) {
    return { kind: "PLAN_LOCKED", status };
  }
  if (!editable) {
    return { kind: "NO_ACCESS" };
  }
  return rows === null ? { kind: "PLAN_TABLE_MISSING" } : null;
}
