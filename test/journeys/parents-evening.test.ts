// The parents' evening of 4.b: who came is ticked in one screen, the others become a list, and the talks with them follow.
import { expect } from "vitest";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { EN, LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";
import { tabTo } from "./support/tab-to.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const JOURNAL = "4.b klase – Uzskaites tabula 2020_2021";
const PUPILS = [
  ["Vārds", "Uzvārds"],
  ["Ādams", "Kļavlapa"],
  ["Elza", "Vējzaķe"],
  ["Oto", "Lapegle"],
  ["Rūta", "Pasaciņa"],
];

test("the teacher of 4.b ticks who came and talks with those who did not", async ({
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
  const journalId = new URL(page.url()).pathname.split("/")[2] ?? "";
  await desk.run(TEACHER, journalId, "sidebarImportPupils", {
    journalId,
    cells: PUPILS,
    columns: null,
    namesakes: false,
    evenSo: false,
    joinedOn: "",
    left: [],
    leftOn: "",
  });

  const sidebar = await openSidebar(page, LV);
  await sidebar.button("Sadarbība ar vecākiem").click();
  await sidebar.text("Ģimenes, ar kurām vēl jārunā: 4").waitFor({ timeout: 30_000 });
  await look(page, "nobody-talked-with-yet");

  await sidebar.button("Pierakstīt vecāku sapulci").click();
  await sidebar.field("Datums").fill("10.09.2020.");
  await sidebar.field("Pārrunātie jautājumi").fill("Dienas režīms, e-klase, drošība ceļā");
  await sidebar.button("Atzīmēt visus").click();
  await sidebar.field("Oto Lapegle").uncheck();
  await sidebar.field("Rūta Pasaciņa").uncheck();
  await sidebar.text("Piedalījās 2 no 4").waitFor();
  await look(page, "who-came");
  const asked = performance.now();
  await sidebar.button("Saglabāt").click();
  await sidebar.text("Sapulce pierakstīta.").waitFor({ timeout: 30_000 });
  measured("a meeting from the click to saved", performance.now() - asked, "ms");
  await sidebar.text("nebija sapulcē 10.09.2020.").waitFor();
  await look(page, "families-still-to-be-talked-with");

  await sidebar.button("Mēģināju, atbildes nav: Oto Lapegle").click();
  await sidebar.field("Datums").fill("14.09.2020.");
  await sidebar.button("Saglabāt").click();
  await sidebar.text("Saziņa pierakstīta.").waitFor({ timeout: 30_000 });
  await sidebar.text("mēģināts 14.09.2020.").waitFor();

  await sidebar.button("Pierakstīt pārrunas: Rūta Pasaciņa").click();
  await sidebar.field("Saziņas veids").selectOption("individuāla saruna (klātienē)");
  await sidebar.field("Datums").fill("15.09.2020.");
  await sidebar.field("Temats").selectOption("sekmes");
  await sidebar.field("Pārrunātie jautājumi").fill("Sekmes; personas kods 010101-12345");
  await sidebar.field("Vienošanās").fill("Konsultācijas otrdienās");
  await look(page, "talk-typed");
  await sidebar.button("Saglabāt").click();
  await sidebar.text("Personas kods izdzēsts. To šeit nedrīkst glabāt.").waitFor();
  await look(page, "talk-to-look-at");
  await sidebar.button("Saglabāt tāpat").click();
  await sidebar.text("Saziņa pierakstīta.").waitFor({ timeout: 30_000 });
  await sidebar.text("Ģimenes, ar kurām vēl jārunā: 3").waitFor();
  await look(page, "talk-saved");
  expect(await sidebar.overflow()).toBe(0);

  await sheet.openTab("Sadarbība ar vecākiem");
  await expect.poll(() => sheet.cell("C4").innerText()).toBe("Rūta Pasaciņa");
  await look(page, "the-table");
});

test("a teacher without a mouse writes down a talk in English, with the class list not read in yet", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start();
  await desk.welcome({ email: TEACHER, name: "Gatis Ķiršpurvs", locale: "en" });
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(JOURNAL);
  await new SpreadsheetPage(page).ready();
  const sidebar = await openSidebar(page, EN);
  const press = async (button: string): Promise<void> => {
    await tabTo(page, sidebar.button(button));
    await page.keyboard.press("Enter");
  };
  const type = async (label: string, text: string): Promise<void> => {
    await tabTo(page, sidebar.field(label).first());
    await page.keyboard.type(text);
  };
  await sidebar.button("Record contact with parents").waitFor();
  await sidebar.title.click();
  await press("Record contact with parents");
  await type("Pupil", "Marta Akmeņgrauze");
  await type("Date", "4/9/2020");
  await type("What was discussed", "Depresija");
  await press("Save");
  await sidebar.text("The text has: Depresija. Can it do without?").waitFor({ timeout: 30_000 });
  await look(page, "english-look");
  await page.keyboard.press("Enter");
  await sidebar.text("Contact recorded.").waitFor({ timeout: 30_000 });
  await sidebar.text("Marta Akmeņgrauze, individual talk").waitFor({ timeout: 30_000 });
  await look(page, "english-saved");
});
