// Every entry of the scenario S2, typed by its teacher exactly as it stands, through the sidebar's own screens.
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { scenario as scenarioShape, textOf } from "../../src/demo/entries/scenario.ts";
import { DrivePage } from "./pages/drive-page.ts";
import { LogScreen } from "./pages/log-screen.ts";
import { openSidebar } from "./pages/open-file.ts";
import { PlanScreen } from "./pages/plan-screen.ts";
import type { Sidebar } from "./pages/sidebar.ts";
import { SpreadsheetPage } from "./pages/spreadsheet-page.ts";
import { LV } from "./pages/words.ts";
import type { JourneyDesk } from "./support/a-desk.ts";
import { typePupils } from "./support/class-entries.ts";
import { fileOf } from "./support/class-file.ts";
import { test } from "./support/journey.ts";

const DEPUTY = "vietniece@skola.example";
const TEACHER = "gatis.kirspurvs@skola.example";
const JOURNAL = "4.b klase – Uzskaites tabula 2020_2021";
const CATEGORIES = {
  STUNDA: "1. Klases audzināšanas stundas tēma",
  SKOLAS_PASAKUMS: "3. Klases dalība izglītības iestādes pasākumos",
  IZPETE: "4. Izglītojamo izpēte, individuālais darbs",
  ATBALSTS: "6. Sadarbība ar atbalsta personālu",
} as const;
const TEXTS = {
  STUNDA: "Stundas tēma",
  SKOLAS_PASAKUMS: "Pasākums un klases dalība tajā",
  IZPETE: "Kas darīts",
  ATBALSTS: "Kas darīts",
} as const;

interface Expected {
  readonly sagaidams: { readonly iso: string | null; readonly bridinajumi: readonly string[] };
}

const [, S2] = JSON.parse(readFileSync("src/demo/entries/scenarios.json", "utf8")) as unknown[];
const scenario = scenarioShape.parse(S2);
const expected = (S2 as { readonly ieraksti: readonly Expected[] }).ieraksti;

test("each of them gives the expected date and warnings", async ({
  start,
  journey: { window, look },
}) => {
  const desk = await start();
  const journal = await fileOf(desk, DEPUTY, "journal", "4.b");
  await typePupils(desk, TEACHER, journal, [["Ādams", "Kļavlapa"]]);
  const page = await window();
  const drive = await DrivePage.visit(page, desk.url, TEACHER);
  await drive.openFolder("4.b klase");
  await drive.openFile(JOURNAL);
  await new SpreadsheetPage(page).ready();
  const sidebar = await openSidebar(page, LV);

  await typePlan(sidebar);
  await look(page, "the-plan");
  await sidebar.button(/Atpakaļ$/).click();
  await typeLog(sidebar);
  await look(page, "the-log");
  await sidebar.button(/Atpakaļ$/).click();
  await typeContacts(sidebar);
  await look(page, "the-contacts");
  await sidebar.button(/Atpakaļ$/).click();
  await typeAnalysis(sidebar);
  await look(page, "the-analysis");

  const rows = [
    ...(await keptRows(desk, journal, "Plāns")),
    ...(await keptRows(desk, journal, "Uzskaite")),
    ...(await keptRows(desk, journal, "Sadarbība ar vecākiem")),
    await analysis(desk, journal),
  ];
  const wanted = scenario.ieraksti
    .map((entry, at) => ({ entry, of: expected[at]?.sagaidams }))
    .sort((a, b) => groupOf(a.entry.veids) - groupOf(b.entry.veids))
    .map(({ of }) => ({ iso: of?.iso, warnings: [...(of?.bridinajumi ?? [])].sort() }));
  expect(rows).toEqual(wanted);
});

/** The tabs one after another; within a tab as the file has them. */
function groupOf(kind: string): number {
  return kind === "PLANS" ? 0 : kind === "VECAKI" ? 2 : kind === "ANALIZE" ? 3 : 1;
}

async function typePlan(sidebar: Sidebar): Promise<void> {
  const plan = new PlanScreen(sidebar);
  await plan.open();
  for (const entry of scenario.ieraksti) {
    if (entry.veids === "PLANS") {
      await plan.add();
      await plan.typeLine(`${entry.datums}`, textOf(entry.teksts));
      await plan.save();
      await sidebar.text("Plānam pievienots: 1 rinda.").waitFor({ timeout: 30_000 });
    }
  }
}

