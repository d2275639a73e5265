// Event analyses: those there are, the events without one, and the form that makes one.
import { useEffect, useState } from "preact/hooks";
import type { Analyses } from "../../../contract/class-documents.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { FileLink } from "../../parts/file-link.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { AnalysisForm } from "./analysis-form.tsx";

type Event = Analyses["events"][number];

export function Analysis(props: AreaProps) {
  const { journal, arrival, onBack } = props;
  const { words } = useClass();
  const { analysis, general } = words;
  const { asked, ask } = useAsk("sidebarAnalyses");
  /** Undefined: the list; null: an event that stands nowhere. */
  const [event, setEvent] = useState<Event | null | undefined>(
    arrival === "new" ? null : undefined,
  );
  const read = (): void => {
    ask({ journalId: journal.id }, ({ events }) => {
      if (typeof arrival === "object") {
        setEvent(events.find(({ shown }) => shown.id === arrival.entry));
      }
    });
  };
  useEffect(read, []);
  if (event !== undefined) {
    return (
      <AnalysisForm
        {...props}
        event={event}
        onBack={() => {
          setEvent(undefined);
          read();
        }}
      />
    );
  }
  const { documents, events } =
    asked.kind === "answered" ? asked.value : { documents: [], events: [] };
  const open = events.filter(({ documentId }) => documentId === null);
  return (
    <Screen title={words.areas.analysis} onBack={onBack}>
      {asked.kind === "pending" && <Skeleton lines={5} label={analysis.loading} />}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={read}>{general.retry}</Button>
        </ProblemNotice>
      )}
      {asked.kind === "answered" && (
        <>
          {open.length > 0 && (
            <>
              <h2>{analysis.events}</h2>
              <ul class="rows">
                {open.map((one) => (
                  <li key={`${one.tab} ${one.shown.rowNumber}`}>
                    <p>
                      <span class="strong">{one.date}</span> {one.title}
                    </p>
                    <Button
                      look="link"
                      label={`${analysis.create}: ${one.title}`}
                      onClick={() => {
                        setEvent(one);
                      }}
                    >
                      {analysis.create}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {documents.length + open.length === 0 && <p>{analysis.none}</p>}
          <Button
            onClick={() => {
              setEvent(null);
            }}
          >
            {analysis.other}
          </Button>
          {documents.length > 0 && (
            <>
              <h2>{analysis.made}</h2>
              <ul class="rows">
                {documents.map(({ documentId, url, name, fields, notes }) => (
                  <li key={documentId}>
                    <FileLink text={`${fields.date} ${fields.title}`.trim() || name} url={url} />
                    <p class="hint">
                      {notes.codes.includes("W_ANALYSIS_INCOMPLETE")
                        ? analysis.incomplete
                        : analysis.complete}
                    </p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Screen>
  );
}
