// Google gives out in the middle of opening the year: the sidebar says so, waits, goes on, and nothing is there twice.
import { expect } from "vitest";
import { DEMO_ROSTER, DEMO_YEAR } from "../../src/demo/demo-school.ts";
import { openSidebar } from "./pages/open-file.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { Strip } from "./pages/strip.ts";
import { LV } from "./pages/words.ts";
import { classFiles } from "./support/class-files.ts";
import { OPENED_YEAR } from "./support/demo-classes.ts";
import { holdAfter } from "./support/hold-slices.ts";
import { test } from "./support/journey.ts";
import { aSetUpSchool, cellsOf } from "./support/set-up-school.ts";

const DEPUTY = "vietniece@skola.example";
const TOO_MANY = "Par daudz pieprasījumu (429)";
const MASTER_IS_READ = "sheets.spreadsheets.values.batchGetByDataFilter";

test("the year opens whole although Google fails, answers get lost and the quota runs out", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const master = await aSetUpSchool(desk, DEPUTY);
  await master.ask("sidebarImportRoster", { year: DEMO_YEAR, cells: cellsOf(DEMO_ROSTER) });
  const page = await window();
  await page.goto(master.address);
  await new SpreadsheetPage(page).ready();
  const sidebar = await openSidebar(page, LV);
  const strip = new Strip(page);
  await strip.switchQuotas();

  await strip.armFault(MASTER_IS_READ, TOO_MANY, 200);
  await sidebar.button(/^Pārskatīt un atvērt/).click();
  await sidebar.alert.waitFor();
  expect(await sidebar.alert.innerText()).toContain(
    "Google pašlaik neļauj veikt vairāk darbību. Mēģiniet pēc dažām minūtēm.",
  );
  await look(page, "preview-refused");
  await strip.clearFaults();
  await sidebar.button("Mēģināt vēlreiz").click();

  await strip.armFault("drive.files.copy", "Google nav pieejams (503)", 20);
  await strip.armFault("drive.files.create", "Izdodas, bet atbilde pazūd", 3);
  await look(page, "faults-armed");
  const hold = await holdAfter(page, 1);
  await sidebar.button(LV.openYear).click();
  await sidebar.underWay.waitFor();
  await strip.clearFaults();
  await strip.armFault(MASTER_IS_READ, TOO_MANY, 200);
  hold.letGo();
  await sidebar.text("Google pašlaik neļauj veikt vairāk darbību.").waitFor();
  await sidebar.text(/^Nekas nav jādara: darbs turpināsies pats pēc \d+ s\.$/).waitFor();
  await look(page, "waiting-for-the-quota");
  const doneBefore = await sidebar.done();
  await strip.clearFaults();
  await sidebar.untilAllMade();
  expect(await sidebar.done()).toBe(await sidebar.total());
  expect(doneBefore).toBeLessThan(await sidebar.total());
  await look(page, "year-open-all-the-same");

  await desk.control("clock", { advanceSeconds: 60 });
  expect(await classFiles(desk, DEPUTY)).toEqual(OPENED_YEAR);
});
