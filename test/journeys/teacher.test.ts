// The teacher of 4.b at the desk of a school whose year is open: the own class and nothing else.
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { Strip } from "./pages/strip.ts";
import { LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const COLLEAGUE = "girts.zagarabols@skola.example";
const STRANGER = "svesinieks@cita.example";
const PLAN = "4.b klase – Audzināšanas stundu darba plāns 2020_2021";
const TOPIC = "Mans rajons – mana drošība: {{KLASE}} =1+1 <b>ceļš</b>";

test("the teacher of 4.b finds the own class, plans by hand, and nobody else sees it", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start();
  measured("npm start on an empty folder, with the demo school's year", desk.startSeconds, "s");
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.row(PLAN).waitFor();
  expect(await drive.names()).toEqual([
    "Kopīgots ar mani",
    "4.b klase",
    "Aktivitāšu materiāli",
    "Ekskursiju iesniegumi",
    "Pasākumu analīzes",
    "Skolēnu izpēte (ierobežota pieeja)",
    "Vecāku sapulču protokoli",
    PLAN,
    "4.b klase – Pusgada atskaite 1 2020_2021",
    "4.b klase – Pusgada atskaite 2 2020_2021",
    "4.b klase – Uzskaites tabula 2020_2021",
  ]);
  await look(page, "drive-of-the-teacher");

  const asked = performance.now();
  await drive.openFile(PLAN);
  const plan = new DocumentPage(page);
  await plan.ready();
  measured("the plan from the click to its text", performance.now() - asked, "ms");
  const address = page.url();
  const planId = new URL(address).pathname.split("/")[2] ?? "";

  await plan.cell(2, 1).click();
  await page.keyboard.type("8. sept.");
  await page.keyboard.press("Tab");
  await page.keyboard.type(TOPIC);
  await plan.untilSaved();
  await plan.addRowBelow(2);
  await plan.rows.nth(9).waitFor();
  expect(await plan.rows.count()).toBe(10);
  await plan.untilSaved();
  await look(page, "plan-with-a-row-typed");

  const sidebar = await openSidebar(page, LV);
  await sidebar.text("Gada plāns").waitFor();
  expect(await sidebar.fact("Klase")).toBe("4.b");
  expect(await sidebar.fact("Mācību gads")).toBe("2020./2021.");
  expect(await sidebar.fact("Klases audzinātājs/-a")).toBe("Gatis Ķiršpurvs");
  await look(page, "plan-with-the-sidebar");
  const sibling = page.waitForEvent("popup");
  await sidebar.link("1. pusgada atskaite").click();
  const report = new DocumentPage(await sibling);
  await report.ready();
  expect(await report.title.innerText()).toBe("4.b klase – Pusgada atskaite 1 2020_2021");
  await look(report.page, "report-from-the-sidebar");

  await page.reload();
  await plan.ready();
  expect(await plan.cell(2, 1).innerText()).toBe("8. sept.");
  expect(await plan.cell(2, 2).innerText()).toBe(TOPIC);

  for (const other of [COLLEAGUE, STRANGER]) {
    expect((await desk.google(other, `v1/documents/${planId}`)).status).toBe(403);
    const file = await desk.google(other, `drive/v3/files/${planId}?supportsAllDrives=true`);
    expect(file.status).toBe(404);
  }
  const colleague = await window();
  const otherDrive = await DrivePage.visit(colleague, desk.url, COLLEAGUE);
  await otherDrive.row("4.a klase").waitFor();
  expect((await otherDrive.names()).filter((name) => name.startsWith("4.b"))).toEqual([]);
  await colleague.goto(address.replace(encodeURIComponent(TEACHER), encodeURIComponent(COLLEAGUE)));
  await colleague.getByText("Šī persona šo failu nevar atvērt, vai arī tāda nav.").waitFor();
  await look(colleague, "plan-of-another-class");

  await new Strip(colleague).become(/^Svešinieks/);
  await colleague.getByText("Šī persona šo failu nevar atvērt, vai arī tāda nav.").waitFor();
  await DrivePage.visit(colleague, desk.url, STRANGER);
  await colleague.getByText("Ar šo personu nekas nav kopīgots.").waitFor();
  await look(colleague, "drive-of-a-stranger");
  const everything = "includeItemsFromAllDrives=true&supportsAllDrives=true&fields=files(id)";
  const files = await desk.google(STRANGER, `drive/v3/files?${everything}`);
  expect(files).toEqual({ status: 200, body: { files: [] } });
  const drives = await desk.google(STRANGER, "drive/v3/drives?fields=drives(id)");
  expect(drives).toEqual({ status: 200, body: { drives: [] } });
});
