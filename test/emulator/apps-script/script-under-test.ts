// A script written in the test, in a build folder of its own, on a Workspace with one document and one spreadsheet.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HttpAnswer, HttpRequest } from "../../../src/emulator/apps-script/core/http.ts";
import { scriptCore } from "../../../src/emulator/apps-script/core/script-core.ts";
import type { AppsScriptEnvironment } from "../../../src/emulator/apps-script/environment.ts";
import { runExecution } from "../../../src/emulator/apps-script/run-execution.ts";
import type {
  ExecutionCall,
  ExecutionReport,
} from "../../../src/emulator/apps-script/run-execution.ts";
import {
  DOCUMENT,
  SPREADSHEET,
  filesOf,
} from "../../../src/emulator/workspace/drive/file-state.ts";
import type { Role } from "../../../src/emulator/workspace/drive/file-state.ts";
import { ownRoot, placeNewFile } from "../../../src/emulator/workspace/drive/place-file.ts";
import { openWorkspace } from "../../../src/emulator/workspace/open-workspace.ts";
import type { Workspace } from "../../../src/emulator/workspace/workspace.ts";

export const TEACHER = "anna.ozola@skola.example";
export const STRANGER = "janis.berzs@skola.example";
export const NOON = Date.parse("2020-09-01T09:00:00Z");

export const MANIFEST = {
  timeZone: "Europe/Riga",
  oauthScopes: [
    "drive",
    "script.container.ui",
    "script.external_request",
    "userinfo.email",
    "script.send_mail",
    "script.scriptapp",
    "documents.currentonly",
    "spreadsheets.currentonly",
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  urlFetchWhitelist: ["https://www.googleapis.com/", "https://elsewhere.example/"],
};

export type Answering = (request: HttpRequest, startedAt: number) => Partial<HttpAnswer>;

export class ScriptUnderTest {
  readonly workspace: Workspace;
  readonly environment: AppsScriptEnvironment;
  /** Every request that left the script, with its moment in milliseconds after noon. */
  readonly sent: (HttpRequest & { readonly at: number })[] = [];

  constructor(
    code: string,
    options: {
      readonly files?: Readonly<Record<string, string>>;
      readonly manifest?: object;
      readonly answer?: Answering;
      readonly environment?: Partial<AppsScriptEnvironment>;
    } = {},
  ) {
    const buildFolder = mkdtempSync(join(tmpdir(), "script-under-test-"));
    const files = { "code.js": code, ...options.files };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(buildFolder, name), text);
    }
    const manifest = { ...MANIFEST, ...options.manifest };
    writeFileSync(join(buildFolder, "appsscript.json"), JSON.stringify(manifest));
    this.workspace = openWorkspace({ now: new Date(NOON).toISOString() });
    this.workspace.latencies.enabled = false;
    const core = scriptCore(this.workspace, (_, request, startedAt = NOON) => {
      this.sent.push({ ...request, at: startedAt - NOON });
      const usual = {
        status: 200,
        headers: {},
        body: "{}",
        endsAt: startedAt,
        endsExecution: false,
      };
      return { ...usual, ...options.answer?.(request, startedAt) };
    });
    this.environment = { buildFolder, core, ...options.environment };
    this.#place("the-document", "4.b klase", DOCUMENT);
    this.#place("the-spreadsheet", "Klases žurnāls", SPREADSHEET);
  }

  /** Runs `run` as the teacher would through google.script.run in the document, unless told otherwise. */
  run(call: Partial<ExecutionCall> = {}): ExecutionReport {
    return runExecution(this.environment, {
      function: "run",
      arguments: [],
      user: TEACHER,
      container: "the-document",
      authMode: "FULL",
      via: "google.script.run",
      ...call,
    });
  }

  share(fileId: string, person: string, role: Role): void {
    const files = filesOf(this.workspace);
    const file = files.get(fileId);
    if (file === undefined) {
      throw new Error(`No file ${fileId}`);
    }
    const permission = {
      id: `${person} ${role}`,
      type: "user",
      role,
      emailAddress: person,
    } as const;
    this.workspace.store.transaction(() =>
      files.set(fileId, { ...file, permissions: [...file.permissions, permission] }),
    );
  }

  #place(id: string, name: string, mimeType: string): void {
    const { workspace } = this;
    const call = { workspace, operation: "test", caller: TEACHER, startedAt: NOON, endsAt: NOON };
    workspace.store.transaction(() =>
      placeNewFile(call, { id, name, mimeType, parent: ownRoot(workspace, TEACHER, NOON) }),
    );
  }
}

/** What the function `run` returned. @throws Error with what it failed with. */
export function resultOf(report: ExecutionReport): unknown {
  if ("error" in report.outcome) {
    throw new Error(`${report.outcome.error.name}: ${report.outcome.error.message}`);
  }
  return report.outcome.result;
}

/** "Name: message" of what it failed with, or what it returned. */
export function failureOf(report: ExecutionReport): unknown {
  return "error" in report.outcome
    ? `${report.outcome.error.name}: ${report.outcome.error.message}`
    : report.outcome;
}

/** What the body of one function returns in a script of its own. */
export function valueOf(body: string): unknown {
  return resultOf(new ScriptUnderTest(`function run() { ${body} }`).run());
}

/** What the body of one function fails with in a script of its own. */
export function refusalOf(body: string): unknown {
  return failureOf(new ScriptUnderTest(`function run() { ${body} }`).run());
}
