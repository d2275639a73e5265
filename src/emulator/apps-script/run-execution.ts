// One execution of the built script, as Apps Script would run it: everything is initialised anew, one function is called.
import type { AppsScriptEnvironment } from "./environment.ts";
import { Execution } from "./execution.ts";
import type { LogLine, Via } from "./execution.ts";
import { readManifest } from "./manifest.ts";
import { eventOf } from "./event.ts";
import type { AuthModeName } from "./permissions.ts";
import { toPlainJson } from "./plain-data.ts";
import { callFunction, findFunction } from "./realm/call-function.ts";
import { loadScript } from "./realm/load-script.ts";
import { Realm } from "./realm/realm.ts";
import { ScriptException } from "./script-exception.ts";
import { allServices } from "./services/all-services.ts";
import { nothingShown } from "./shown.ts";
import type { Shown } from "./shown.ts";

export interface ExecutionCall {
  readonly function: string;
  /** Plain data; what google.script.run would refuse is refused. */
  readonly arguments: readonly unknown[];
  /** E-mail address of the person as whom the script runs. */
  readonly user: string;
  /** Id of the open document or spreadsheet. */
  readonly container: string | null;
  readonly authMode: AuthModeName;
  readonly via: Via;
  /** Virtual milliseconds; the Workspace's present unless told. Executions that overlap are concurrent. */
  readonly startedAt?: number;
}

export interface ScriptFailure {
  readonly message: string;
  readonly name: string;
  readonly stack?: string;
}

export interface ExecutionReport {
  readonly outcome: { readonly result: unknown } | { readonly error: ScriptFailure };
  readonly startedAt: number;
  readonly endsAt: number;
  readonly logs: readonly LogLine[];
  readonly ui: Shown;
}

const SIXTY_SECONDS = 60_000;

/**
 * Runs it to its end and moves the Workspace's clock there. What the script throws is in the report; a defect of the emulator is thrown.
 * An onOpen of a person who may not edit the file does not run at all: nothing is shown, nothing is counted.
 */
export function runExecution(
  environment: AppsScriptEnvironment,
  call: ExecutionCall,
): ExecutionReport {
  const { core } = environment;
  const user = call.user.toLowerCase();
  const container =
    call.container === null
      ? null
      : core.containerFile(call.container, user, call.startedAt ?? null);
  if (call.via === "onOpen" && container?.mayEdit !== true) {
    return notRun(core.now());
  }
  const begun = core.beginExecution({
    viaScriptRun: call.via === "google.script.run",
    startedAt: call.startedAt ?? null,
  });
  const manifest = readManifest(environment.buildFolder);
  const { authMode, via } = call;
  const execution = new Execution({
    ...begun,
    environment,
    manifest,
    user,
    container,
    authMode,
    via,
  });
  const outcome =
    call.container !== null && container === null
      ? failed(new ScriptException("You do not have permission to access the requested document."))
      : outcomeOf(execution, call);
  core.endExecution(execution.id, execution.now());
  execution.rethrowDefect();
  return {
    outcome: execution.ended === null ? outcome : failed(execution.ended),
    startedAt: execution.startedAt,
    endsAt: execution.now(),
    logs: execution.logs,
    ui: execution.shown,
  };
}

function notRun(at: number): ExecutionReport {
  return { outcome: { result: null }, startedAt: at, endsAt: at, logs: [], ui: nothingShown() };
}

function outcomeOf(execution: Execution, call: ExecutionCall): ExecutionReport["outcome"] {
  const realm = new Realm({
    now: () => Math.floor(execution.now()),
    enter: (service, method) => execution.enter(service, method),
    broke: (defect) => execution.broke(defect),
  });
  for (const [name, service] of Object.entries(allServices(execution))) {
    realm.globals[name] = realm.toScript(service);
  }
  const given = realm.globalNames();
  try {
    const args = argumentsOf(execution, call, realm);
    const limit = execution.environment.realTimeLimit ?? SIXTY_SECONDS;
    const { buildFolder } = execution.environment;
    callFunction(realm.globals, () => loadScript(buildFolder, realm.globals), limit);
    const own = (root: string) => !given.has(root) && !(root in Object.prototype);
    const called = findFunction(realm.globals, call.function, own);
    if (called === null || (call.via === "google.script.run" && call.function.includes("."))) {
      throw new ScriptException(`Script function not found: ${call.function}`);
    }
    return resultOf(
      callFunction(realm.globals, () => called(...args), limit),
      realm,
    );
  } catch (error) {
    return failed(error);
  }
}

function argumentsOf(execution: Execution, call: ExecutionCall, realm: Realm): unknown[] {
  const crossing = toPlainJson(call.arguments, {
    objectPrototype: Object.prototype,
    arrayPrototype: Array.prototype,
    isForeign: () => false,
  });
  if (!crossing.ok) {
    throw new TypeError(`Failed due to illegal value in property: ${crossing.path}`);
  }
  const args = realm.parse(crossing.json) as unknown[];
  const event = eventOf(execution);
  return event === null ? [...args] : [realm.toScript(event), ...args];
}

function resultOf(value: unknown, realm: Realm): ExecutionReport["outcome"] {
  const crossing = toPlainJson(value, {
    objectPrototype: realm.intrinsics.object,
    arrayPrototype: realm.intrinsics.array,
    isForeign: (object) => realm.isService(object),
  });
  if (!crossing.ok) {
    const where = crossing.path === "" ? "" : ` (${crossing.path})`;
    throw new ScriptException(
      `The script completed but the returned value is not a supported return type${where}.`,
    );
  }
  return { result: JSON.parse(crossing.json) as unknown };
}

/** Errors of the script's realm are no instances of ours: only their words are read. */
function failed(error: unknown): { readonly error: ScriptFailure } {
  if (typeof error !== "object" || error === null) {
    return { error: { name: "Error", message: String(error) } };
  }
  const { code, name, message, stack } = error as Record<string, unknown>;
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
    return { error: { name: "Exception", message: "Exceeded maximum execution time" } };
  }
  return {
    error: {
      name: typeof name === "string" ? name : "Error",
      message: typeof message === "string" ? message : "An object was thrown.",
      ...(typeof stack === "string" ? { stack } : {}),
    },
  };
}
