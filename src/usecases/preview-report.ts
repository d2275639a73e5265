// "What would change in the report?" Nothing is written.
import { done, refused, type Result } from "../core/result.ts";
import { openReport } from "./report/report-state.ts";
import type { ReportAsked, ReportState, ReportTools } from "./report/report-state.ts";

export function previewReport(tools: ReportTools, asked: ReportAsked): Result<ReportState> {
  const opened = openReport(tools, asked);
  if (!opened.ok) {
    return opened;
  }
  const { document, state } = opened.value;
  return document.editable ? done(state) : refused({ kind: "DOCUMENT_LOCKED" });
}
