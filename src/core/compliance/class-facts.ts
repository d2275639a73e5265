// What the rules look at: the journal as it was read, and where the class's documents stand.
import type { ClassRecord } from "../journal/class-record.ts";
import type { IsoDate } from "../language/iso-date.ts";
import type { DocumentStatus } from "../school/document-status.ts";

export type ReviewedDocument = "plan" | "report-1" | "report-2";

export interface ClassFacts {
  readonly record: ClassRecord;
  /** Documents that were not found are left out. */
  readonly documents: Readonly<Partial<Record<ReviewedDocument, DocumentStatus>>>;
  readonly today: IsoDate;
}
