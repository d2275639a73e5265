// January: the report. The teacher of 4.b has it compiled from the log, writes in it by hand, and brings it up to date without losing a word.
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { LV } from "./pages/words.ts";
import { openClass, typePupils } from "./support/class-entries.ts";
import { test } from "./support/journey.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const REPORT = "4.b klase – Pusgada atskaite 1 2020_2021";

test("the teacher of 4.b sees what the report will say, has it compiled, and keeps what was written by hand", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start();
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(REPORT);
  const report = new DocumentPage(page);
  await report.ready();
  const reportId = new URL(page.url()).pathname.split("/")[2] ?? "";
  const { journalId, log, talk } = await openClass(desk, TEACHER, reportId);
  await typePupils(desk, TEACHER, journalId, [
    ["Ādams", "Kļavlapa"],
    ["Rūta", "Pasaciņa"],
    ["Elza", "Vējzaķe"],
  ]);
  await log("1", {
    date: "16.10.20",
    text: "=SUM(A1:A9) – cik stundu nedēļā esam pie ekrāna?",
    whatWorked: "Visi aizpildīja savu ekrānlaika tabulu.",
    difficulties: "-3 h atšķirība starp skolēnu un vecāku atbildēm.",
  });
  await log("2", { date: "6.11.", text: "Iecietība: Ādama Kļavlapas stāsts un „Mans viedoklis”" });
  await log("3", { date: "", text: "Klases vakars", category: "CLASS_ACTIVITY" });
  await log("4", {
    date: "11.11.2020.",
    text: "Lāčplēša diena: svecīšu ceļš pie skolas",
    category: "SCHOOL_EVENT",
    whatWorked: "Piedalījās visa klase.",
  });
  await log("5", { date: "24.11.2020.", category: "SUPPORT_STAFF", partner: "psiholoģe" });
  await talk("6", "Ādams Kļavlapa", "10.11.2020.");
  await talk("7", "Rūta Pasaciņa", "10.11.2020.");
  await talk("8", "Elza Vējzaķe", "10.11.2020.");

  const sidebar = await openSidebar(page, LV);
  await sidebar.button("Pusgada atskaite").click();
  await sidebar.text("Tiks pievienotas rindas: 5").waitFor({ timeout: 30_000 });
  await sidebar.text("Atskaitē minēts skolēna vārds.").waitFor();
  await sidebar.text("Atskaitē netiks iekļauts: 1").waitFor();
  await look(page, "what-will-be-added");
  const compiling = performance.now();
  await sidebar.button("Sagatavot atskaiti").click();
  await sidebar
    .text("Atskaite sagatavota. Pievienots: 5, izlabots: 0, izņemts: 0.")
    .waitFor({ timeout: 30_000 });
  measured("the report from the click to compiled", performance.now() - compiling, "ms");
  await look(page, "compiled");

  await page.reload();
  await report.ready();
  expect(await report.cell(3, 2).innerText()).toBe(
    "=SUM(A1:A9) – cik stundu nedēļā esam pie ekrāna?",
  );
  expect(await report.cell(4, 2).innerText()).toBe("Iecietība: skolēns stāsts un „Mans viedoklis”");
  const text = await report.text;
  expect(text).toContain("3 individuālas pārrunas klātienē: sekmes");
  expect(text).toContain("Sadarbība: psiholoģe");
  expect(text).not.toMatch(/Kļavlap|Pasaciņ|Vējzaķ/);
  await look(page, "the-report");

  await report.cell(4, 3).click();
  await page.keyboard.type("Ar roku: saruna bija atklāta.");
  await report.untilSaved();
  await log("9", { date: "4.12.", text: "Ziemassvētku tradīcijas" });
  const again = await openSidebar(page, LV);
  await again.button("Pusgada atskaite").click();
  await again.text("Tiks pievienotas rindas: 1").waitFor({ timeout: 30_000 });
  await again.text("Paliks, kā labots ar roku: 1").click();
  await look(page, "what-will-change");
  await again.button("Atjaunot atskaites tabulu").click();
  await again
    .text("Atskaite sagatavota. Pievienots: 1, izlabots: 0, izņemts: 0.")
    .waitFor({ timeout: 30_000 });
  await again.button("Uz iesniegšanu").click();
  await again.text("Pirms iesniegšanas apskatiet").waitFor({ timeout: 30_000 });
  await look(page, "before-submitting");
  await again.button("Iesniegt").click();
  await again
    .text("Iesniegts pārskatīšanai. Labot varēs, ja dokuments tiks atgriezts.")
    .waitFor({ timeout: 30_000 });
  await look(page, "submitted");

  await page.reload();
  await page.getByText("Ziemassvētku tradīcijas").first().waitFor();
  const final = await report.text;
  expect(final).toContain("Ar roku: saruna bija atklāta.");
  expect(final).toContain("Ziemassvētku tradīcijas");
  await look(page, "closed-to-editing");
});
