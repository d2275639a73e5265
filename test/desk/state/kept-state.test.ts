// What the desk keeps in its folder, and how it finds it again.
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { KeptState } from "../../../src/desk/state/kept-state.ts";
import { openWorkspace } from "../../../src/emulator/workspace/open-workspace.ts";
import type { Workspace } from "../../../src/emulator/workspace/workspace.ts";
import { emptyFolder } from "../desk-process.ts";

const open: KeptState[] = [];

afterEach(() => {
  open.splice(0).forEach((state) => state.close());
});

async function stateIn(folder: string): Promise<KeptState> {
  const state = await KeptState.open(folder);
  open.push(state);
  return state;
}

/** A folder with one person in its snapshot and one in its log, and nobody working on it. */
async function filledFolder(): Promise<string> {
  const folder = emptyFolder();
  const workspace = openWorkspace();
  add(workspace, "anna");
  const state = await KeptState.open(folder);
  state.keep(workspace, "empty");
  add(workspace, "berta");
  state.settle(false);
  state.close();
  return folder;
}

function add(workspace: Workspace, name: string): void {
  workspace.people.add({ email: `${name}@skola.example`, displayName: name, locale: "lv" });
}

function names(workspace: Workspace | undefined): string[] | undefined {
  return workspace?.people.list().map(({ displayName }) => displayName);
}

describe("a store that is not as it was left", () => {
  test.each([
    [
      "a changed letter in the snapshot",
      "snapshot-000001.jsonl",
      (t: string) => t.replace("anna", "inna"),
      "2. rinda",
    ],
    [
      "a snapshot cut short",
      "snapshot-000001.jsonl",
      (t: string) => `${t.split("\n").slice(0, 2).join("\n")}\n`,
      "not complete",
    ],
    ["a snapshot of nothing", "snapshot-000001.jsonl", () => "", "no file of this desk"],
    [
      "a line missing from the log",
      "log-000001.jsonl",
      (t: string) =>
        t
          .split("\n")
          .filter((_, at) => at !== 1)
          .join("\n"),
      "entry 1 is missing",
    ],
    ["a log without its head", "log-000001.jsonl", () => "", "no file of this desk"],
  ])("is refused and untouched: %s", async (_, name, change, sentence) => {
    const folder = await filledFolder();
    const file = path.join(folder, name);
    const damaged = change(readFileSync(file, "utf8"));
    writeFileSync(file, damaged);
    const state = await stateIn(folder);
    expect(() => state.resume()).toThrow(sentence);
    expect(readFileSync(file, "utf8")).toBe(damaged);
  });

  test("is refused when the log is gone", async () => {
    const folder = await filledFolder();
    rmSync(path.join(folder, "log-000001.jsonl"));
    const state = await stateIn(folder);
    expect(() => state.resume()).toThrow("the log is missing");
  });

  test("is refused when the snapshot is gone", async () => {
    const folder = await filledFolder();
    rmSync(path.join(folder, "snapshot-000001.jsonl"));
    const state = await stateIn(folder);
    expect(() => state.resume()).toThrow("its snapshot is missing");
  });

  test.each([1, 3])(
    "is refused and untouched when version %i of the program has kept it",
    async (version) => {
      const folder = await filledFolder();
      const file = path.join(folder, "snapshot-000001.jsonl");
      const [head = "", ...lines] = readFileSync(file, "utf8").split("\n");
      const other = head.slice(9).replace('"version":2', `"version":${version}`);
      const text = [`${crc(other)} ${other}`, ...lines].join("\n");
      writeFileSync(file, text);
      const files = readdirSync(folder).sort();
      const state = await stateIn(folder);
      expect(() => state.resume()).toThrow(
        `${file}: to saglabājusi cita šīs programmas versija, un šī to neprot nolasīt. Nekas nav mainīts; ` +
          "norādiet citu mapi ar --data vai pārvietojiet šo. / Another version of this program has kept it, " +
          "which this one cannot read. Nothing was changed; name another folder with --data, or move this one away.",
      );
      expect(readFileSync(file, "utf8")).toBe(text);
      expect(
        readdirSync(folder)
          .filter((name) => name !== "desk.lock")
          .sort(),
      ).toEqual(files);
    },
  );
});

