// The line between an execution in its own thread and the one Workspace: a call goes over, the execution stands still until
// the answer is there. Apps Script is synchronous, and so is everything a script calls.
import { receiveMessageOnPort } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import type { ScriptCore } from "../../emulator/apps-script/core/script-core.ts";

interface Question {
  readonly number: number;
  readonly method: keyof ScriptCore;
  readonly args: readonly unknown[];
}

interface Answer {
  readonly number: number;
  readonly value?: unknown;
  /** The emulator broke: what its stack says. */
  readonly defect?: string;
}

/** One end of a line, as a worker is given it. */
export interface LineEnd {
  readonly port: MessagePort;
  /** One integer in memory that both threads see; 1 once an answer waits. */
  readonly answered: Int32Array;
}

const METHODS: Readonly<Record<keyof ScriptCore, true>> = {
  now: true,
  beginExecution: true,
  endExecution: true,
  request: true,
  containerFile: true,
  sheetIds: true,
  localeOf: true,
  sendMail: true,
  takeOfDay: true,
  takenOfDay: true,
  uuid: true,
  acquireLock: true,
  releaseLock: true,
  cached: true,
  putCached: true,
  removeCached: true,
  properties: true,
  changeProperties: true,
  triggers: true,
  addTrigger: true,
  deleteTrigger: true,
};

/** The Workspace as the execution's thread sees it. */
export function coreOverLine(end: LineEnd): ScriptCore {
  let last = 0;
  const ask = (method: keyof ScriptCore, args: readonly unknown[]): unknown => {
    last += 1;
    end.port.postMessage({ number: last, method, args } satisfies Question);
    const { value, defect } = waitFor(end, last);
    if (defect !== undefined) {
      throw new Error(defect);
    }
    return value;
  };
  const methods = Object.keys(METHODS) as (keyof ScriptCore)[];
  const core: Partial<Record<keyof ScriptCore, unknown>> = Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => ask(method, args)]),
  );
  return core as ScriptCore;
}

/** An answer to an earlier question, whose asker was stopped meanwhile, is passed over. */
function waitFor({ port, answered }: LineEnd, number: number): Answer {
  for (;;) {
    const waiting = receiveMessageOnPort(port) as { readonly message: Answer } | undefined;
    if (waiting === undefined) {
      Atomics.wait(answered, 0, 0);
      Atomics.store(answered, 0, 0);
    } else if (waiting.message.number === number) {
      return waiting.message;
    }
  }
}

/** Answers what an execution asks, from the thread of the Workspace. `hear` is told of each question and its answer. */
export function answerLine(
  { port, answered }: LineEnd,
  coreNow: () => ScriptCore,
  hear: (method: keyof ScriptCore, value: unknown) => void,
): void {
  port.on("message", ({ number, method, args }: Question) => {
    port.postMessage(
      answerTo(number, () => {
        const asked = coreNow()[method] as (...given: readonly unknown[]) => unknown;
        const value = asked(...args);
        hear(method, value);
        return value;
      }),
    );
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
}

function answerTo(number: number, work: () => unknown): Answer {
  try {
    return { number, value: work() };
  } catch (error) {
    return {
      number,
      defect: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
