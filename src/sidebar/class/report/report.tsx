// The half-year report: what would change in it is shown first, then it is compiled from the log.
import { useEffect, useState } from "preact/hooks";
import type { ReportState } from "../../../contract/report.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { FileLink } from "../../parts/file-link.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { WordChoice } from "../../parts/word-choice.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { ReportChanges } from "./report-changes.tsx";

type Half = "H1" | "H2";
type Names = "kept" | "replaced";

const KINDS = { H1: "report-1", H2: "report-2" } as const;
const HALVES: readonly Half[] = ["H1", "H2"];

export function Report({ home, journal, onBack, onChanged, onGo }: AreaProps) {
  const { words } = useClass();
  const { report } = words;
  const [half, setHalf] = useState<Half>(() => likelyHalf(home.file, home.files));
  const [names, setNames] = useState<Names>("replaced");
  const preview = useAsk("sidebarPreviewReport");
  const compile = useAsk("sidebarCompileReport");
  const document = home.files.find(({ kind }) => kind === KINDS[half]);
  const isClosed = document?.status === "SUBMITTED" || document?.status === "ACCEPTED";
  /** Stays in sight, and the focus with it, while the same half-year is asked about again. */
  const [shown, setShown] = useState<ReportState | null>(null);
  const look = (): void => {
    compile.forget();
    preview.forget();
    if (document !== undefined && !isClosed) {
      preview.ask({ journalId: journal.id, documentId: document.id, half, names }, setShown);
    }
  };
  useEffect(look, [half, names]);
  const done = compile.asked.kind === "answered" ? compile.asked.value : null;
  return (
    <Screen title={words.areas.report} onBack={onBack}>
      <WordChoice
        label={report.half}
        words={HALVES.map((value) => ({ value, text: report.halves[value] }))}
        value={half}
        onChoose={(chosen) => {
          setShown(null);
          setHalf(chosen === "H2" ? "H2" : "H1");
        }}
      />
      {document === undefined && <p>{report.noDocument}</p>}
      {document !== undefined && isClosed && (
        <>
          <p>{report.closed}</p>
          <Button
            onClick={() => {
              onGo("review", { entry: document.id });
            }}
          >
            {report.goSubmit}
          </Button>
        </>
      )}
      {preview.isPending && shown === null && <Skeleton lines={4} label={report.comparing} />}
      {[preview, compile].map(({ asked }, at) =>
        asked.kind === "refused" ? (
          <ProblemNotice key={at} problem={asked.problem}>
            <Button onClick={look}>{words.general.retry}</Button>
          </ProblemNotice>
        ) : null,
      )}
      {done !== null && document !== undefined && (
        <>
          <DoneNotice
            text={report.done(done.added.length, done.corrected.length, done.removed.length)}
          >
            {document.id !== home.fileId && <FileLink text={report.open} url={document.url} />}
          </DoneNotice>
          <Button
            look="main"
            onClick={() => {
              onGo("review", { entry: document.id });
            }}
          >
            {report.goSubmit}
          </Button>
        </>
      )}
      {shown !== null && document !== undefined && compile.asked.kind !== "answered" && (
        <ReportChanges
          state={shown}
          replacesNames={names === "replaced"}
          onReplaceNames={(replaces) => {
            setNames(replaces ? "replaced" : "kept");
          }}
        >
          {hasChanges(shown) && (
            <>
              <p class="hint">{report.promise}</p>
              <Button
                look="main"
                isPending={compile.isPending}
                onClick={() => {
                  compile.ask(
                    { journalId: journal.id, documentId: document.id, half, names },
                    onChanged,
                  );
                }}
              >
                {shown.standing + shown.kept.length === 0 ? report.compile : report.update}
              </Button>
            </>
          )}
        </ReportChanges>
      )}
    </Screen>
  );
}

function hasChanges({ added, corrected, removed }: ReportState): boolean {
  return added.length + corrected.length + removed.length > 0;
}

/** The open report's; else the first that is still the teacher's to write. */
function likelyHalf(file: string, files: AreaProps["home"]["files"]): Half {
  if (file === "report-1" || file === "report-2") {
    return file === "report-1" ? "H1" : "H2";
  }
  const first = files.find(({ kind }) => kind === "report-1");
  return first?.status === "SUBMITTED" || first?.status === "ACCEPTED" ? "H2" : "H1";
}
