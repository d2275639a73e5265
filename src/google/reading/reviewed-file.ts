// What a document says of its way between the teacher and the deputy, as files.get shows it.
import type { drive_v3 } from "@googleapis/drive";
import { isReviewedKind } from "../../core/review/review-step.ts";
import { isDocumentStatus } from "../../core/school/document-status.ts";
import type { ReviewedFile } from "../../usecases/ports/review.ts";

export const REVIEWED_FIELDS = "id,name,appProperties,modifiedTime,contentRestrictions(readOnly)";

/** Needs `REVIEWED_FIELDS`. */
export function reviewedFile(file: drive_v3.Schema$File & { readonly id: string }): ReviewedFile {
  const { kind, journal, status, submittedAt, statusAt } = file.appProperties ?? {};
  return {
    id: file.id,
    name: file.name ?? "",
    kind: isReviewedKind(kind) ? kind : null,
    journal: journal ?? null,
    status: isDocumentStatus(status) ? status : "DRAFT",
    submittedAt: submittedAt ?? null,
    statusAt: statusAt ?? null,
    modifiedAt: file.modifiedTime ?? "",
    locked: file.contentRestrictions?.some(({ readOnly }) => readOnly === true) === true,
  };
}
