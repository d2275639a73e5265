// What an entry as a whole should be looked at again for: empty answers, a pupil's name where the report prints it.
import type { ReportCategoryCode } from "../programme/report-categories.ts";
import type { Grade } from "../school/grade.ts";
import type { PupilNames } from "./pupil-names.ts";
import type { EventAnalysis, LogEntry, TypedEntry } from "./typed-entry.ts";
import type { EntryWarningCode } from "./warning-code.ts";

const REFLECTED: readonly ReportCategoryCode[] = ["CLASS_HOUR", "CLASS_ACTIVITY", "SCHOOL_EVENT"];

/** Takes the entry with its texts as stored. Plan rows have none of these. */
export function entryWarnings(
  entry: TypedEntry,
  grade: Grade,
  pupils: PupilNames,
): EntryWarningCode[] {
  switch (entry.kind) {
    case "plan-item":
      return [];
    case "log-entry":
      return logEntryWarnings(entry, grade, pupils);
    case "analysis":
      return isIncomplete(entry) ? ["W_ANALYSIS_INCOMPLETE"] : [];
  }
}

function logEntryWarnings(entry: LogEntry, grade: Grade, pupils: PupilNames): EntryWarningCode[] {
  const { category, text, whatWorked, difficulties, contact } = entry;
  const warnings: EntryWarningCode[] = [];
  // The agreement with parents stays in the class's own table, the report never prints it.
  if ([text, whatWorked, difficulties].some((printed) => pupils.findIn(printed).length > 0)) {
    warnings.push("W_PUPIL_NAME_IN_REPORT");
  }
  if (REFLECTED.includes(category) && isBlank(whatWorked) && isBlank(difficulties)) {
    warnings.push("W_REFLECTION_EMPTY");
  }
  if (grade === 12 && contact && !isBlank(contact.pupil)) {
    warnings.push("W_ADULT_PUPIL");
  }
  return warnings;
}

function isIncomplete({ goal, description, participation, conclusions }: EventAnalysis): boolean {
  return [goal, description, participation, conclusions].some(isBlank);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
