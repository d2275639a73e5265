// What compiling the report would do, line by line: added, corrected, taken out, left alone, left out; and pupils' names, if any.
import type { ComponentChildren } from "preact";
import type { ReportState } from "../../../contract/report.ts";
import { Notice } from "../../parts/notice.tsx";
import { useClass } from "../class-context.ts";
import { Lines } from "./lines.tsx";

interface ReportChangesProps {
  readonly state: ReportState;
  readonly replacesNames: boolean;
  readonly onReplaceNames: (replaces: boolean) => void;
  /** The button, below what it does. */
  readonly children: ComponentChildren;
}

export function ReportChanges({
  state,
  replacesNames,
  onReplaceNames,
  children,
}: ReportChangesProps) {
  const { report } = useClass().words;
  const { added, corrected, removed, kept, leftOut, named } = state;
  const entries = Object.values(state.counts).reduce((sum, count) => sum + count, 0);
  const isUpToDate = added.length + corrected.length + removed.length === 0;
  return (
    <>
      <p>{entries === 0 ? report.noEntries : report.entries(entries)}</p>
      {isUpToDate && entries > 0 && (
        <Notice kind="good">
          <p>{report.upToDate}</p>
        </Notice>
      )}
      <Lines
        title={report.added}
        lines={added.map(({ cells: { date, text } }) => ({ date, text }))}
      />
      <Lines
        title={report.corrected}
        lines={corrected.map(({ cells: { date, text } }) => ({ date, text }))}
      />
      <Lines
        title={report.removed}
        lines={removed.map(({ cells: { date, text } }) => ({ date, text }))}
      />
      <Lines
        title={report.kept}
        isFolded
        lines={kept.map(({ cells: { date, text }, why }) => ({
          date,
          text,
          note: report.why[why],
        }))}
      />
      <Lines
        title={report.leftOut}
        hint={report.leftOutHint}
        lines={leftOut.map(({ date, text, reason }) => ({
          date: String(date),
          text,
          note: report.reason[reason],
        }))}
      />
      {named.length > 0 && (
        <Notice kind="info" title={report.names(named.length)}>
          <label class="choice">
            <input
              type="checkbox"
              checked={replacesNames}
              onChange={(event) => {
                onReplaceNames(event.currentTarget.checked);
              }}
            />
            {report.replaceNames}
          </label>
        </Notice>
      )}
      {children}
    </>
  );
}
