// The teacher of 4.b takes over the class list, puts it right in January, and makes an event's analysis and a meeting's minutes.
import { expect } from "vitest";
import { DocumentPage } from "./pages/document-page.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { openSidebar } from "./pages/open-file.ts";
import { PupilsScreen } from "./pages/pupils-screen.ts";
import { LV } from "./pages/words.ts";
import { test } from "./support/journey.ts";

const TEACHER = "gatis.kirspurvs@skola.example";
const PLAN = "4.b klase – Audzināšanas stundu darba plāns 2020_2021";
const LIST = [
  "Nr.;Uzvārds;Vārds;Personas kods",
  "1;Ozoliņa;Zane;010110-12345",
  "2;Bērza;Anna;020210-23456",
  "3;Kļavlapa;Ādams;030310-34567",
].join("\n");

test("the teacher of 4.b takes over the class list, analyses an event and prepares minutes", async ({
  start,
  journey: { window, look, measured },
}) => {
  const desk = await start();
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(PLAN);
  await new DocumentPage(page).ready();

  const sidebar = await openSidebar(page, LV);
  const pupils = new PupilsScreen(sidebar);
  await pupils.open();
  await look(page, "no-list-yet");
  await pupils.check(LIST);
  await sidebar.text(/personas kodi/).waitFor();
  await sidebar.text("Nāks klāt: 3 skolēni").waitFor();
  expect(await sidebar.field("2. kolonna").inputValue()).toBe("surname");
  await look(page, "what-the-list-would-change");
  await pupils.save();
  await sidebar.text("1. Anna Bērza").waitFor();
  await look(page, "list-saved");

  await pupils.check("Zane Ozoliņa\nĀdams Kļavlapa\nAija Ābele");
  await sidebar.field("1. Anna Bērza").check();
  await sidebar.field("Pēdējā diena klasē").fill("18.12.2020.");
  await sidebar.field("Jaunie skolēni klasē no").fill("04.01.2021.");
  await look(page, "who-joined-and-who-left");
  await pupils.save();
  await sidebar.text("4. Aija Ābele").waitFor();
  await sidebar.text("līdz 18.12.2020.").waitFor();
  await look(page, "list-in-january");
  await sidebar.button("Labot: Zane Ozoliņa").click();
  await sidebar.field("Uzvārds").fill("Ozola");
  await look(page, "a-name-put-right");
  await sidebar.button("Saglabāt").click();
  await sidebar
    .text("2. Zane Ozola")
    .or(sidebar.text("3. Zane Ozola"))
    .waitFor({ timeout: 30_000 });
  await sidebar.button("‹ Atpakaļ").click();

  await sidebar.button("Pasākuma analīze").click();
  await sidebar.button("Cits pasākums").click({ timeout: 30_000 });
  await sidebar.field("Pasākuma nosaukums").fill("Ādama Kļavlapas jubileja {{klase}}");
  await sidebar.field("Datums").fill("09.10.2020. 9.00–12.30");
  await sidebar.field("Mērķis").fill("Saliedēt klasi.");
  await sidebar.field("Īss apraksts, metodes").fill("Spēles pāros.\nPikniks.");
  await look(page, "analysis-typed");
  const asked = performance.now();
  await sidebar.button("Izveidot pasākuma analīzi").click();
  await sidebar
    .text("Fails izveidots: 4.b klase – Pasākuma analīze – 2020-10-09 – skolēns jubileja {{klase}}")
    .waitFor({ timeout: 30_000 });
  measured("an analysis from the click to its document", performance.now() - asked, "ms");
  await look(page, "analysis-made");
  const address = await sidebar.link("Atvērt").getAttribute("href");
  await sidebar.button("‹ Atpakaļ").click();
  await sidebar.text("vēl nav aizpildīts viss").waitFor({ timeout: 30_000 });
  await look(page, "analyses");
  await sidebar.button("‹ Atpakaļ").click();

  await sidebar.button("Sapulces protokols").click();
  await sidebar.button("Cita sapulce").click({ timeout: 30_000 });
  await sidebar.field("Datums").fill("10.09.2020. 18.00–19.30");
  await sidebar.field("1. darba kārtības jautājums").fill("Mācību gada sākums");
  await look(page, "minutes-typed");
  await sidebar.button("Izveidot sapulces protokolu").click();
  await sidebar
    .text("Fails izveidots: 4.b klase – Vecāku sapulces protokols – 2020-09-10")
    .waitFor({ timeout: 30_000 });
  const minutes = await sidebar.link("Atvērt").getAttribute("href");
  await look(page, "minutes-made");

  await sidebar.button("‹ Atpakaļ").click();
  await sidebar.button("‹ Atpakaļ").click();
  await sidebar.button("Ekskursija").click();
  await sidebar.button("Izveidot pieteikumu").click({ timeout: 30_000 });
  await sidebar.text("Ierakstiet, kurp dodas.").waitFor();
  await sidebar.field("Kurp dodas").fill("Sigulda");
  await sidebar.field("Datums").fill("20.05.2021.");
  await sidebar.field("Vecākus informē").fill("19.05.2021.");
  await look(page, "trip-typed");
  await sidebar.button("Izveidot pieteikumu").click();
  await sidebar.text(/^Vecāki tiek informēti vēlāk/).waitFor({ timeout: 30_000 });
  const trip = await sidebar.link("Atvērt").getAttribute("href");
  await look(page, "trip-made");

  for (const [name, url] of [
    ["analysis", address],
    ["minutes", minutes],
    ["trip", trip],
  ] as const) {
    const [, id = ""] = /\/d\/([\w-]+)/.exec(url ?? "") ?? [];
    await page.goto(new URL(`/document/${id}`, desk.url).href);
    await new DocumentPage(page).ready();
    await look(page, `the-document-of-the-${name}`);
  }
});
