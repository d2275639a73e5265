// A teacher's September: a class hour and an activity are logged from the journal, looked at, corrected, withdrawn and put back.
import { expect } from "vitest";
import { DrivePage } from "./pages/drive-page.ts";
import { LogScreen } from "./pages/log-screen.ts";
import { openSidebar } from "./pages/open-file.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { Strip } from "./pages/strip.ts";
import { LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const JOURNAL = "4.b klase – Uzskaites tabula 2020_2021";
const JOURNAL_IS_READ = "sheets.spreadsheets.values.batchGetByDataFilter";
const HOUR = '=HYPERLINK("http://a.example") <script>alert(1)</script> {{klase}}';

test("the teacher of 4.b logs a class hour and an activity", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start();
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(JOURNAL);
  const sheet = new SpreadsheetPage(page);
  await sheet.ready();
  const sidebar = await openSidebar(page, LV);
  const log = new LogScreen(sidebar);
  await log.open();
  await sidebar.text("Ierakstu vēl nav.").waitFor({ timeout: 30_000 });

  await log.add();
  await log.fill({
    Datums: "8. septembrī",
    "Stundas tēma": HOUR,
    "Kas izdevās?": "Visi piedalījās.",
  });
  await sidebar.field("Tematiskā grupa").selectOption("Drošība");
  await look(page, "hour-typed");
  await log.save();
  await sidebar.text("Gads nav norādīts. Vai datums ir 08.09.2020.?").waitFor({ timeout: 30_000 });
  await look(page, "hour-to-look-at");
  const asked = performance.now();
  await log.saveAllTheSame();
  measured("an entry from the click to saved", performance.now() - asked, "ms");
  await expect.poll(() => sheet.cell("C2").innerText()).toBe(HOUR);
  await look(page, "hour-saved");

  await log.add("2. Klases aktivitātes");
  await log.fill({
    Datums: "11.09.2020.",
    "Aktivitātes nosaukums un norise": "Rudens talka skolas dārzā",
    "Kas izdevās?": "Savākti 14 lapu maisi.",
    "Kas sagādāja grūtības?": "Nepietika cimdu.",
  });
  await sidebar.text("Papildu ziņas").click();
  await sidebar.field("vides sakopšana").check();
  await log.fill({ "Dalībnieku skaits": "divdesmit" });
  await log.save();
  await sidebar.text("Ierakstiet veselu skaitli.").waitFor();
  await look(page, "activity-with-a-fault");
  await log.fill({ "Dalībnieku skaits": "21" });
  await log.save();
  await log.untilSaved();
  await look(page, "two-entries");

  await log.choice("Labot", "Rudens talka").click();
  expect(await sidebar.field("Kas sagādāja grūtības?").inputValue()).toBe("Nepietika cimdu.");
  await log.fill({ "Kas sagādāja grūtības?": "Nepietika cimdu un grābekļu." });
  await log.save();
  await log.untilSaved();
  await log.choice("Atsaukt", "HYPERLINK").click();
  await log.choice("Atjaunot", "HYPERLINK").waitFor({ timeout: 30_000 });
  await look(page, "one-withdrawn");
  await log.choice("Atjaunot", "HYPERLINK").click();
  await log.choice("Atsaukt", "HYPERLINK").waitFor({ timeout: 30_000 });
  expect(await sidebar.overflow()).toBe(0);
  await expect.poll(() => sheet.cell("E3").innerText()).toBe("Nepietika cimdu un grābekļu.");
});

test("typed text outlives a failed call and a closed sidebar", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start();
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(JOURNAL);
  await new SpreadsheetPage(page).ready();
  const log = new LogScreen(await openSidebar(page, LV));
  await log.open();
  await log.add();
  await log.fill({
    Datums: "08.09.2020.",
    "Stundas tēma": "Drošs ceļš uz skolu",
    "Kas izdevās?": "Visi piedalījās.",
  });
  const strip = new Strip(page);
  await strip.armFault(JOURNAL_IS_READ, "Par daudz pieprasījumu (429)", 200);
  await log.save();
  await log.sidebar.alert.waitFor({ timeout: 60_000 });
  await look(page, "google-refuses");
  await strip.clearFaults();
  await page.reload();
  const again = new LogScreen(await openSidebar(page, LV));
  await again.open();
  await again.add();
  expect(await again.sidebar.field("Stundas tēma").inputValue()).toBe("Drošs ceļš uz skolu");
  await again.save();
  await again.untilSaved();
});
