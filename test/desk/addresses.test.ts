// The desk's own addresses over HTTP: running the script, its menus and frames, the emulator's controls, people.
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEPUTY, openDesk } from "./running-desk.ts";
import type { OpenDesk } from "./running-desk.ts";

const SCRIPT = {
  "appsscript.json": JSON.stringify({
    timeZone: "Europe/Riga",
    oauthScopes: ["https://www.googleapis.com/auth/script.container.ui"],
  }),
  "Sidebar.html":
    "<!doctype html><html><head><title>Sānjosla</title></head><body>Sveiki</body></html>",
  "Code.js": `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Atvērt", "open").addSeparator().addToUi();
}
function open() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Darbs"));
}
function ask() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>Vai tiešām?</p>").setWidth(400), "Jautājums");
  return "rādīts";
}
function add(a, b) { return { sum: a + b }; }
function broken() { throw new Error("Neizdevās."); }
`,
};

let desk: OpenDesk;
let spreadsheet = "";

beforeAll(async () => {
  desk = await openDesk(SCRIPT);
  const answer = await fetch(`${desk.url}/v4/spreadsheets?fields=spreadsheetId`, {
    method: "POST",
    headers: { authorization: `Bearer ${DEPUTY}`, "content-type": "application/json" },
    body: "{}",
  });
  spreadsheet = ((await answer.json()) as { spreadsheetId: string }).spreadsheetId;
});

afterAll(() => desk.close());

const run = (body: object) =>
  desk.post("/apps-script/run", { user: DEPUTY, container: null, arguments: [], ...body });