async function typeLog(sidebar: Sidebar): Promise<void> {
  const log = new LogScreen(sidebar);
  await log.open();
  for (const entry of scenario.ieraksti) {
    if (entry.veids === "PLANS" || entry.veids === "VECAKI" || entry.veids === "ANALIZE") {
      continue;
    }
    if (entry.veids === "AKTIVITATE") {
      throw new Error("S2 has no class activity.");
    }
    await log.add(CATEGORIES[entry.veids]);
    await log.fill({ Datums: `${entry.datums}`, [TEXTS[entry.veids]]: textOf(entry.teksts) });
    if (textOf(entry.izdevas) + textOf(entry.grutibas) !== "") {
      if (!(await sidebar.field("Kas izdevās?").isVisible())) {
        await sidebar.text("Papildu ziņas").click();
      }
      await log.fill({
        "Kas izdevās?": textOf(entry.izdevas),
        "Kas sagādāja grūtības?": textOf(entry.grutibas),
      });
    }
    await save(sidebar, "Ieraksts saglabāts.");
  }
}

async function typeContacts(sidebar: Sidebar): Promise<void> {
  await sidebar.button("Sadarbība ar vecākiem").click();
  for (const entry of scenario.ieraksti) {
    if (entry.veids !== "VECAKI") {
      continue;
    }
    const isMeeting = entry.vecaku_veids === "SAPULCE";
    await sidebar.button(isMeeting ? "Pierakstīt vecāku sapulci" : "Pierakstīt saziņu").click();
    await sidebar.field("Datums").fill(`${entry.datums}`);
    await sidebar.field("Pārrunātie jautājumi").fill(textOf(entry.teksts));
    if (!isMeeting) {
      await sidebar.field("Skolēns").selectOption(entry.skolens ?? "");
      await sidebar.field("Sadarbības veids").selectOption("individuālās pārrunas");
      await sidebar.field("Vienošanās").fill(textOf(entry.vienosanas));
    }
    await save(sidebar, isMeeting ? "Sapulce pierakstīta." : "Saziņa pierakstīta.");
  }
}

async function typeAnalysis(sidebar: Sidebar): Promise<void> {
  await sidebar.button("Pasākuma analīze").click();
  for (const entry of scenario.ieraksti) {
    if (entry.veids === "ANALIZE") {
      await sidebar.button("Cits pasākums").click();
      await sidebar.field("Pasākuma nosaukums").fill(textOf(entry.teksts));
      await sidebar.field("Datums").fill(`${entry.datums}`);
      await sidebar.field("Mērķis").fill(textOf(entry.merkis));
      await sidebar.field("Īss apraksts, metodes").fill(textOf(entry.apraksts));
      await sidebar.field("Audzēkņu aktivitāte un līdzdalība").fill(textOf(entry.aktivitate));
      await sidebar.button("Izveidot pasākuma analīzi").click();
      await sidebar.text(/^Fails izveidots/).waitFor({ timeout: 60_000 });
    }
  }
}

/** At once when there is nothing to look at, else by the second press. */
async function save(sidebar: Sidebar, saved: string): Promise<void> {
  await sidebar.button("Saglabāt").click();
  const again = sidebar.button("Saglabāt tāpat");
  const done = sidebar.text(saved);
  await again.or(done).first().waitFor({ timeout: 30_000 });
  if (await again.isVisible()) {
    await again.click();
    await done.waitFor({ timeout: 30_000 });
  }
}

interface Kept {
  readonly iso: string | null;
  readonly warnings: readonly string[];
}

async function keptRows(desk: JourneyDesk, journal: string, tab: string): Promise<Kept[]> {
  const range = encodeURIComponent(`'${tab}'`);
  const { body } = await desk.google(TEACHER, `v4/spreadsheets/${journal}/values/${range}`);
  const [header = [], ...rows] = (body as { values: string[][] }).values;
  return rows.map((row) => {
    const cell = (name: string): string => row[header.indexOf(name)] ?? "";
    const [day, month, year] = cell("Nolasītais datums").split(".");
    return {
      iso: year === undefined ? null : `${year}-${month}-${day}`,
      warnings: cell("Brīdinājumi")
        .split(" ")
        .filter((code) => code !== "")
        .sort(),
    };
  });
}

async function analysis(desk: JourneyDesk, journal: string): Promise<Kept> {
  const { documents } = (await desk.run(TEACHER, journal, "sidebarAnalyses", {
    journalId: journal,
  })) as { documents: { notes: { date: { iso: string | null }; codes: string[] } }[] };
  const notes = documents[0]?.notes;
  return { iso: notes?.date.iso ?? null, warnings: [...(notes?.codes ?? [])].sort() };
}
