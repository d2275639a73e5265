// The power goes in the middle of the work (kill -9), and somebody starts the desk again.
import { expect } from "vitest";
import { DEMO_ROSTER, DEMO_YEAR } from "../../src/demo/demo-school.ts";
import { deskThatEnds } from "../desk/desk-process.ts";
import { openSidebar } from "./pages/open-file.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { LV } from "./pages/words.ts";
import { classFiles } from "./support/class-files.ts";
import { OPENED_YEAR } from "./support/demo-classes.ts";
import { cutShort } from "./support/cut-short.ts";
import { test } from "./support/journey.ts";
import { aSetUpSchool, cellsOf } from "./support/set-up-school.ts";

const DEPUTY = "vietniece@skola.example";

test("a restart keeps what was typed and made, and the work goes on", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const master = await aSetUpSchool(desk, DEPUTY);
  await master.ask("sidebarImportRoster", { year: DEMO_YEAR, cells: cellsOf(DEMO_ROSTER) });
  const page = await window();
  await page.goto(master.address);
  const spreadsheet = new SpreadsheetPage(page);
  await spreadsheet.ready();
  await spreadsheet.openTab("Klases");
  await spreadsheet.typeInto("G7", "23");
  await spreadsheet.untilSaved();
  const sidebar = await openSidebar(page, LV);
  await sidebar.button(/^Pārskatīt un atvērt/).click();
  await cutShort(desk, page, () => sidebar.button(LV.openYear).click());
  await desk.kill();
  await page.close();

  const again = await start({ folder: desk.folder });
  const second = await deskThatEnds("--port", "0", "--data", desk.folder);
  expect(second.code).toBe(1);
  expect(second.said).toContain(`Another server already works on ${desk.folder}`);

  const later = await window();
  await later.goto(master.address.replace(desk.url, again.url));
  const kept = new SpreadsheetPage(later);
  await kept.ready();
  await kept.openTab("Klases");
  expect(await kept.cell("G7").innerText()).toBe("23");
  const resumed = await openSidebar(later, LV);
  await resumed.text("Darbs nav pabeigts.").waitFor();
  expect(await resumed.done()).toBeGreaterThan(0);
  expect(await resumed.done()).toBeLessThan(await resumed.total());
  await look(later, "after-the-restart");
  await resumed.button(LV.goOn).click();
  await resumed.untilAllMade();
  await again.control("clock", { advanceSeconds: 60 });
  expect(await classFiles(again, DEPUTY)).toEqual(OPENED_YEAR);
});
