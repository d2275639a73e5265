// Executions in threads of their own, on one Workspace.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { bundleWorker } from "../../../src/desk/executions/bundle-worker.ts";
import { Executions } from "../../../src/desk/executions/executions.ts";
import { scriptCore } from "../../../src/emulator/apps-script/core/script-core.ts";
import type { ExecutionReport } from "../../../src/emulator/apps-script/run-execution.ts";
import { handleRequest } from "../../../src/emulator/rest/handle-request.ts";
import { openWorkspace } from "../../../src/emulator/workspace/open-workspace.ts";

const MANIFEST = {
  timeZone: "Europe/Riga",
  oauthScopes: ["drive", "script.external_request"].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
  urlFetchWhitelist: ["https://www.googleapis.com/"],
};

const SCRIPT = `
function echo(value) { return { value: value, at: Date.now() }; }
function broken() { throw new Error("Neizdevās."); }
function forever() { for (;;) {} }
function lockForever() { LockService.getScriptLock().waitLock(1000); for (;;) {} }
function withLock(name) {
  var lock = LockService.getScriptLock();
  lock.waitLock(120000);
  var store = PropertiesService.getScriptProperties();
  var before = store.getProperty("order") || "";
  for (var i = 0; i < 3; i += 1) { makeFolder(name + i); }
  store.setProperty("order", before + name);
  lock.releaseLock();
}
function order() { return PropertiesService.getScriptProperties().getProperty("order"); }
function makeFolder(name) {
  var answer = UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files", {
    method: "post", contentType: "application/json", muteHttpExceptions: true,
    headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() },
    payload: JSON.stringify({ name: name, mimeType: "application/vnd.google-apps.folder" })
  });
  return answer.getResponseCode();
}`;

let script = "";
const started: Executions[] = [];

beforeAll(async () => {
  script = await bundleWorker();
});

afterEach(() => {
  started.splice(0).forEach((executions) => executions.endAll("The test is over."));
});

function scripts() {
  const buildFolder = mkdtempSync(path.join(tmpdir(), "executions-"));
  writeFileSync(path.join(buildFolder, "Code.js"), SCRIPT);
  writeFileSync(path.join(buildFolder, "appsscript.json"), JSON.stringify(MANIFEST));
  const workspace = openWorkspace({ quotas: false });
  const core = scriptCore(workspace, handleRequest);
  const executions = new Executions(script, buildFolder);
  started.push(executions);
  const run = (
    name: string,
    args: readonly unknown[] = [],
    limits: { realDelays?: boolean; realTimeLimit?: number } = {},
  ): Promise<ExecutionReport> =>
    executions.run(
      core,
      {
        function: name,
        arguments: args,
        user: "anna@skola.example",
        container: null,
        authMode: "FULL",
        via: "google.script.run",
      },
      limits.realDelays ?? false,
      limits.realTimeLimit,
    );
  return { workspace, executions, run };
}

function messageOf({ outcome }: ExecutionReport): string | null {
  return "error" in outcome ? outcome.error.message : null;
}

describe("an execution in its thread", () => {
  test("tells what the script threw", async () => {
    expect(messageOf(await scripts().run("broken"))).toBe("Neizdevās.");
  });

  test("is ended in an endless loop while others go on", async () => {
    const { run } = scripts();
    const endless = run("forever", [], { realTimeLimit: 1_500 });
    const [other] = await Promise.all([run("echo", ["labdien"]), run("makeFolder", ["A"])]);
    expect(other.outcome).toMatchObject({ result: { value: "labdien" } });
    expect(messageOf(await endless)).toBe("Exceeded maximum execution time");
  });

  test("gives up its lock when it is ended", async () => {
    const { run } = scripts();
    const holder = run("lockForever", [], { realTimeLimit: 1_000 });
    expect(messageOf(await holder)).toBe("Exceeded maximum execution time");
    expect(messageOf(await run("withLock", ["a"]))).toBeNull();
  });

  test("is ended with all others when everything is", async () => {
    const { executions, run } = scripts();
    const endless = [run("forever"), run("forever")];
    await run("echo", [1]);
    executions.endAll("The Workspace was reset.");
    const ended = await Promise.all(endless);
    expect(ended.map(messageOf)).toEqual(["The Workspace was reset.", "The Workspace was reset."]);
    expect((await run("echo", [1])).outcome).toMatchObject({ result: { value: 1 } });
  });

  test("reaches the one Workspace, in whose time it runs", async () => {
    const { workspace, run } = scripts();
    const before = workspace.clock.now();
    expect((await run("makeFolder", ["4.b klase"])).outcome).toEqual({ result: 200 });
    expect([...workspace.store.table<{ name: string }>("files").values()]).toContainEqual(
      expect.objectContaining({ name: "4.b klase" }),
    );
    expect(workspace.clock.now()).toBeGreaterThan(before);
    expect(workspace.counters.byOperation()).toEqual({ "drive.files.create": 1 });
  });

  test("waits for a lock that another one holds", async () => {
    const { run } = scripts();
    await Promise.all(["a", "b", "c", "d"].map((name) => run("withLock", [name])));
    const { outcome } = await run("order");
    const order = "result" in outcome ? String(outcome.result) : "";
    expect([...order].sort()).toEqual(["a", "b", "c", "d"]);
  });

  test("more than may run at once all come to their end", async () => {
    const { run } = scripts();
    const reports = await Promise.all(Array.from({ length: 20 }, (_, n) => run("echo", [n])));
    expect(reports.map(({ outcome }) => outcome)).toEqual(
      reports.map((_, n) => ({ result: { value: n, at: expect.any(Number) as number } })),
    );
  });

  test("takes the time that Google would when delays are real", async () => {
    const { workspace, run } = scripts();
    const virtual = workspace.clock.now();
    const real = performance.now();
    const report = await run("makeFolder", ["A"], { realDelays: true });
    const took = performance.now() - real;
    expect(report.outcome).toEqual({ result: 200 });
    expect(took).toBeGreaterThanOrEqual(workspace.clock.now() - virtual - 5);
  });
});