describe("the desk", () => {
  test("answers no page of another site", async () => {
    const answer = await fetch(`${desk.url}/emulator/reset`, {
      method: "POST",
      headers: { origin: "http://elsewhere.example" },
    });
    expect(answer.status).toBe(403);
  });

  test("answers under no other name", async () => {
    const status = await new Promise((resolve) => {
      const asked = request(`${desk.url}/emulator`, { headers: { host: "elsewhere.example" } });
      asked.on("response", (answer) => resolve(answer.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });
});

describe("POST /apps-script/run", () => {
  test.each([
    ["{", "The body is no JSON."],
    [{}, "function: give the name of a function."],
    [{ function: "add", user: "nekas" }, "user: give the e-mail address of the person."],
    [{ function: "add", user: DEPUTY, arguments: {} }, "arguments: give a list."],
    [{ function: "add", user: DEPUTY, container: 4 }, "container: give a file's id, or null."],
    [{ function: "add", user: DEPUTY, who: 1 }, 'The body: Unrecognized key: "who".'],
  ])("refuses %j", async (body, message) => {
    expect(await desk.post("/apps-script/run", body)).toEqual({
      status: 400,
      json: { error: { message } },
    });
  });

  test("answers with what the script threw", async () => {
    const { status, json } = await run({ function: "broken" });
    expect(status).toBe(200);
    expect(json).toMatchObject({ error: { name: "Error", message: "Neizdevās." } });
  });

  test("answers with an error for a file that the person may not open", async () => {
    const { json } = await run({
      function: "add",
      user: "svesinieks@cita.example",
      container: spreadsheet,
    });
    expect(json).toMatchObject({
      error: { message: "You do not have permission to access the requested document." },
    });
  });

  test("answers with the result", async () => {
    expect((await run({ function: "add", arguments: [2, 3] })).json).toEqual({
      result: { sum: 5 },
    });
  });

  test("tells of a dialog that the function has shown", async () => {
    const { json } = await run({ function: "ask", container: spreadsheet });
    expect(json).toMatchObject({
      result: "rādīts",
      ui: { dialogs: [{ title: "Jautājums", width: 400, height: null, modal: true }] },
    });
  });
});

describe("a file's menus", () => {
  const file = (user = DEPUTY) => ({ user, container: spreadsheet });

  test("are none for a person who may not edit the file", async () => {
    const { json } = await desk.post("/desk/menu", file("svesinieks@cita.example"));
    expect(json).toEqual({ menus: [] });
  });

  test("are what onOpen puts up", async () => {
    expect((await desk.post("/desk/menu", file())).json).toEqual({
      menus: [
        {
          caption: null,
          items: [{ kind: "item", caption: "Atvērt", function: "open" }, { kind: "separator" }],
        },
      ],
    });
  });

  test("open the sidebar on an origin of its own, with google.script.run before its own scripts", async () => {
    const { json } = await desk.post("/desk/menu/run", { ...file(), function: "open" });
    const { sidebars } = json["ui"] as {
      sidebars: { url: string; title: string; width: number }[];
    };
    const [sidebar] = sidebars;
    expect(sidebar).toMatchObject({ title: "Darbs", width: 300 });
    const url = new URL(sidebar?.url ?? "");
    expect(url.origin).not.toBe(desk.url);
    const page = await fetch(url);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page.text()).toMatch(
      /^<!doctype html><html><head><script>.*google\.script\.run.*<\/script><title>Sānjosla/s,
    );
    expect((await fetch(`${url.origin}/frame/none`)).status).toBe(404);
  });

  test("tell what the function threw", async () => {
    const { json } = await desk.post("/desk/menu/run", { ...file(), function: "broken" });
    expect(json).toMatchObject({ error: { message: "Neizdevās." } });
  });
});

describe("/emulator", () => {
  test("lists its controls to who asks for one that there is not", async () => {
    const { status, json } = await desk.get("/emulator/weather");
    expect(status).toBe(404);
    expect(json).toMatchObject({ error: { message: "There is no /emulator/weather." } });
    expect((await desk.get("/emulator")).json["controls"]).toEqual(json["controls"]);
    expect((json["controls"] as { name: string }[]).map(({ name }) => name)).toEqual([
      "reset",
      "clock",
      "faults",
      "quotas",
      "lag",
      "latencies",
      "outbox",
      "counters",
      "drawings",
      "tabs",
    ]);
  });

  test.each([
    ["clock", { advanceSeconds: -1 }],
    ["clock", { now: "rīt" }],
    ["clock", { now: "2001-01-01T00:00:00Z" }],
    ["clock", {}],
    ["faults", { arm: { operation: "drive.files.rename", effect: { kind: "hang" } } }],
    ["faults", { arm: { operation: "*", effect: { kind: "status", code: 418 } } }],
    ["faults", { clear: false }],
    ["quotas", { enabled: "jā" }],
    ["lag", { seconds: -1 }],
    ["latencies", {}],
    ["counters", { reset: 1 }],
    ["drawings", { documentId: "none", text: "" }],
    ["tabs", { documentId: "none", title: "Pielikums" }],
    ["tabs", { documentId: "none", title: "" }],
  ])("refuses for %s %j", async (name, body) => {
    const { status, json } = await desk.post(`/emulator/${name}`, body);
    expect(status).toBe(400);
    expect(json).toEqual({ error: { message: expect.stringMatching(/\w.*\.$/s) as string } });
  });

  test("moves the clock forward, which goes on with real time", async () => {
    await desk.post("/emulator/clock", { now: "2021-01-15T10:00:00+02:00" });
    const { json } = await desk.post("/emulator/clock", { advanceSeconds: 60 });
    expect(json["now"]).toMatch(/^2021-01-15T08:01:0/);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const later = (await desk.get("/emulator/clock")).json["now"] as string;
    expect(Date.parse(later) - Date.parse(json["now"] as string)).toBeGreaterThanOrEqual(25);
  });

  test("arms a fault that strikes once, and clears what is armed", async () => {
    const about = () =>
      fetch(`${desk.url}/drive/v3/about?fields=user`, {
        headers: { authorization: `Bearer ${DEPUTY}` },
      });
    const fault = { operation: "drive.about.get", effect: { kind: "status", code: 503 } };
    const { json } = await desk.post("/emulator/faults", { arm: fault });
    expect(json).toEqual({ armed: [{ ...fault, skip: 0, times: 1 }] });
    expect([(await about()).status, (await about()).status]).toEqual([503, 200]);
    await desk.post("/emulator/faults", { arm: { ...fault, times: 9 } });
    expect((await desk.post("/emulator/faults", { clear: true })).json).toEqual({ armed: [] });
    expect((await about()).status).toBe(200);
  });

  test("adds a tab to a document", async () => {
    const google = async (address: string, init?: RequestInit) => {
      const answer = await fetch(`${desk.url}/v1/documents${address}`, {
        ...init,
        headers: { authorization: `Bearer ${DEPUTY}`, "content-type": "application/json" },
      });
      return (await answer.json()) as Record<string, unknown>;
    };
    const { documentId } = await google("", { method: "POST", body: "{}" });
    const { status } = await desk.post("/emulator/tabs", { documentId, title: "Pielikums" });
    expect(status).toBe(200);
    const fields = "tabs.tabProperties(title,index)";
    expect(
      await google(`/${String(documentId)}?includeTabsContent=true&fields=${fields}`),
    ).toMatchObject({ tabs: [{}, { tabProperties: { title: "Pielikums" } }] });
  });

  test("has quotas off until they are switched on", async () => {
    expect((await desk.get("/emulator/quotas")).json).toEqual({ enabled: false });
    expect((await desk.post("/emulator/quotas", { enabled: true })).json).toEqual({
      enabled: true,
    });
    await desk.post("/emulator/quotas", { enabled: false });
  });

  test("counts, and counts from zero after the figures were given", async () => {
    await desk.post("/emulator/counters", { reset: true });
    await run({ function: "add", arguments: [1, 1] });
    const { json } = await desk.post("/emulator/counters", { reset: true });
    expect(json).toMatchObject({ requests: 0, executions: 1, byOperation: {} });
    expect((await desk.get("/emulator/counters")).json).toMatchObject({ executions: 0 });
  });

  test("goes back to the beginning, with executions that still run ended", async () => {
    await desk.post("/desk/people", { email: "jauna@skola.example", name: "Jauna" });
    expect((await desk.post("/emulator/reset", {})).json).toEqual({ reset: true });
    const people = (await desk.get("/desk/people")).json["people"] as { email: string }[];
    expect(people).toHaveLength(16);
    expect(people[0]?.email).toBe(DEPUTY);
    expect((await desk.get("/emulator/clock")).json["now"]).toMatch(/^2020-08-24/);
  });
});
