// One slice of bulk work: takes the steps that can be taken, wave by wave, until all are done or the slice's time is over.
//
// Safe to end anywhere: what is about to be sent is in the ledger before it is sent, a folder's id is reserved beforehand, and a copy
// whose answer is missing is looked for before it is made again.
import type { JobFault } from "../ports/job.ts";
import type { LedgerRow } from "../ports/ledger-row.ts";
import type { Maker, WorkFailure } from "../ports/maker.ts";
import type { Step } from "../ports/step.ts";
import { lookUpDoubtful } from "./doubt.ts";
import type { Ledger } from "./ledger.ts";
import { Sending } from "./sending.ts";
import { StepRecord } from "./step-record.ts";
import { takeableSteps } from "./takeable-steps.ts";

export interface SliceTools {
  readonly maker: Maker;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  /** Called after every wave with the name of what was done last. */
  readonly report: (done: number, now: string) => void;
  /** Whether somebody wants the work to end here. */
  readonly cancelled: () => boolean;
}

export interface SliceEnd {
  /** stopped — nothing more can be done, faults stand in the way; halted — Google refuses everything for now. */
  readonly kind: "finished" | "outOfTime" | "stopped" | "halted" | "cancelled";
  readonly done: number;
  readonly faults: readonly JobFault[];
  /** Why it halted. */
  readonly halt: WorkFailure | null;
  /** What the ledger in the master lacks still: to be written together with the job. */
  readonly unwritten: readonly LedgerRow[];
}

/** Nothing is begun at or after `deadline` (milliseconds since 1970). What is learned goes into `ledger` at once. */
export function runSlice(
  jobId: string,
  steps: readonly Step[],
  ledger: Ledger,
  deadline: number,
  tools: SliceTools,
): SliceEnd {
  const record = new StepRecord(jobId, steps, ledger, tools.now);
  const sending = new Sending(steps, ledger, record, tools.maker, deadline);
  const end = (kind: SliceEnd["kind"]): SliceEnd => {
    sending.close();
    const { done, faults } = record;
    return { kind, done, faults, halt: sending.halt, unwritten: record.rowsToWrite() };
  };
  for (;;) {
    const takeable = takeableSteps(steps, ledger, record);
    if (takeable.length === 0) {
      return end(record.done < steps.length ? "stopped" : "finished");
    }
    if (tools.now() >= deadline) {
      return end("outOfTime");
    }
    sending.take(takeable);
    if (!sending.wave()) {
      if (!sending.isIdle) {
        return end("outOfTime");
      }
      lookUpDoubtful(takeable, record, deadline, tools);
    }
    tools.report(record.done, record.lastName);
    if (sending.halt !== null) {
      return end("halted");
    }
    if (tools.cancelled()) {
      return end("cancelled");
    }
  }
}
