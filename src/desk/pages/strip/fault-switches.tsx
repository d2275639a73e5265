// Faults of Google to order: which operation, what happens to it, how many times.
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../ask/answer.ts";
import { faults } from "../ask/workspace-controls.ts";
import type { Fault } from "../ask/workspace-controls.ts";
import { useDesk } from "../desk-context.ts";
import { Popover } from "../parts/popover.tsx";
import { refusalSentence } from "../wording/words.ts";
import { choiceOf, effectOf, FAULT_CHOICES, FAULT_OPERATIONS } from "./fault-choice.ts";
import type { FaultChoice } from "./fault-choice.ts";

export function FaultSwitches() {
  const { words, notify } = useDesk();
  const [armed, setArmed] = useState<readonly Fault[]>([]);
  const [operation, setOperation] = useState("*");
  const [choice, setChoice] = useState<FaultChoice>(503);
  const [times, setTimes] = useState(1);
  const show = (answer: Answer<{ readonly armed: readonly Fault[] }>) => {
    if (answer.ok) {
      setArmed(answer.value.armed);
    } else {
      notify(refusalSentence(words, answer.refusal));
    }
  };
  useEffect(() => {
    void faults.read().then(show);
  }, []);
  return (
    <Popover
      label={words.faults}
      buttonClass={armed.length > 0 ? "strip-button strip-warning" : "strip-button"}
      button={armed.length === 0 ? words.faults : words.faultsArmed(armed.length)}
    >
      {() => (
        <form
          class="popover-body"
          onSubmit={(event) => {
            event.preventDefault();
            void faults.set({ arm: { operation, effect: effectOf(choice), times } }).then(show);
          }}
        >
          <label class="field">
            {words.faultOperation}
            <select
              value={operation}
              onChange={(event) => {
                setOperation(event.currentTarget.value);
              }}
            >
              <option value="*">{words.faultAny}</option>
              {FAULT_OPERATIONS.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {words.faultEffect}
            <select
              value={String(choice)}
              onChange={(event) => {
                setChoice(FAULT_CHOICES[event.currentTarget.selectedIndex] ?? 503);
              }}
            >
              {FAULT_CHOICES.map((one) => (
                <option key={one} value={String(one)}>
                  {words.faultEffects[one]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {words.faultTimes}
            <input
              type="number"
              min={1}
              max={1000}
              value={times}
              onInput={(event) => {
                setTimes(Math.max(1, event.currentTarget.valueAsNumber || 1));
              }}
            />
          </label>
          <div class="popover-actions">
            <button type="submit" class="main-button">
              {words.faultArm}
            </button>
            <button
              type="button"
              class="plain-button"
              onClick={() => void faults.set({ clear: true }).then(show)}
            >
              {words.faultClear}
            </button>
          </div>
          {armed.length === 0 ? (
            <p class="popover-hint">{words.faultNone}</p>
          ) : (
            <ul class="popover-list">
              {armed.map((fault, at) => (
                <li key={at}>{faultLine(fault)}</li>
              ))}
            </ul>
          )}
        </form>
      )}
    </Popover>
  );

  function faultLine({ operation: struck, effect, times: left = 1 }: Fault): string {
    const known = choiceOf(effect);
    const what = known === null ? effect.kind : words.faultEffects[known];
    return words.faultLeft(struck === "*" ? words.faultAny : struck, what, left);
  }
}
