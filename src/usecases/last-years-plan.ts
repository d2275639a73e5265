// What the same class planned the year before: topics to choose from. Only what the teacher may open is read.
import { readClassRecord } from "../core/journal/class-record.ts";
import { matchPlan } from "../core/journal/plan-match.ts";
import { likelyKind } from "../core/journal/plan-draft.ts";
import type { PlanFields } from "../core/journal/plan-row.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { parseClassLabel, printClassLabel } from "../core/school/class-label.ts";
import { promotionOf } from "../core/school/promotion.ts";
import { isGrade } from "../core/school/grade.ts";
import { parseSchoolYear, schoolYearId } from "../core/school/school-year.ts";
import type { PlanTools } from "./plan/open-plan.ts";
import { withdrawnIds } from "./plan/plan-view.ts";

export interface EarlierTopic extends Pick<PlanFields, "topic" | "kind" | "themeGroup"> {
  /** As it stood. */
  readonly date: string;
}

/** Null when the class did not exist the year before (grades 1 and 10), or its plan is not there for this person. */
export function lastYearsPlan(
  { plans }: Pick<PlanTools, "plans">,
  { year, schoolClass }: { readonly year: string; readonly schoolClass: string },
): Result<readonly EarlierTopic[] | null> {
  const earlier = yearBefore(year, schoolClass);
  const files = earlier === null ? null : plans.find(earlier.year, earlier.schoolClass);
  if (files === null) {
    return done(null);
  }
  const { content, document } = plans.open(files.journalId, files.planId);
  const record = readClassRecord(content);
  if (record === null || document === null) {
    return done(null);
  }
  const { items, handTyped } = matchPlan(record.plan, document.rows ?? [], withdrawnIds(record));
  const { events } = record.facts;
  return done([
    ...items
      .filter(({ item }) => item.row.status !== "CANCELLED")
      .map(({ item: { row }, line }) => ({
        topic: row.topic,
        kind: row.kind,
        themeGroup: row.themeGroup,
        date: line.date,
      })),
    ...handTyped.map(({ topic, date }) => ({
      topic,
      kind: likelyKind(topic, events),
      themeGroup: null,
      date,
    })),
  ]);
}

function yearBefore(year: string, label: string) {
  const read = parseClassLabel(label);
  const startYear = parseSchoolYear(year)?.startYear;
  if (read.kind === "fault" || startYear === undefined) {
    return null;
  }
  const { grade, letter } = read.schoolClass;
  const before = grade - 1;
  if (!isGrade(before)) {
    return null;
  }
  const earlier = { grade: before, letter };
  return promotionOf(earlier).kind === "moves-up"
    ? { year: schoolYearId({ startYear: startYear - 1 }), schoolClass: printClassLabel(earlier) }
    : null;
}
