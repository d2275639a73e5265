// One planned hour or event, and what became of it.
import type { ComponentChildren } from "preact";
import type { PlannedItem } from "../../../contract/plan.ts";
import { Button } from "../../parts/button.tsx";
import { useClass } from "../class-context.ts";
import { LineChoices } from "./line-choices.tsx";
import type { NewStatus } from "./line-choices.tsx";
import { LineNotes } from "./line-notes.tsx";

interface PlannedLineProps {
  readonly item: PlannedItem;
  /** The notes are shown right after saving, and where a date cannot be read. */
  readonly isNew: boolean;
  readonly isPending: boolean;
  readonly onSet: (to: NewStatus) => void;
  /** It took place, and the log does not tell of it yet. */
  readonly onLog: () => void;
  /** Writes it into the document again; absent where nothing can be written. */
  readonly onWrite?: (() => void) | undefined;
  /** What became of it just now; the next step takes the focus. */
  readonly children?: ComponentChildren;
}

export function PlannedLine(props: PlannedLineProps) {
  const { item, isNew, isPending, onSet, onLog, onWrite, children } = props;
  const { words } = useClass();
  const { plan, lists } = words;
  const { printed, topic, kind, themeGroup, status, entry, notes, inDocument } = item;
  const isOpen = status === "PLANNED" || status === "MOVED";
  return (
    <li>
      <p>
        <span class="strong">{printed || plan.undated}</span> {topic}
      </p>
      <p class="hint">
        {status !== "PLANNED" && (
          <>
            <span class={status === "DONE" ? "badge good" : "badge"}>
              {plan.statuses[status]}
            </span>{" "}
          </>
        )}
        {[plan.kinds[kind], themeGroup && lists.themeGroups[themeGroup], entry && plan.linked]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {inDocument.kind === "differs" && (
        <p class="hint">{plan.differs(inDocument.date, inDocument.topic)}</p>
      )}
      {inDocument.kind === "missing" && (
        <p class="hint">
          {plan.missing}{" "}
          {onWrite && (
            <Button look="link" isPending={isPending} onClick={onWrite}>
              {plan.write}
            </Button>
          )}
        </p>
      )}
      {(isNew || notes.codes.includes("W_DATE_INVALID")) && <LineNotes notes={notes} />}
      {children}
      {isOpen ? (
        <LineChoices
          // A line that was moved begins anew: until it is, the typed date stays.
          key={`${status} ${printed}`}
          topic={topic}
          isPending={isPending}
          takesFocus={children !== undefined}
          onSet={onSet}
        />
      ) : (
        <div class="buttons">
          {status === "DONE" && entry === "" && children === undefined && (
            <Button
              look="link"
              label={`${plan.log}: ${topic}`}
              isPending={isPending}
              onClick={onLog}
            >
              {plan.log}
            </Button>
          )}
          <Button
            look="link"
            label={`${plan.again}: ${topic}`}
            isPending={isPending}
            takesFocus={children !== undefined && status === "CANCELLED"}
            onClick={() => {
              onSet({ status: "PLANNED" });
            }}
          >
            {plan.again}
          </Button>
        </div>
      )}
    </li>
  );
}
