// What a script puts before a person at the desk: sidebar, dialogs of every size, an alert; and where the links in them lead.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { DEPUTY, openDesk } from "../desk/running-desk.ts";
import type { OpenDesk } from "../desk/running-desk.ts";
import { AddonDialog } from "./pages/addon-dialog.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { chooseFromMenu } from "./pages/open-file.ts";
import { Sidebar } from "./pages/sidebar.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";
import { WINDOWS_SCRIPT } from "./support/windows-script.ts";

let desk: OpenDesk;
let spreadsheet = "";

beforeAll(async () => {
  desk = await openDesk(WINDOWS_SCRIPT);
  const made = {
    spreadsheet: await make("v4/spreadsheets", "spreadsheetId", {
      sheets: [
        { properties: { sheetId: 0, title: "Pirmā" } },
        { properties: { sheetId: 5, title: "Otrā" } },
      ],
    }),
    document: await make("v1/documents", "documentId", { title: "Papīrs" }),
    folder: await make("drive/v3/files", "id", {
      name: "Mape",
      mimeType: "application/vnd.google-apps.folder",
    }),
  };
  spreadsheet = made.spreadsheet;
  for (const known of Object.entries(made)) {
    await desk.post("/apps-script/run", { function: "remember", arguments: known, user: DEPUTY });
  }
});

afterAll(() => desk.close());

/** The id of what Google made of it. */
async function make(path: string, id: string, body: object): Promise<string> {
  const answer = await fetch(`${desk.url}/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${DEPUTY}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return ((await answer.json()) as Record<string, string>)[id] ?? "";
}

async function openFile(page: Page): Promise<SpreadsheetPage> {
  await page.goto(`${desk.url}/spreadsheet/${spreadsheet}?as=${encodeURIComponent(DEPUTY)}`);
  const file = new SpreadsheetPage(page);
  await file.ready();
  return file;
}

test("a modal dialog asks, is answered by the server, grows and closes itself", async ({
  journey: { window, look },
}) => {
  const page = await window();
  await openFile(page);
  await chooseFromMenu(page, LV, "Jautājums");
  const dialog = new AddonDialog(page, "Jautājums");
  await dialog.content.getByText("Vai turpināt?").waitFor();
  expect(await dialog.size()).toEqual({ width: 400, height: 220 });
  await dialog.content.getByRole("button", { name: "Jā" }).click();
  await dialog.content.getByText("Atbilde no servera").waitFor();
  await look(page, "modal-dialog");
  await dialog.content.getByRole("button", { name: "Lielāku" }).click();
  await expect.poll(() => dialog.size()).toEqual({ width: 600, height: 300 });
  await dialog.content.getByRole("button", { name: "Nē" }).click();
  await dialog.window.waitFor({ state: "detached" });
});

test("a modeless dialog leaves the work to the person", async ({ journey: { window, look } }) => {
  const page = await window();
  const file = await openFile(page);
  await chooseFromMenu(page, LV, "Padoms");
  const dialog = new AddonDialog(page, "Padoms");
  await dialog.content.getByText("Darbs iet tālāk.").waitFor();
  await file.typeInto("A20", "Ierakstīts blakus");
  await file.untilSaved();
  expect(await file.cell("A20").innerText()).toBe("Ierakstīts blakus");
  await look(page, "modeless-dialog");
  await dialog.close();
  await dialog.window.waitFor({ state: "detached" });
});

const SCREENS = [
  { width: 1280, height: 800, shown: { width: 1100, height: 700 } },
  { width: 1366, height: 640, shown: { width: 1100, height: 560 } },
  { width: 640, height: 400, shown: { width: 608, height: 320 } },
];

test("a dialog of 1100 × 700 pixels is whole on every screen", async ({
  journey: { window, look },
}) => {
  const page = await window();
  await openFile(page);
  await chooseFromMenu(page, LV, "Pārskats");
  const dialog = new AddonDialog(page, "Pārskats");
  await dialog.content.getByRole("link", { name: "Papīrs" }).waitFor();
  for (const { shown, ...screen } of SCREENS) {
    await page.setViewportSize(screen);
    expect(await dialog.isWhole()).toBe(true);
    expect(await dialog.size()).toEqual(shown);
    await look(page, `large-dialog-on-${screen.width}`);
  }
  await dialog.close();
  await dialog.window.waitFor({ state: "detached" });
});

test("an alert says what the script says, until it is read", async ({
  journey: { window, look },
}) => {
  const page = await window();
  await openFile(page);
  await chooseFromMenu(page, LV, "Paziņojums");
  const alert = new AddonDialog(page, "Viss ir izdarīts");
  await alert.window.getByText("Vairāk nav ko darīt.").waitFor();
  await look(page, "alert");
  await alert.window.getByRole("button", { name: "Labi" }).click();
  await alert.window.waitFor({ state: "detached" });
});

test("links out of a sidebar and a dialog lead to the desk's own pages", async ({
  journey: { window, look },
}) => {
  const page = await window();
  await openFile(page);
  await chooseFromMenu(page, LV, "Saites");
  const sidebar = new Sidebar(page, LV);
  const opened = async (click: Promise<void>): Promise<Page> => {
    const [popup] = await Promise.all([page.waitForEvent("popup"), click]);
    return popup;
  };
  const paper = new DocumentPage(await opened(sidebar.link("Papīrs").click()));
  await paper.ready();
  expect(await paper.title.innerText()).toBe("Papīrs");
  const again = new DocumentPage(await opened(sidebar.button("Atvērt papīru").click()));
  await again.ready();
  await sidebar.link("Slaidi").click();
  await page.getByText("Šai saitei darbvietā nav lapas.").waitFor();
  await look(page, "sidebar-with-links");

  await chooseFromMenu(page, LV, "Pārskats");
  const dialog = new AddonDialog(page, "Pārskats");
  const other = await opened(dialog.content.getByRole("link", { name: "Otrā lapa" }).click());
  await other.getByRole("grid", { name: "Otrā", exact: true }).waitFor();
  await dialog.content.getByRole("link", { name: "Mape" }).click();
  await new DrivePage(page).row("Mape").waitFor();
});
