// npm start as a person at the terminal and a clean-up script with kill -9 meet it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { appendFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { deskThatEnds, emptyFolder, startDesk } from "./desk-process.ts";
import type { RunningDesk } from "./desk-process.ts";

const DEPUTY = { authorization: "Bearer vietniece@skola.example" };
const running: RunningDesk[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((desk) => desk.kill()));
});

async function start(folder: string): Promise<RunningDesk> {
  const desk = await startDesk(folder, "--empty");
  running.push(desk);
  return desk;
}

/** Ends it as the power would, in the middle of whatever it does. */
async function kill(desk: RunningDesk): Promise<void> {
  running.splice(running.indexOf(desk), 1);
  await desk.kill();
}

/** Every folder's name: a fast machine makes more of them than one page of a list holds. */
async function folderNames(desk: RunningDesk): Promise<string[]> {
  const names: string[] = [];
  const query = new URLSearchParams({
    q: "mimeType='application/vnd.google-apps.folder'",
    pageSize: "1000",
  });
  for (;;) {
    const answer = await fetch(`${desk.url}drive/v3/files?${query.toString()}`, {
      headers: DEPUTY,
    });
    const page = (await answer.json()) as { files: { name: string }[]; nextPageToken?: string };
    names.push(...page.files.map(({ name }) => name));
    if (page.nextPageToken === undefined) {
      return names;
    }
    query.set("pageToken", page.nextPageToken);
  }
}

function makeFolder(desk: RunningDesk, name: string): Promise<Response> {
  return fetch(`${desk.url}drive/v3/files`, {
    method: "POST",
    headers: { ...DEPUTY, "content-type": "application/json" },
    body: JSON.stringify({ name, mimeType: "application/vnd.google-apps.folder" }),
  });
}

function control(desk: RunningDesk, name: string, body: object): Promise<Response> {
  return fetch(`${desk.url}emulator/${name}`, { method: "POST", body: JSON.stringify(body) });
}

describe("a start that cannot be", () => {
  test("ends with one sentence for an option that does not exist", async () => {
    const { code, said } = await deskThatEnds("--prot", "4173");
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain("--prot");
  });

  test("ends with one sentence when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await deskThatEnds("--port", String(port), "--data", emptyFolder());
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Ports ${port} jau ir aizņemts; norādiet citu ar --port. / Port ${port} is in use; name another with --port.\n`,
    );
  });

  test("ends when another server works on the folder, and the other goes on", async () => {
    const folder = emptyFolder();
    const desk = await start(folder);
    const { code, said } = await deskThatEnds("--port", "0", "--data", folder);
    expect(code).toBe(1);
    expect(said).toContain(`Another server already works on ${folder}`);
    expect((await makeFolder(desk, "Vēl strādā")).status).toBe(200);
  });

  test("leaves a damaged store as it is and names the file", async () => {
    const folder = emptyFolder();
    const desk = await start(folder);
    await makeFolder(desk, "Pirmā");
    await makeFolder(desk, "Otrā");
    await kill(desk);
    const log = path.join(folder, "log-000001.jsonl");
    const damaged = readFileSync(log, "utf8").replace("Pirmā", "Pirmo");
    writeFileSync(log, damaged);
    const before = readdirSync(folder).sort();
    const { code, said } = await deskThatEnds("--port", "0", "--data", folder);
    expect(code).toBe(1);
    expect(said).toContain("log-000001.jsonl: 2. rinda nav tāda");
    expect(readFileSync(log, "utf8")).toBe(damaged);
    expect(readdirSync(folder).sort()).toEqual(before.filter((name) => name !== "desk.lock"));
  });
});

describe("a server that is ended with kill -9", () => {
  test("has kept every write it acknowledged, eight times over", { timeout: 180_000 }, async () => {
    const folder = emptyFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const desk = await start(folder);
      await control(desk, "lag", { seconds: 0 });
      expect(await folderNames(desk)).toEqual(expect.arrayContaining(acknowledged));
      const ended = new Promise((resolve) =>
        setTimeout(() => resolve(kill(desk)), 40 + Math.random() * 400),
      );
      await Promise.all([1, 2, 3].map((writer) => writeUntilGone(desk, `${round}/${writer}`)));
      await ended;
    }
    expect(acknowledged.length).toBeGreaterThan(8);
    const desk = await start(folder);
    const names = await folderNames(desk);
    expect(names).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(names).size).toBe(names.length);

    async function writeUntilGone(desk: RunningDesk, writer: string): Promise<void> {
      for (let n = 0; ; n += 1) {
        const name = `${writer}/${n}`;
        try {
          if ((await makeFolder(desk, name)).status === 200) {
            acknowledged.push(name);
          }
        } catch {
          return;
        }
      }
    }
  });

  test("goes on with its clock, its switches and its people", async () => {
    const folder = emptyFolder();
    const first = await start(folder);
    await control(first, "clock", { now: "2021-01-15T08:00:00Z" });
    await control(first, "quotas", { enabled: true });
    await control(first, "lag", { seconds: 3 });
    const person = { email: "jauna@skola.example", name: "Jauna Skolotāja", locale: "en" };
    await fetch(`${first.url}desk/people`, { method: "POST", body: JSON.stringify(person) });
    await kill(first);
    const second = await start(folder);
    const state = async (name: string) =>
      (await (await fetch(`${second.url}${name}`)).json()) as Record<string, unknown>;
    expect((await state("emulator/clock"))["now"]).toMatch(/^2021-01-15T08:0/);
    expect(await state("emulator/quotas")).toEqual({ enabled: true });
    expect(await state("emulator/lag")).toEqual({ seconds: 3 });
    expect((await state("desk/people"))["people"]).toContainEqual({ ...person, about: "" });
  });

  test("drops a last line that was cut off in writing", async () => {
    const folder = emptyFolder();
    const first = await start(folder);
    await control(first, "lag", { seconds: 0 });
    await makeFolder(first, "Pabeigta");
    await kill(first);
    appendFileSync(path.join(folder, "log-000001.jsonl"), '0123abcd {"number":9,"stand');
    const second = await start(folder);
    expect(await folderNames(second)).toContain("Pabeigta");
    await makeFolder(second, "Nākamā");
    await kill(second);
    const third = await start(folder);
    expect(await folderNames(third)).toEqual(expect.arrayContaining(["Pabeigta", "Nākamā"]));
  });
});
