// What a teacher types into the class's journal: plan rows, log entries (with contacts with parents), event analyses.
import type { ReportCategoryCode } from "../programme/report-categories.ts";

/** As typed, or a spreadsheet's serial number. */
export type TypedDate = string | number;

export interface PlanItem {
  readonly kind: "plan-item";
  readonly date: TypedDate;
  readonly text: string;
}

export interface LogEntry {
  readonly kind: "log-entry";
  readonly category: ReportCategoryCode;
  readonly date: TypedDate;
  readonly text: string;
  readonly whatWorked: string;
  readonly difficulties: string;
  /** Specialists and institutions that took part; "" when none. */
  readonly partners: string;
  /** Only entries of PARENT_COOPERATION have one. */
  readonly contact: ParentContact | null;
}

/** What the table of annex 7 adds to an entry. */
export interface ParentContact {
  /** The pupil's full name; "" when the contact is about the whole class. */
  readonly pupil: string;
  readonly agreement: string;
}

/** The form of annex 6. */
export interface EventAnalysis {
  readonly kind: "analysis";
  readonly date: TypedDate;
  /** The event's name. */
  readonly text: string;
  readonly goal: string;
  readonly description: string;
  readonly participation: string;
  readonly conclusions: string;
}

export type TypedEntry = PlanItem | LogEntry | EventAnalysis;
