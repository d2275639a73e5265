// The first steps of deputies who are not all alike: in English, with the keyboard alone, and at twice the size.
import { expect } from "vitest";
import { DEMO_ROSTER } from "../../src/demo/demo-school.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { Sidebar } from "./pages/sidebar.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { EN, LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";
import { tabTo, untilFocused } from "./support/tab-to.ts";

const DEPUTY = "vietniece@skola.example";
const SCHOOL = {
  nominative: "Rūjienas vidusskola",
  genitive: "Rūjienas vidusskolas",
  locative: "Rūjienas vidusskolā",
};

test("everything a deputy reads in English is English", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  await desk.welcome({ email: DEPUTY, name: "Ilze Paraudziņa", locale: "en" });
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, DEPUTY);
  await drive.openFile("Kopsavilkums");
  const sidebar = await openSidebar(page, EN);
  await sidebar.fillIn(SCHOOL);
  await look(page, "english-set-up");
  await sidebar.button(EN.setUp).click();
  await sidebar.untilAllMade();
  await look(page, "english-set-up-done");
  await sidebar.goHome();
  await sidebar.button(EN.checkTemplates).click();
  await sidebar.text(EN.allTemplatesGood).waitFor();
  await look(page, "english-templates");
  await sidebar.button(/Back/).click();
  await sidebar.pasteClassList("2020/2021", DEMO_ROSTER);
  await sidebar.button(EN.takeList).click();
  await sidebar.text("List read in: 14 classes.").waitFor();
  await look(page, "english-class-list");
  await sidebar.button(EN.toPreview).click();
  await sidebar.button(EN.openYear).waitFor();
  expect(await sidebar.title.innerText()).toBe("School year 2020/2021");
  await look(page, "english-preview");
});

test("a school is set up and its class list taken with the keyboard alone", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start({ empty: true });
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, DEPUTY);
  await drive.row("Kopsavilkums").waitFor();
  const { keyboard } = page;
  await tabTo(page, drive.row("Audzināšanas darbs"));
  for (let row = 1; row < (await drive.names()).length; row += 1) {
    await keyboard.press("ArrowDown");
  }
  await keyboard.press("ArrowDown");
  await look(page, "keyboard-drive");
  await keyboard.press("Enter");
  await new SpreadsheetPage(page).ready();

  await tabTo(page, page.getByRole("button", { name: LV.extensions }), "Shift+Tab");
  await keyboard.press("Enter");
  await untilFocused(page.getByRole("menuitem", { name: LV.addon }));
  await keyboard.press("ArrowRight");
  await untilFocused(page.getByRole("menuitem", { name: LV.openSidebar }));
  await look(page, "keyboard-menu");
  await keyboard.press("Enter");
  const sidebar = new Sidebar(page, LV);
  await sidebar.text(LV.driveFits).waitFor();
  for (const [label, text] of [
    [LV.name.nominative, SCHOOL.nominative],
    [LV.name.genitive, SCHOOL.genitive],
    [LV.name.locative, SCHOOL.locative],
  ] as const) {
    await tabTo(page, sidebar.field(label));
    await keyboard.type(text);
  }
  await look(page, "keyboard-set-up");
  await keyboard.press("Enter");
  await sidebar.untilAllMade();
  await tabTo(page, sidebar.button(LV.home));
  await keyboard.press("Enter");
  await sidebar.button(LV.classList).waitFor();
  await tabTo(page, sidebar.button(LV.classList));
  await look(page, "keyboard-focus-on-a-button");
  await keyboard.press("Enter");
  await tabTo(page, sidebar.field(LV.list));
  await keyboard.insertText(DEMO_ROSTER);
  await tabTo(page, sidebar.button(LV.takeList));
  await keyboard.press("Enter");
  await sidebar.text("Saraksts ielasīts: 14 klašu.").waitFor();
  await look(page, "keyboard-class-list");
});

test("at 200 % nothing of the sidebar is cut off", async ({ start, journey: { window, look } }) => {
  const desk = await start({ empty: true });
  const page = await window({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
  const drive = await DrivePage.visit(page, desk.url, DEPUTY);
  await drive.openFile("Kopsavilkums");
  const sidebar = await openSidebar(page, LV);
  await sidebar.fillIn(SCHOOL);
  expect(await sidebar.overflow()).toBe(0);
  await look(page, "twice-the-size-set-up");
  await sidebar.button(LV.setUp).click();
  await sidebar.untilAllMade();
  expect(await sidebar.overflow()).toBe(0);
  await sidebar.goHome();
  await sidebar.pasteClassList("2020./2021.", DEMO_ROSTER);
  expect(await sidebar.overflow()).toBe(0);
  await sidebar.button(LV.takeList).click();
  await sidebar.button(LV.toPreview).click();
  await sidebar.button(LV.openYear).waitFor();
  expect(await sidebar.overflow()).toBe(0);
  await look(page, "twice-the-size-preview");
});
