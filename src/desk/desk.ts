// The desk: one Workspace that several people work on at once, with its time going on, and everything answered kept on disk.
import type { ExecutionCall, ExecutionReport } from "../emulator/apps-script/run-execution.ts";
import { scriptCore } from "../emulator/apps-script/core/script-core.ts";
import type { ScriptCore } from "../emulator/apps-script/core/script-core.ts";
import { handleRequest } from "../emulator/rest/handle-request.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";
import type { Beginning } from "./beginning.ts";
import type { Executions } from "./executions/executions.ts";
import type { KeptState } from "./state/kept-state.ts";
import { TickingClock } from "./ticking-clock.ts";

export interface DeskSetting {
  /** What a reset goes back to. */
  readonly beginning: Beginning;
  readonly begin: () => Workspace;
  readonly executions: Executions;
  /** Where everything that is answered is kept. */
  readonly state: Pick<KeptState, "keep" | "settle">;
  /** Told when nothing can be kept any more: the desk must not go on answering. */
  readonly broken: (error: unknown) => void;
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

  /** One person's doing: time has gone on before it, and what it changed is on disk after it. */
  visit<T>(work: (workspace: Workspace) => T): T {
    return this.#done(() => work(this.#workspace), false);
  }

  /** A change of the Workspace's own standing, such as its clock, which is kept as well. */
  adjust<T>(work: (workspace: Workspace) => T): T {
    return this.#done(() => work(this.#workspace), true);
  }

  /** One execution of the built script. Several go on at the same time. */
  async run(call: ExecutionCall): Promise<ExecutionReport> {
    this.#clock.tick();
    const report = await this.#setting.executions.run(this.#core, call, this.realDelays);
    return this.#done(() => report, false);
  }

  /** Back to the beginning. Executions that still run end with the Workspace they run on. */
  reset(): void {
    this.#setting.executions.endAll("The Workspace was reset.");
    this.#workspace = this.#setting.begin();
    this.#core = scriptCore(this.#workspace, handleRequest);
    this.#clock = new TickingClock(this.#workspace.clock, () => performance.now());
    this.#keeping(() => this.#setting.state.keep(this.#workspace, this.#setting.beginning));
  }

  #done<T>(work: () => T, standing: boolean): T {
    this.#clock.tick();
    const result = work();
    // Whatever moved the clock meanwhile, real time goes on from here.
    this.#clock.tick();
    this.#keeping(() => this.#setting.state.settle(standing));
    return result;
  }

  #keeping(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#setting.broken(error);
      throw error;
    }
  }
}
