// One running execution: its own time, how long it may live, what it may use, and what it said and showed.
import type { AppsScriptEnvironment } from "./environment.ts";
import type { Manifest } from "./manifest.ts";
import { refusalOf } from "./permissions.ts";
import type { AuthModeName } from "./permissions.ts";
import { ExecutionEnded } from "./script-exception.ts";
import { nothingShown } from "./shown.ts";

export type Via = "google.script.run" | "menu" | "onOpen" | "onInstall" | "trigger" | "editor";

export interface LogLine {
  readonly at: number;
  readonly severity: "DEBUG" | "INFO" | "WARNING" | "ERROR";
  readonly text: string;
}

export interface Container {
  readonly id: string;
  readonly name: string;
  readonly kind: "document" | "spreadsheet";
}

const SIX_MINUTES = 360_000;
const HALF_A_MINUTE = 30_000;

export class Execution {
  readonly id: string;
  readonly environment: AppsScriptEnvironment;
  readonly manifest: Manifest;
  readonly user: string;
  readonly container: Container | null;
  readonly authMode: AuthModeName;
  readonly via: Via;
  readonly startedAt: number;
  readonly logs: LogLine[] = [];
  readonly shown = nothingShown();
  readonly #deadline: number;
  readonly #defects: unknown[] = [];
  #cursor: number;
  #ended: ExecutionEnded | null = null;

  constructor(of: {
    id: string;
    environment: AppsScriptEnvironment;
    manifest: Manifest;
    user: string;
    container: Container | null;
    authMode: AuthModeName;
    via: Via;
    startedAt: number;
  }) {
    this.id = of.id;
    this.environment = of.environment;
    this.manifest = of.manifest;
    this.user = of.user;
    this.container = of.container;
    this.authMode = of.authMode;
    this.via = of.via;
    this.startedAt = of.startedAt;
    this.#cursor = of.startedAt;
    this.#deadline =
      of.startedAt + (of.via === "onOpen" || of.via === "onInstall" ? HALF_A_MINUTE : SIX_MINUTES);
  }

  /** Milliseconds of virtual time at which this execution now is. */
  now(): number {
    return this.#cursor;
  }

  /** What ended it before its function returned, or null. */
  get ended(): ExecutionEnded | null {
    return this.#ended;
  }

  /** @throws ExecutionEnded once it is over; ScriptException when the mode or the scopes do not allow this call. */
  enter(service: string, method: string): void {
    if (this.#ended !== null) {
      throw this.#ended;
    }
    const refusal = refusalOf(service, method, this.authMode, this.grantedScopes());
    if (refusal !== null) {
      throw refusal;
    }
  }

  /** Waits until that moment. @throws ExecutionEnded when the execution does not live that long. */
  waitUntil(instant: number): void {
    this.#cursor = Math.min(Math.max(this.#cursor, instant), this.#deadline);
    if (instant >= this.#deadline) {
      this.end("Exceeded maximum execution time");
    }
  }

  /** Ends it here. Whatever the script catches, its outcome is this. */
  end(message: string): never {
    this.#ended = new ExecutionEnded(message);
    throw this.#ended;
  }

  /** Keeps a defect of the emulator, which a script might catch. A script's endless recursion may break anywhere and is none. */
  broke(defect: unknown): void {
    if (!(defect instanceof RangeError)) {
      this.#defects.push(defect);
    }
  }

  rethrowDefect(): void {
    if (this.#defects.length > 0) {
      throw this.#defects[0];
    }
  }

  log(severity: LogLine["severity"], text: string): void {
    this.logs.push({ at: this.#cursor, severity, text });
  }

  /** The scopes that hold for this person; null when the manifest names none and all hold. */
  grantedScopes(): readonly string[] | null {
    const ungranted = this.environment.ungrantedScopes?.(this.user) ?? [];
    return this.manifest.oauthScopes?.filter((scope) => !ungranted.includes(scope)) ?? null;
  }
}
