// The year plan: what stands in it, and the way to add to it.
import { useEffect, useState } from "preact/hooks";
import type { YearPlan } from "../../../contract/plan.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { Button } from "../../parts/button.tsx";
import { FileLink } from "../../parts/file-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { NewLines } from "./new-lines.tsx";
import { PlanLines } from "./plan-lines.tsx";
import { useLogDraft } from "./use-log-draft.ts";

export function Plan(props: AreaProps) {
  const { words } = useClass();
  const document = props.home.files.find(({ kind }) => kind === "plan");
  return document === undefined ? (
    <Screen title={words.areas.plan} onBack={props.onBack}>
      <p>{words.plan.noDocument}</p>
    </Screen>
  ) : (
    <PlanOf {...props} document={document} />
  );
}

interface PlanOfProps extends AreaProps {
  readonly document: AreaProps["home"]["files"][number];
}

function PlanOf({ home, journal, arrival, document, onBack, onChanged, onGo }: PlanOfProps) {
  const { words } = useClass();
  const files = { journalId: journal.id, planId: document.id };
  const read = useAsk("sidebarReadPlan");
  const [isAdding, setAdding] = useState(arrival === "new");
  const [changed, setChanged] = useState<YearPlan | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isLogBusy, setLogBusy] = useState(false);
  const beginLog = useLogDraft();
  const toLog = (): void => {
    onGo("log", "new");
  };
  const look = (): void => {
    setChanged(null);
    read.ask(files);
  };
  useEffect(look, [document.id]);
  const { asked } = read;
  const plan = changed ?? (asked.kind === "answered" ? asked.value.plan : null);
  if (isAdding) {
    return (
      <NewLines
        home={home}
        files={files}
        offers={asked.kind === "answered" ? asked.value.offers : null}
        onBack={() => {
          setAdding(false);
        }}
        onSaved={(answer) => {
          setChanged(answer.plan);
          setAdded(answer.saved);
          setAdding(false);
          onChanged();
        }}
      />
    );
  }
  return (
    <Screen title={words.areas.plan} onBack={onBack}>
      {added.length > 0 && <DoneNotice text={words.plan.saved(added.length)} />}
      {plan === null && asked.kind !== "refused" && (
        <Skeleton lines={5} label={words.plan.reading} />
      )}
      {asked.kind === "refused" && (
        <ProblemNotice problem={asked.problem}>
          <Button onClick={look}>{words.general.retry}</Button>
        </ProblemNotice>
      )}
      {isLogBusy && (
        <Notice kind="bad">
          <p>{words.plan.unfinished}</p>
          <Button onClick={toLog}>{words.plan.openUnfinished}</Button>
        </Notice>
      )}
      {plan?.locked === true && (
        <Notice kind="info">
          <p>{words.plan.locked[plan.status]}</p>
        </Notice>
      )}
      {plan?.table === false && <ProblemNotice problem={{ kind: "PLAN_TABLE_MISSING" }} />}
      {plan?.locked === false && plan.table && (
        <Button
          look="main"
          onClick={() => {
            setAdding(true);
          }}
        >
          {words.plan.add}
        </Button>
      )}
      {document.id !== home.fileId && (
        <p>
          <FileLink text={words.plan.document} url={document.url} />
        </p>
      )}
      {plan && (
        <PlanLines
          files={files}
          plan={plan}
          added={added}
          onPlan={(now) => {
            setChanged(now);
            setAdded([]);
            onChanged();
          }}
          onLog={(draft, id) => {
            if (beginLog(draft, id)) {
              toLog();
            } else {
              setLogBusy(true);
            }
          }}
        />
      )}
    </Screen>
  );
}
