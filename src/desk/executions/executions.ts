// All executions under way, each in a thread of its own, so that several people truly work at once.
import type { ScriptCore } from "../../emulator/apps-script/core/script-core.ts";
import type { ExecutionCall, ExecutionReport } from "../../emulator/apps-script/run-execution.ts";
import { ExecutionThread } from "./execution-thread.ts";

/** Past these many, an execution waits for another one's end. */
const AT_ONCE = 16;
/** Threads kept ready for the next executions. */
const READY = 3;
const A_MINUTE = 60_000;
/** With Google's delays waited for, six minutes are six minutes, and the execution's own end comes first. */
const SEVEN_MINUTES = 420_000;

export class Executions {
  readonly #script: string;
  readonly #buildFolder: string;
  readonly #busy = new Set<ExecutionThread>();
  readonly #waiting: (() => void)[] = [];
  #ready: ExecutionThread[];

  /** `script` is the thread's own, as bundleWorker gives it. */
  constructor(script: string, buildFolder: string) {
    this.#script = script;
    this.#buildFolder = buildFolder;
    this.#ready = [new ExecutionThread(script, buildFolder)];
  }

  /** @throws Error when the emulator itself breaks. */
  async run(
    core: ScriptCore,
    call: ExecutionCall,
    realDelays: boolean,
    realTimeLimit = realDelays ? SEVEN_MINUTES : A_MINUTE,
  ): Promise<ExecutionReport> {
    while (this.#busy.size >= AT_ONCE) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const thread = this.#take();
    try {
      return await thread.run(core, { call, realDelays, realTimeLimit });
    } finally {
      this.#giveBack(thread);
    }
  }

  /** Ends whatever runs, where it is. */
  endAll(message: string): void {
    for (const thread of [...this.#busy, ...this.#ready]) {
      thread.end(message);
    }
    this.#ready = [];
  }

  #take(): ExecutionThread {
    const ready = this.#ready.filter(({ isGone }) => !isGone);
    const thread = ready.pop() ?? new ExecutionThread(this.#script, this.#buildFolder);
    this.#ready = ready;
    this.#busy.add(thread);
    return thread;
  }

  #giveBack(thread: ExecutionThread): void {
    this.#busy.delete(thread);
    if (!thread.isGone && this.#ready.length < READY) {
      this.#ready.push(thread);
    } else if (!thread.isGone) {
      thread.end("");
    }
    this.#waiting.shift()?.();
  }
}
