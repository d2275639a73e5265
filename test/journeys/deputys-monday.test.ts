// The deputy's Monday: the overview is brought up to date, looked at, and what waits for review is decided.
import { expect } from "vitest";
import { AddonDialog } from "./pages/addon-dialog.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { LV } from "./pages/words.ts";
import { fileOf } from "./support/class-file.ts";
import { openClass, typePupils } from "./support/class-entries.ts";
import { test } from "./support/journey.ts";

const DEPUTY = "vietniece@skola.example";
const TEACHER = "gatis.kirspurvs@skola.example";

test("the deputy sees every class's entries, the number behind which they stand, and decides on a plan", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start();
  const journal = await fileOf(desk, DEPUTY, "journal", "4.b");
  const plan = await fileOf(desk, DEPUTY, "plan", "4.b");
  const schoolClass = await openClass(desk, TEACHER, journal);
  await typePupils(desk, TEACHER, journal, [
    ["Rūta", "Pasaciņa"],
    ["Ēvalds", "Kāpostiņš"],
  ]);
  await schoolClass.log("1", {
    date: "11.11.2020.",
    category: "SCHOOL_EVENT",
    text: "Lāpu gājiens kopā ar Rūtu Pasaciņu",
    event: "Lāčplēša diena",
    whatWorked: "Visi piedalījās",
    tags: ["TRADITION"],
    participants: 20,
  });
  await schoolClass.log("2", { date: "rītdien", text: "Bez datuma" });
  await schoolClass.talk("3", "Rūta Pasaciņa", "12.11.2020.");
  await desk.run(TEACHER, plan, "sidebarPlanItems", {
    journalId: journal,
    planId: plan,
    items: [
      {
        id: "planned-0001",
        date: "04.09.2020.",
        topic: "Drošs ceļš uz skolu",
        kind: "CLASS_HOUR",
        themeGroup: "SAFETY",
        form: null,
      },
    ],
  });
  await desk.run(TEACHER, plan, "sidebarSubmitDocument", { journalId: journal, documentId: plan });

  const page = await window({ viewport: { width: 1440, height: 900 } });
  const drive = await DrivePage.visit(page, desk.url, DEPUTY);
  await drive.openFile("00 Kopsavilkums");
  const master = new SpreadsheetPage(page);
  await master.ready();
  const sidebar = await openSidebar(page, LV);
  await sidebar.text(/^Kopsavilkums atjaunots\. Nolasīts: 14 klašu\./).waitFor({ timeout: 60_000 });
  await look(page, "overview-brought-up-to-date");
  await expect.poll(() => master.cell("A2").innerText()).toContain("2020./2021.");
  expect(await page.getByRole("grid").innerText()).not.toMatch(/Rūt|Pasaciņ/);

  await page.getByRole("tab", { name: "Neatpazītie ieraksti" }).click();
  await expect.poll(() => master.cell("B2").innerText()).toBe("4.b");
  await look(page, "what-could-not-be-read");

  await sidebar.button("Skatīt skolas pārskatu").click();
  const dialog = new AddonDialog(page, "Skolas pārskats");
  const { content } = dialog;
  await content.getByRole("tab", { name: "Klases" }).waitFor({ timeout: 30_000 });
  await look(page, "heat-map");
  await content.getByRole("button", { name: "4.b – Skolas pasākumi: 1" }).click();
  await content.getByText("Lāpu gājiens kopā ar skolēns").waitFor();
  await look(page, "entries-behind-a-number");
  for (const [tab, name] of [
    ["Gada norise", "calendar"],
    ["Pārrunas", "talks"],
    ["Rezultāti", "results"],
  ] as const) {
    await content.getByRole("tab", { name: tab }).click();
    await look(page, name);
  }

  await content.getByRole("tab", { name: "Pārskatīšana" }).click();
  await content.getByText("Gaida 1 dokuments.").waitFor();
  await look(page, "what-waits");
  await content.getByRole("button", { name: /^Atgriezt labošanai/ }).click();
  await content.getByRole("button", { name: "Atgriezt ar komentāru" }).click();
  await content.getByText("Uzrakstiet, kas dokumentā jālabo.").waitFor();
  await content.getByLabel("Kas jālabo").fill("Papildiniet 2. pusgadu.");
  await look(page, "returning-with-a-comment");
  await content.getByRole("button", { name: "Atcelt" }).click();
  await content.getByRole("button", { name: /^Pieņemt/ }).click();
  await content.getByText("Neviens dokuments negaida.").waitFor({ timeout: 30_000 });
  const { body } = await desk.google(
    TEACHER,
    `drive/v3/files/${plan}?supportsAllDrives=true&fields=appProperties`,
  );
  expect(body).toMatchObject({ appProperties: { status: "ACCEPTED" } });
});
