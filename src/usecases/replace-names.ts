// "Take the pupils' names out": in a document that is to be submitted, each gives way to „skolēns”. Only on the teacher's own click.
import { historyCells } from "../core/journal/history-row.ts";
import { A_PUPIL } from "../core/report/compile-report.ts";
import { done, refused, type Result } from "../core/result.ts";
import { openRecord } from "./class/open-record.ts";
import type { ReviewAsked, ReviewTools } from "./review/take-step.ts";

export interface NamesReplaced {
  readonly replaced: number;
}

export function replaceNames(
  tools: ReviewTools,
  { journalId, documentId }: ReviewAsked,
): Result<NamesReplaced> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  const { file, text } = tools.review.fileAndText(documentId);
  if (file.kind === null || file.journal !== journalId) {
    return refused({ kind: "NOT_REVIEWED", name: file.name });
  }
  const spans = text.paragraphs.flatMap((said, paragraph) =>
    record.context.pupils.findIn(said).map(({ from, to }) => ({ paragraph, from, to })),
  );
  if (spans.length === 0) {
    return done({ replaced: 0 });
  }
  const written = text.replace(spans, A_PUPIL);
  if (written !== "written") {
    return refused({ kind: written === "changed" ? "DOCUMENT_CHANGED" : "DOCUMENT_LOCKED" });
  }
  const { person: by } = tools.session;
  const line = { at: tools.session.now(), by, action: "redact", object: documentId } as const;
  tools.journal.append(
    journalId,
    [{ tab: "history", cells: historyCells({ ...line, comment: "" }) }],
    content,
  );
  return done({ replaced: spans.length });
}
