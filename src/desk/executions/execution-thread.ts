// One thread for executions, one after another; ended for good when an execution does not end by itself.
import { MessageChannel, Worker } from "node:worker_threads";
import type { ScriptCore } from "../../emulator/apps-script/core/script-core.ts";
import type { ExecutionReport } from "../../emulator/apps-script/run-execution.ts";
import { nothingShown } from "../../emulator/apps-script/shown.ts";
import type { WorkerAnswer, WorkerSetting, WorkerTask } from "./execution-worker.ts";
import { answerLine } from "./line.ts";

/** Real milliseconds that an execution gets beyond its limit, to end itself and say so. */
const GRACE = 5_000;

interface Running {
  readonly core: ScriptCore;
  readonly settle: (answer: WorkerAnswer) => void;
  /** The execution's id, once it has begun. */
  id: string | null;
}

export class ExecutionThread {
  readonly #worker: Worker;
  #running: Running | null = null;

  /** Its thread is gone: no execution may be given to it any more. */
  isGone = false;

  constructor(script: string, buildFolder: string) {
    const { port1, port2 } = new MessageChannel();
    const answered = new Int32Array(new SharedArrayBuffer(4));
    const setting: WorkerSetting = { buildFolder, line: { port: port2, answered } };
    this.#worker = new Worker(script, {
      eval: true,
      // None of what the desk itself was started with, such as a translator of TypeScript.
      execArgv: [],
      workerData: setting,
      transferList: [port2],
    });
    answerLine(
      { port: port1, answered },
      () => this.#core(),
      (method, value) => {
        if (method === "beginExecution" && this.#running !== null) {
          this.#running.id = (value as ReturnType<ScriptCore["beginExecution"]>).id;
        }
      },
    );
    port1.unref();
    this.#worker.unref();
    this.#worker.on("message", (answer: WorkerAnswer) => this.#settle(answer));
    this.#worker.on("error", (error) => this.#settle({ defect: error.stack ?? error.message }));
    this.#worker.on("exit", () => {
      this.isGone = true;
      port1.close();
    });
  }

  /** @throws Error when the emulator itself breaks. */
  async run(core: ScriptCore, task: WorkerTask): Promise<ExecutionReport> {
    const answer = await new Promise<WorkerAnswer>((resolve) => {
      const limit = task.realTimeLimit + GRACE;
      const clock = setTimeout(() => this.end("Exceeded maximum execution time"), limit);
      const settle = (settled: WorkerAnswer) => {
        clearTimeout(clock);
        this.#running = null;
        resolve(settled);
      };
      this.#running = { core, settle, id: null };
      this.#worker.postMessage(task);
    });
    if ("defect" in answer) {
      throw new Error(answer.defect);
    }
    return answer.report;
  }

  /** Ends the execution where it is, and its thread. What it held is given up. */
  end(message: string): void {
    this.isGone = true;
    void this.#worker.terminate();
    if (this.#running === null) {
      return;
    }
    const { core, id } = this.#running;
    const at = core.now();
    if (id !== null) {
      core.endExecution(id, at);
    }
    const outcome = { error: { name: "Exception", message } };
    this.#settle({ report: { outcome, startedAt: at, endsAt: at, logs: [], ui: nothingShown() } });
  }

  #settle(answer: WorkerAnswer): void {
    this.#running?.settle(answer);
  }

  #core(): ScriptCore {
    if (this.#running === null) {
      throw new Error("An execution that is over asks for something.");
    }
    return this.#running.core;
  }
}