describe("the folder of a desk", () => {
  test("is no file", async () => {
    const file = path.join(emptyFolder(), "fails");
    writeFileSync(file, "");
    await expect(KeptState.open(file)).rejects.toThrow(`Nothing can be kept in ${file}`);
  });

  test("holds nothing at first", async () => {
    expect((await stateIn(emptyFolder())).resume()).toBeNull();
  });

  test("is one server's at a time", async () => {
    const folder = emptyFolder();
    await stateIn(folder);
    await expect(KeptState.open(folder)).rejects.toThrow("Another server already works");
  });

  test("gives back the snapshot and the log, with where the Workspace stood", async () => {
    const folder = emptyFolder();
    const workspace = openWorkspace({ quotas: false });
    const first = await KeptState.open(folder);
    first.keep(workspace, "demo");
    add(workspace, "anna");
    workspace.outbox.put({ at: "", from: "a", to: "b", subject: "s", body: "t", sentBy: "Drive" });
    workspace.clock.advance(1234.5);
    workspace.ids.file();
    first.settle(true);
    first.close();
    const found = (await stateIn(folder)).resume();
    expect(found?.beginning).toBe("demo");
    expect(found?.workspace.standing()).toEqual(workspace.standing());
    expect([...(found?.workspace.store.rows() ?? [])]).toEqual([...workspace.store.rows()]);
    expect(found?.workspace.ids.file()).toBe(workspace.ids.file());
  });

  test("starts anew where a first snapshot was never finished", async () => {
    const folder = await filledFolder();
    const log = path.join(folder, "log-000001.jsonl");
    writeFileSync(log, `${readFileSync(log, "utf8").split("\n")[0] ?? ""}\n`);
    rmSync(path.join(folder, "snapshot-000001.jsonl"));
    writeFileSync(path.join(folder, "snapshot-000001.jsonl.tmp"), "00");
    const state = await stateIn(folder);
    expect(state.resume()).toBeNull();
    state.keep(openWorkspace(), "empty");
    expect(readdirSync(folder).sort()).toEqual([
      "desk.lock",
      "log-000001.jsonl",
      "snapshot-000001.jsonl",
    ]);
  });

  test("goes on from the old snapshot where a new one was never finished", async () => {
    const folder = await filledFolder();
    const log = readFileSync(path.join(folder, "log-000001.jsonl"), "utf8").split("\n")[0] ?? "";
    const head = log.slice(9).replace('"generation":1', '"generation":2');
    writeFileSync(path.join(folder, "log-000002.jsonl"), `${crc(head)} ${head}\n`);
    writeFileSync(path.join(folder, "snapshot-000002.jsonl.tmp"), "00");
    expect(names((await stateIn(folder)).resume()?.workspace)).toEqual(["anna", "berta"]);
  });

  test("holds one generation, the newest, after everything was kept anew", async () => {
    const folder = await filledFolder();
    const state = await stateIn(folder);
    const found = state.resume();
    const old = path.join(folder, "snapshot-000001.jsonl");
    copyFileSync(old, `${old}.kept`);
    state.keep(openWorkspace(), "demo");
    add(found?.workspace ?? openWorkspace(), "late");
    state.settle(false);
    state.close();
    open.pop();
    const again = (await stateIn(folder)).resume();
    expect([again?.beginning, names(again?.workspace)]).toEqual(["demo", []]);
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith("jsonl"))
        .sort(),
    ).toEqual(["log-000002.jsonl", "snapshot-000002.jsonl"]);
  });
});

function crc(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}
