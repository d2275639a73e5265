// What Google counted for the last thing that was done on this page.
import { useEffect, useRef, useState } from "preact/hooks";
import { onEveryAsk } from "../ask/ask.ts";
import { counters } from "../ask/workspace-controls.ts";
import type { Counters } from "../ask/workspace-controls.ts";
import { useDesk } from "../desk-context.ts";
import { Popover } from "../parts/popover.tsx";
import { actionCost } from "./action-cost.ts";
import type { ActionCost } from "./action-cost.ts";

/** Requests that follow each other sooner are one action. */
const QUIET_AFTER = 700;

export function CostOfAction() {
  const { words } = useDesk();
  const [cost, setCost] = useState<ActionCost | null>(null);
  const before = useRef<Counters | null>(null);
  useEffect(() => {
    let timer = 0;
    const look = async () => {
      const answer = await counters.read();
      if (!answer.ok) {
        return;
      }
      const now = before.current === null ? null : actionCost(before.current, answer.value);
      before.current = answer.value;
      if (now !== null) {
        setCost(now);
      }
    };
    void look();
    onEveryAsk(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), QUIET_AFTER);
    });
    return () => {
      onEveryAsk(() => undefined);
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <Popover
      label={words.cost}
      buttonClass="strip-button strip-cost"
      button={
        <>
          <span class="strip-label">{words.cost}</span>
          {cost === null ? null : (
            <span class="strip-value">{words.costOf(cost.requests, cost.executions)}</span>
          )}
        </>
      }
    >
      {() => (
        <div class="popover-body">
          {cost === null ? (
            <p class="popover-hint">{words.costNothing}</p>
          ) : (
            <ul class="popover-list">
              {cost.operations.map(({ operation, times }) => (
                <li key={operation}>
                  {operation} <b>{times}</b>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Popover>
  );
}
