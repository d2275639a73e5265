// "Compile the report": the document says what the journal says, save where a person wrote in it (annex 5). Safe to repeat.
import { done, refused, type Result } from "../core/result.ts";
import { openReport } from "./report/report-state.ts";
import type { ReportAsked, ReportState, ReportTools } from "./report/report-state.ts";

/** Answers with what was done. */
export function compileReportInto(tools: ReportTools, asked: ReportAsked): Result<ReportState> {
  const opened = openReport(tools, asked);
  if (!opened.ok) {
    return opened;
  }
  const { document, changes, state } = opened.value;
  switch (document.write(changes.edits)) {
    case "written":
      return done(state);
    case "changed":
      return refused({ kind: "DOCUMENT_CHANGED" });
    case "locked":
      return refused({ kind: "DOCUMENT_LOCKED" });
  }
}
