// The year's plan, line by line: what can be done with each, and how much of the programme it covers.
import { useState } from "preact/hooks";
import type { OutputOf } from "../../../contract/endpoints.ts";
import type { PlannedItem, YearPlan } from "../../../contract/plan.ts";
import { useAsk } from "../../calls/use-ask.ts";
import { newId } from "../../drafts/new-id.ts";
import { Button } from "../../parts/button.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useClass } from "../class-context.ts";
import { DoneNotice } from "../parts/done-notice.tsx";
import { HandTypedLines } from "./hand-typed-lines.tsx";
import type { NewStatus } from "./line-choices.tsx";
import { PlannedLine } from "./planned-line.tsx";

export type LogDraft = NonNullable<OutputOf<"sidebarSetPlanItemStatus">["draft"]>;

interface PlanLinesProps {
  readonly files: { readonly journalId: string; readonly planId: string };
  readonly plan: YearPlan;
  /** Ids of what was added just now. */
  readonly added: readonly string[];
  readonly onPlan: (plan: YearPlan) => void;
  /** To the log entry of something that took place: what it begins with, and the id that the plan is linked to. */
  readonly onLog: (draft: LogDraft, id: string) => void;
}

/** What was done last, and with which line. */
interface Done {
  readonly id: string | null;
  readonly text: string;
  readonly draft: LogDraft | null;
  readonly entry: string;
}

export function PlanLines({ files, plan, added, onPlan, onLog }: PlanLinesProps) {
  const { plan: words, lists } = useClass().words;
  const status = useAsk("sidebarSetPlanItemStatus");
  const write = useAsk("sidebarPlanItems");
  const adopt = useAsk("sidebarAdoptPlanRows");
  const [done, setDone] = useState<Done | null>(null);
  const isPending = status.isPending || write.isPending || adopt.isPending;
  const canAdd = !plan.locked && plan.table;

  const setStatus = ({ shown }: PlannedItem, to: NewStatus, then?: typeof onLog): void => {
    const id = newId();
    status.ask({ ...files, shown, id, to }, (answer) => {
      const printed = answer.printed === null ? "" : ` ${words.printed[answer.printed]}`;
      setDone({
        id: shown.id ?? id,
        text: words.marked[to.status] + printed,
        draft: answer.draft,
        entry: to.status === "DONE" ? (to.entry ?? "") : "",
      });
      onPlan(answer.plan);
      if (answer.draft !== null && to.status === "DONE" && to.entry !== null) {
        then?.(answer.draft, to.entry);
      }
    });
  };
  const writeAgain = ({ shown, date, topic, kind, themeGroup, form }: PlannedItem): void => {
    const { id } = shown;
    if (id !== null) {
      write.ask({ ...files, items: [{ id, date, topic, kind, themeGroup, form }] }, (answer) => {
        setDone({ id, text: words.saved(1), draft: null, entry: "" });
        onPlan(answer.plan);
      });
    }
  };
  const adoptRows = (rows: YearPlan["handTyped"]): void => {
    const wanted = rows.map(({ place, date, topic }) => ({ id: newId(), place, date, topic }));
    adopt.ask({ ...files, rows: wanted }, (answer) => {
      const changed = answer.changed === 0 ? "" : ` ${words.changedRows(answer.changed)}`;
      setDone({ id: null, text: words.adopted(answer.adopted) + changed, draft: null, entry: "" });
      onPlan(answer.plan);
    });
  };

  const missing = Object.entries(lists.themeGroups).flatMap(([code, name]) =>
    plan.groups.some((group) => group === code) ? [] : [name],
  );
  return (
    <>
      <p>{words.groups(plan.groups.length)}</p>
      {plan.items.length > 0 && missing.length > 0 && (
        <p class="hint">{words.groupsMissing(missing)}</p>
      )}
      {[status, write, adopt].map(({ asked }, at) =>
        asked.kind === "refused" ? <ProblemNotice key={at} problem={asked.problem} /> : null,
      )}
      {done?.id === null && <DoneNotice text={done.text} />}
      {plan.handTyped.length > 0 && (
        <HandTypedLines
          rows={plan.handTyped}
          isPending={isPending}
          onAdopt={canAdd ? adoptRows : undefined}
        />
      )}
      <h2>{plan.items.length === 0 ? words.empty : words.items(plan.items.length)}</h2>
      <ul class="rows">
        {plan.items.map((item) => (
          <PlannedLine
            key={item.shown.id ?? item.shown.rowNumber}
            item={item}
            isNew={added.some((id) => id === item.shown.id)}
            isPending={isPending}
            onSet={(to) => {
              setStatus(item, to);
            }}
            onLog={() => {
              setStatus(item, { status: "DONE", entry: newId() }, onLog);
            }}
            onWrite={
              canAdd && item.shown.id !== null
                ? () => {
                    writeAgain(item);
                  }
                : undefined
            }
          >
            {done !== null && done.id === item.shown.id ? (
              <DoneNotice text={done.text}>
                <LogButton {...done} onLog={onLog} />
              </DoneNotice>
            ) : undefined}
          </PlannedLine>
        ))}
      </ul>
    </>
  );
}

function LogButton({
  draft,
  entry,
  onLog,
}: Pick<Done, "draft" | "entry"> & Pick<PlanLinesProps, "onLog">) {
  const { plan } = useClass().words;
  return draft === null ? null : (
    <Button
      look="main"
      takesFocus
      onClick={() => {
        onLog(draft, entry);
      }}
    >
      {plan.log}
    </Button>
  );
}
