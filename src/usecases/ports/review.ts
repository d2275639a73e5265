// A class's document on its way between the teacher and the deputy: what it says of itself, what stands in it, and its lock.
import type { ReviewedKind } from "../../core/review/review-step.ts";
import type { SubmittedText } from "../../core/review/submission-findings.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import type { ReportWrite } from "./report-document.ts";

export interface ReviewedFile {
  readonly id: string;
  readonly name: string;
  /** Null for what is never submitted. */
  readonly kind: ReviewedKind | null;
  /** The journal of its class; null when it names none. */
  readonly journal: string | null;
  readonly status: DocumentStatus;
  /** ISO date and time; null while it is not submitted. */
  readonly submittedAt: string | null;
  /** When its status last changed, ISO; null for one that never was submitted. */
  readonly statusAt: string | null;
  /** ISO date and time. */
  readonly modifiedAt: string;
  readonly locked: boolean;
}

export interface StatusChange {
  readonly status: DocumentStatus;
  /** ISO; null takes it off. */
  readonly submittedAt: string | null;
  /** ISO. */
  readonly statusAt: string;
  readonly lock: { readonly reason: string } | null;
}

export interface OpenText extends SubmittedText {
  /** Puts the text in the place of each span, in one request. Spans are UTF-16 units of their paragraph in NFC. */
  replace(
    spans: readonly {
      readonly paragraph: number;
      readonly from: number;
      readonly to: number;
    }[],
    text: string,
  ): ReportWrite;
}

export interface Review {
  /** Fails with NOT_FOUND for a file that the person may not open. */
  file(documentId: string): ReviewedFile;
  /** The file and what stands in it, in one wave. */
  fileAndText(documentId: string): { readonly file: ReviewedFile; readonly text: OpenText };
  /** Status and lock in one request; false when the person may not change the lock. */
  change(file: ReviewedFile, change: StatusChange): boolean;
}
