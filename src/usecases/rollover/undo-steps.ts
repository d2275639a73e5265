// Taking a job back: what it made goes into the bin, from the inside out, and access that it took away is given back. What somebody else
// made, changed or put in between stays; access that it gave in folders that stay, stays too.
import { Ledger } from "../making/ledger.ts";
import type { Job } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import { makesFile } from "../ports/step.ts";
import type { MakingStep, Step } from "../ports/step.ts";
import { leftAt } from "./left-at.ts";
import { undoKey } from "./rollover-keys.ts";

/** `steps` are those of the job that is taken back; `rows` the whole ledger, oldest first. */
export function undoSteps(job: Job, steps: readonly Step[], rows: readonly LedgerRow[]): Step[] {
  const ledger = new Ledger(rows);
  const idByJob = (step: Step): string | null => {
    const row = ledger.last(step.key);
    return row?.state === "made" && row.job === job.id ? row.id : null;
  };
  const left = leftAt(rows, [job]);
  const made = steps.filter(makesFile).flatMap((step) => {
    const id = idByJob(step);
    return id === null ? [] : [{ step, id }];
  });
  const trashing = made.map(({ step, id }): Step => {
    if (step.kind !== "make-folder") {
      const asLeft = left.get(id) ?? { at: 0, by: "" };
      const key = undoKey(job.id, step.key);
      return { kind: "trash-file", key, on: { id }, name: step.name, asLeft };
    }
    const inside = made.filter((other) => isIn(other.step, step));
    return {
      kind: "trash-folder",
      key: undoKey(job.id, step.key),
      on: { id },
      name: step.name,
      ours: inside.map((other) => other.id),
      after: inside.map((other) => undoKey(job.id, other.step.key)),
    };
  });
  const restoring = steps.flatMap((step): Step[] => {
    const id = idByJob(step);
    return step.kind !== "lower-access" || id === null
      ? []
      : [
          {
            kind: "restore-access",
            key: undoKey(job.id, step.key),
            on: { id },
            name: step.name,
            person: step.person,
            from: step.to,
            to: step.had,
          },
        ];
  });
  return [...restoring, ...trashing];
}

function isIn({ parent }: MakingStep, { key }: MakingStep): boolean {
  return "step" in parent && parent.step === key;
}
