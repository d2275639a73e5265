// The thread of an execution: runs the built script to its end, and then waits for the next one.
import { parentPort, workerData } from "node:worker_threads";
import { runExecution } from "../../emulator/apps-script/run-execution.ts";
import type { ExecutionCall, ExecutionReport } from "../../emulator/apps-script/run-execution.ts";
import { coreOverLine } from "./line.ts";
import type { LineEnd } from "./line.ts";
import { atRealPace } from "./real-pace.ts";

export interface WorkerSetting {
  readonly buildFolder: string;
  readonly line: LineEnd;
}

export interface WorkerTask {
  readonly call: ExecutionCall;
  readonly realDelays: boolean;
  /** Real milliseconds after which an endless loop is ended. */
  readonly realTimeLimit: number;
}

/** `defect`: the emulator itself broke. */
export type WorkerAnswer = { readonly report: ExecutionReport } | { readonly defect: string };

const { buildFolder, line } = workerData as WorkerSetting;
const core = coreOverLine(line);
const never = new Int32Array(new SharedArrayBuffer(4));

parentPort?.on("message", (task: WorkerTask) => {
  parentPort?.postMessage(answerTo(task));
});

function answerTo({ call, realDelays, realTimeLimit }: WorkerTask): WorkerAnswer {
  const environment = {
    buildFolder,
    core: realDelays ? atRealPace(core, () => performance.now(), sleep) : core,
    letOthersRun: sleep,
    realTimeLimit,
  };
  try {
    return { report: runExecution(environment, call) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(never, 0, 0, milliseconds);
}
