// September of the teacher of 4.b: the year is planned in the plan's own document, partly by hand, partly from the sidebar.
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { PlanScreen } from "./pages/plan-screen.ts";
import { LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const PLAN = "4.b klase – Audzināšanas stundu darba plāns 2020_2021";

test("the teacher of 4.b plans the year, takes over what was typed by hand, moves an hour and marks one as held", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start();
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(PLAN);
  const document = new DocumentPage(page);
  await document.ready();
  await document.cell(2, 1).click();
  await page.keyboard.type("10.11.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Mārtiņdienas tirgus");
  await document.untilSaved();

  const sidebar = await openSidebar(page, LV);
  const plan = new PlanScreen(sidebar);
  const asked = performance.now();
  await plan.open();
  measured("the plan from the click to its lines", performance.now() - asked, "ms");
  await sidebar.text("Ar roku ierakstīts dokumentā: 1 rinda").waitFor();
  await look(page, "plan-with-a-line-typed-by-hand");

  await plan.add();
  await sidebar.text("Izvēlēties gatavu tematu").click();
  await look(page, "offers");
  await sidebar.field("Skolas pasākums").selectOption("Zinību diena (pirmā skolas diena)");
  expect(await sidebar.field("Datums").inputValue()).toBe("01.09.2020.");
  await sidebar.button("Pievienot vēl").click();
  await plan.typeLine("8. septembrī", "Drošs ceļš uz skolu", "Drošība");
  await sidebar.button("Pievienot vēl").click();
  await plan.typeLine("31.02.", "=Saruna par {{draudzību}}", "Sevis izzināšana un pilnveidošana");
  await look(page, "three-lines-before-saving");
  const saved = performance.now();
  await plan.save();
  await sidebar.text("Plānam pievienots: 3 rindas.").waitFor({ timeout: 30_000 });
  measured("three lines from the click to saved", performance.now() - saved, "ms");
  await look(page, "saved");
  await page.reload();
  await document.ready();
  expect(
    await Promise.all(
      [2, 3, 4, 5].map(async (row) =>
        [await document.cell(row, 1).innerText(), await document.cell(row, 2).innerText()].join(
          " | ",
        ),
      ),
    ),
  ).toEqual([
    "01.09.2020. | Zinību diena",
    "08.09.2020. | Drošs ceļš uz skolu",
    "10.11. | Mārtiņdienas tirgus",
    "31.02. | =Saruna par {{draudzību}}",
  ]);

  const again = await openSidebar(page, LV);
  const reopened = new PlanScreen(again);
  await reopened.open();
  await again.button("Pārņemt: Mārtiņdienas tirgus").click();
  await again.text("Pārņemts: 1 rinda.").waitFor({ timeout: 30_000 });
  await reopened.choice("Pārcelt", "Drošs ceļš uz skolu").click();
  await page.keyboard.type("15.9.");
  await look(page, "moving");
  await page.keyboard.press("Enter");
  await again.text(/^Pārcelts\. Jaunais datums ierakstīts/).waitFor({ timeout: 30_000 });
  await reopened.choice("Noticis", "Zinību diena").click();
  await again.button("Pierakstīt uzskaitē").waitFor({ timeout: 30_000 });
  await look(page, "held");
  await again.button("Pierakstīt uzskaitē").click();
  await again.button("Saglabāt").waitFor({ timeout: 30_000 });
  expect(await again.field("Datums").inputValue()).toBe("01.09.2020.");
  await look(page, "log-entry-begun-by-the-plan");
  await again.field("Kas izdevās?").fill("Visi sapazinās.");
  await again.button("Saglabāt").click();
  await again.text("Ieraksts saglabāts.").waitFor({ timeout: 30_000 });
  await page.reload();
  await document.ready();
  expect(await document.cell(3, 1).innerText()).toBe("15.09.2020.");
  expect(await document.cell(4, 2).innerText()).toBe("Mārtiņdienas tirgus");

  const later = await openSidebar(page, LV);
  await new PlanScreen(later).open();
  await later.text(/Uzskaitē ir ieraksts/).waitFor();
  await look(page, "plan-linked-with-the-log");
});
