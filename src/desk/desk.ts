// The desk: one Workspace that several people work on at once, with its time going on, and everything answered kept on disk.
import type { ExecutionCall, ExecutionReport } from "../emulator/apps-script/run-execution.ts";
import { scriptCore } from "../emulator/apps-script/core/script-core.ts";
import type { ScriptCore } from "../emulator/apps-script/core/script-core.ts";
import { handleRequest } from "../emulator/rest/handle-request.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";
import { TickingClock } from "./ticking-clock.ts";

/** Runs one execution on a core; `realDelays`: taking the time that Google would. */
export type RunScript = (
  core: ScriptCore,
  call: ExecutionCall,
  realDelays: boolean,
) => Promise<ExecutionReport>;

export interface DeskSetting {
  /** Makes the Workspace that a reset goes back to. */
  readonly begin: () => Workspace;
  readonly runScript: RunScript;
}

export class Desk {
  /** Whether executions take the time that Google would. */
  realDelays = false;
  readonly #setting: DeskSetting;
  #workspace: Workspace;
  #core: ScriptCore;
  #clock: TickingClock;

  constructor(workspace: Workspace, setting: DeskSetting) {
    this.#setting = setting;
    this.#workspace = workspace;
    this.#core = scriptCore(workspace, handleRequest);
    this.#clock = new TickingClock(workspace.clock, () => performance.now());
  }

  get workspace(): Workspace {
    return this.#workspace;
  }

  /** One person's doing: time has gone on before it. */
  visit<T>(work: (workspace: Workspace) => T): T {
    this.#clock.tick();
    return work(this.#workspace);
  }

  /** One execution of the built script. Several go on at the same time. */
  run(call: ExecutionCall): Promise<ExecutionReport> {
    this.#clock.tick();
    return this.#setting.runScript(this.#core, call, this.realDelays);
  }

  /** Back to the beginning. Executions that still run end with the Workspace they run on. */
  reset(): void {
    this.#workspace = this.#setting.begin();
    this.#core = scriptCore(this.#workspace, handleRequest);
    this.#clock = new TickingClock(this.#workspace.clock, () => performance.now());
  }
}
