// Everything that can stand in the way of what a person asked for: a kind and its data, no words.
// The words are in src/wording, one sentence a kind and language.
import type { FormKey } from "./forms/form.ts";
import type { PupilListFault } from "./journal/pupil-list.ts";
import type { DocumentStatus } from "./school/document-status.ts";
import type { RosterFault } from "./school/roster.ts";
import type { SettingFault } from "./school/school-settings.ts";
import type { YearTableFault } from "./school/year-table.ts";

/** A point of the preflight: what the chosen shared drive or the Google project does not allow. */
export type DrivePoint =
  | { readonly kind: "DRIVE_NOT_FOUND" }
  | { readonly kind: "CANNOT_ADD_FILES"; readonly drive: string }
  | { readonly kind: "CANNOT_SHARE_FOLDERS"; readonly drive: string }
  | { readonly kind: "CANNOT_LIMIT_ACCESS"; readonly drive: string }
  | { readonly kind: "MEMBERS_ONLY"; readonly drive: string }
  | { readonly kind: "API_NOT_ENABLED"; readonly api: "Docs" | "Sheets" | "Drive" };

/** What is wrong with one template document. */
export type TemplateFault =
  | { readonly kind: "TEMPLATE_MISSING"; readonly form: FormKey }
  | { readonly kind: "PLACEHOLDER_MISSING"; readonly form: FormKey; readonly placeholder: string }
  | { readonly kind: "PLACEHOLDER_UNKNOWN"; readonly form: FormKey; readonly placeholder: string }
  | { readonly kind: "TEXT_IN_DRAWING"; readonly form: FormKey };

/** In the way of the deputy, who sets up the school and opens its years. */
export type DeputyProblem =
  | { readonly kind: "NOT_A_MASTER" }
  | { readonly kind: "NOT_SET_UP" }
  | { readonly kind: "FILE_SERVES_ELSEWHERE"; readonly name: string }
  | { readonly kind: "MASTER_TAB_MISSING" }
  /** In a tab that is gathered from the classes somebody moved, added or renamed columns: nothing was written. */
  | { readonly kind: "COLUMNS_MOVED"; readonly tab: string }
  | { readonly kind: "OTHER_DRIVE"; readonly drive: string }
  | { readonly kind: "DRIVE_UNSUITABLE"; readonly points: readonly DrivePoint[] }
  | { readonly kind: "SETTING_FAULTS"; readonly faults: readonly SettingFault[] }
  | { readonly kind: "ROSTER_FAULTS"; readonly faults: readonly RosterFault[] }
  | { readonly kind: "NO_COLUMN_IN_KLASES"; readonly header: string }
  | { readonly kind: "NO_CLASSES_IN_YEAR"; readonly year: string }
  | { readonly kind: "NOT_A_YEAR"; readonly typed: string }
  | { readonly kind: "YEAR_TABLE_FAULTS"; readonly faults: readonly YearTableFault[] }
  | {
      readonly kind: "YEAR_DATES_MISSING";
      readonly year: string;
      readonly missing: readonly string[];
    }
  | { readonly kind: "TEMPLATE_FAULTS"; readonly faults: readonly TemplateFault[] }
  | { readonly kind: "NOT_A_DOCUMENT"; readonly typed: string }
  | {
      readonly kind: "OTHER_JOB_RUNS";
      readonly what: "set-up" | "open-year" | "rollover" | "undo" | "migrate-templates";
      readonly year: string | null;
    }
  | { readonly kind: "NO_SUCH_JOB" }
  /** A document is sent back with what to correct. */
  | { readonly kind: "COMMENT_MISSING" };

/** In the way of the deputy who prepares the next year. */
export type NextYearProblem =
  /** Lines of next year's list wait for an answer. */
  | { readonly kind: "ROLLOVER_QUESTIONS"; readonly lines: number }
  /** The class lists changed since the list was shown. */
  | { readonly kind: "ROLLOVER_LIST_CHANGED" }
  | { readonly kind: "NOTHING_TO_UNDO" }
  | { readonly kind: "NOTHING_TO_MIGRATE" }
  | { readonly kind: "NO_SUCH_CLASS"; readonly year: string; readonly schoolClass: string };

/** In the way of a teacher, in the files of a class. */
export type ClassProblem =
  /** The open file belongs to no class, or its journal does not say which. */
  | { readonly kind: "NOT_A_JOURNAL" }
  | { readonly kind: "JOURNAL_TAB_MISSING"; readonly tab: string }
  /** Somebody changed the row since it was shown. */
  | { readonly kind: "ENTRY_CHANGED" }
  | PupilListFault
  /** More than a class has: asked back before anything is saved. */
  | { readonly kind: "TOO_MANY_PUPILS"; readonly count: number }
  | { readonly kind: "DATE_UNREADABLE"; readonly typed: string }
  /** The template folder lacks the form that was to be copied. */
  | { readonly kind: "FORM_MISSING"; readonly form: FormKey }
  /** It was begun moments ago and its answer was lost: Google's lists do not show yet whether it was made. */
  | { readonly kind: "DOCUMENT_BEING_MADE" }
  /** The file is no year plan of this class. */
  | { readonly kind: "NOT_A_PLAN" }
  /** It is submitted or accepted, or somebody closed it. */
  | { readonly kind: "PLAN_LOCKED"; readonly status: DocumentStatus }
  /** The printed table was taken out of the document, or its header and our lines with it. */
  | { readonly kind: "PLAN_TABLE_MISSING" }
  | { readonly kind: "NO_SUCH_ENTRY" }
  /** Rows of the report's form, by their printed texts, that somebody took out or rewrote. */
  | { readonly kind: "REPORT_ROWS_MISSING"; readonly rows: readonly string[] }
  /** Somebody changed the document since it was read; nothing was written. */
  | { readonly kind: "DOCUMENT_CHANGED" }
  /** A cell of a spreadsheet holds no more than that. */
  | { readonly kind: "TEXT_TOO_LONG"; readonly characters: number; readonly most: number };

/** In anybody's way. */
export type GeneralProblem =
  | { readonly kind: "BUSY" }
  /** It is submitted or accepted, or the person may only read it. */
  | { readonly kind: "DOCUMENT_LOCKED" }
  /** The file is no plan, report or analysis of that class. */
  | { readonly kind: "NOT_REVIEWED"; readonly name: string }
  /** The document's review has gone another way meanwhile. */
  | { readonly kind: "STATUS_OTHERWISE"; readonly status: DocumentStatus }
  | { readonly kind: "INPUT_UNREADABLE"; readonly field: string }
  | { readonly kind: "NO_ACCESS" }
  | { readonly kind: "NOT_FOUND" }
  | { readonly kind: "QUOTA" }
  | { readonly kind: "DAILY_LIMIT" }
  | { readonly kind: "GOOGLE_UNAVAILABLE" }
  | { readonly kind: "SIGN_IN_AGAIN" }
  | { readonly kind: "API_DISABLED" }
  | { readonly kind: "GOOGLE_REFUSED"; readonly message: string }
  | { readonly kind: "DEFECT"; readonly incident: string };

export type Problem = GeneralProblem | DeputyProblem | NextYearProblem | ClassProblem;
