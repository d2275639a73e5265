// The deputy director of a school that has never seen the add-on: from a blank spreadsheet to every class's files, with the page
// closed in the middle of the work.
import { expect } from "vitest";
import { DEMO_ROSTER } from "../../src/demo/demo-school.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import type { Sidebar } from "./pages/sidebar.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { Strip } from "./pages/strip.ts";
import { LV } from "./pages/words.ts";
import { classFiles } from "./support/class-files.ts";
import { OPENED_YEAR } from "./support/demo-classes.ts";
import { cutShort } from "./support/cut-short.ts";
import { test } from "./support/journey.ts";

const DEPUTY = "vietniece@skola.example";
const SCHOOL = {
  nominative: "Rūjienas vidusskola",
  genitive: "Rūjienas vidusskolas",
  locative: "Rūjienas vidusskolā",
};

test("the deputy makes a blank spreadsheet the school's and opens the year, over a closed page", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start({ empty: true });
  measured("npm start on an empty folder, without the demo school", desk.startSeconds, "s");

  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, DEPUTY);
  await drive.row("Kopsavilkums").waitFor();
  expect(await drive.names()).toEqual(["Audzināšanas darbs", "Mans disks", "Kopsavilkums"]);
  await look(page, "drive");

  await drive.openFile("Kopsavilkums");
  const spreadsheet = new SpreadsheetPage(page);
  await spreadsheet.ready();
  const asked = performance.now();
  const sidebar = await openSidebar(page, LV);
  measured(
    "sidebar from the click on its menu to its first screen",
    performance.now() - asked,
    "ms",
  );
  measured("sidebar's first paint", await sidebar.firstPaint(), "ms");

  await sidebar.text(LV.driveFits).waitFor();
  await look(page, "set-up");
  await sidebar.button(LV.setUp).click();
  expect(await sidebar.field(LV.name.nominative).getAttribute("aria-invalid")).toBe("true");
  await look(page, "set-up-lacks-names");

  await sidebar.fillIn(SCHOOL);
  await new Strip(page).switchDelays();
  await sidebar.button(LV.setUp).click();
  const stages = await progressUntilMade(sidebar, () => look(page, "set-up-goes-on"));
  expect(stages.some((done) => done > 0 && done < 20)).toBe(true);
  expect(stages).toEqual([...stages].sort((a, b) => a - b));
  await new Strip(page).switchDelays();
  await look(page, "set-up-done");
  await sidebar.goHome();
  expect(await sidebar.title.innerText()).toBe("Rūjienas vidusskola");
  await look(page, "start-of-a-set-up-school");

  await sidebar.pasteClassList("2020./2021.", DEMO_ROSTER);
  await look(page, "class-list-pasted");
  await sidebar.button(LV.takeList).click();
  await sidebar.text("Saraksts ielasīts: 14 klašu.").waitFor();
  await look(page, "class-list-taken");
  await sidebar.button(/Atpakaļ/).click();
  await spreadsheet.openTab("Klases");
  expect(await spreadsheet.cell("D7").innerText()).toBe("Gata Ķiršpurva");

  await sidebar.button(LV.checkTemplates).click();
  await sidebar.text(LV.allTemplatesGood).waitFor();
  await look(page, "templates");
  await sidebar.button(/Atpakaļ/).click();

  await sidebar.button("Pārskatīt un atvērt: 2020./2021. mācību gads").click();
  await sidebar.button(LV.openYear).waitFor();
  expect(await sidebar.fact("Tiks izveidots")).toBe("141");
  expect(await sidebar.fact("Paliks, kā ir")).toBe("0");
  await look(page, "preview");

  await cutShort(desk, page, () => sidebar.button(LV.openYear).click());
  await look(page, "cut-short");
  const address = page.url();
  await page.close();

  const later = await window();
  await later.goto(address);
  await new SpreadsheetPage(later).ready();
  const resumed = await openSidebar(later, LV);
  await resumed.text("Darbs nav pabeigts.").waitFor();
  expect(await resumed.done()).toBeGreaterThan(0);
  expect(await resumed.done()).toBeLessThan(await resumed.total());
  await look(later, "unfinished-work");
  await resumed.button(LV.goOn).click();
  await resumed.untilAllMade();
  await look(later, "year-open");
  await resumed.goHome();
  await resumed.text("atvērts").waitFor();
  await look(later, "start-with-an-open-year");

  await desk.control("clock", { advanceSeconds: 60 });
  expect(await classFiles(desk, DEPUTY)).toEqual(OPENED_YEAR);
  const after = await DrivePage.visit(later, desk.url, DEPUTY);
  await after.openFolder("2020_2021 m.g.");
  await after.row("4.b klase").waitFor();
  expect((await after.names()).filter((name) => / klase$/.test(name))).toHaveLength(14);
  await look(later, "drive-with-an-open-year");
});

/** The numbers the bar showed, each once, in the order it showed them. */
async function progressUntilMade(
  sidebar: Sidebar,
  onTheWay: () => Promise<void>,
): Promise<number[]> {
  const stages: number[] = [];
  await sidebar.progress.waitFor();
  while (!(await sidebar.text(LV.allMade).isVisible())) {
    const done = await sidebar.done();
    if (done !== stages.at(-1)) {
      stages.push(done);
      if (done > 0 && stages.filter((stage) => stage > 0).length === 1) {
        await onTheWay();
      }
    }
    await sidebar.page.waitForTimeout(100);
  }
  return stages;
}
