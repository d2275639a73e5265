// The master gathers every class's entries: through the built add-on, on the emulated Workspace.
import { describe, expect, test } from "vitest";
import type { AsPerson } from "../../src/demo/as-person.ts";
import { VIEW_SHEETS } from "../../src/google/sheet-ids.ts";
import { aRoster } from "../support/a-roster.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolUnderTest } from "../support/a-school.ts";

const opened = aSchoolWithAYear(
  aRoster("4.b Gatis Ķiršpurvs V", "10. Anna Bērziņa S", "1.a Dzintra Rasmute S"),
);

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly appProperties?: Readonly<Record<string, string>>;
}

function journalOf(school: SchoolUnderTest, label: string): string {
  const q = "appProperties has { key='kind' and value='journal' } and trashed = false";
  const { files } = school.deputy.json<{ files: Listed[] }>(
    "GET",
    `/drive/v3/files?corpora=drive&driveId=${school.driveId}&includeItemsFromAllDrives=true&supportsAllDrives=true&fields=files(id,name,appProperties)&q=${encodeURIComponent(q)}`,
  );
  const found = files.find(({ appProperties }) => appProperties?.["class"] === label);
  if (found === undefined) {
    throw new Error(`No journal of ${label}.`);
  }
  return found.id;
}

function type(
  person: AsPerson,
  spreadsheet: string,
  range: string,
  values: (string | number)[][],
): void {
  person.json(
    "PUT",
    `/v4/spreadsheets/${spreadsheet}/values/${encodeURIComponent(range)}?valueInputOption=RAW`,
    { values },
  );
}

function rowsOf(school: SchoolUnderTest, tab: string): string[][] {
  const { values = [] } = school.deputy.json<{ values?: string[][] }>(
    "GET",
    `/v4/spreadsheets/${school.master}/values/${encodeURIComponent(`'${tab}'!A1:Z5000`)}`,
  );
  return values;
}

/** The cells of a tab below its header, by header. */
function recordsOf(school: SchoolUnderTest, tab: string): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(school, tab);
  return rows
    .filter((row) => row.some((value) => value !== ""))
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
}

function refresh(school: SchoolUnderTest, everything = false) {
  return school.given("sidebarRefreshMaster", { driveId: school.driveId, everything });
}

function aSchoolAtWork(): { school: SchoolUnderTest; journal: string } {
  const school = opened.again();
  const journal = journalOf(school, "4.b");
  const teacher = school.as("gatis.kirspurvs@skola.example");
  type(teacher, journal, "Skolēni!A2:C3", [
    [7, "Rūta", "Pasaciņa"],
    [8, "Ēvalds", "Kāpostiņš"],
  ]);
  type(teacher, journal, "Uzskaite!A2:F5", [
    ["08.09.2020.", "1.", "Drošs ceļš ar Rūtu Pasaciņu", "", "", "10.6"],
    ["09.2020", "2.", "Bez dienas", "", "", ""],
    ["08.09.2020.", "1.", "Drošs ceļš ar Rūtu Pasaciņu", "", "", "10.6"],
    ["10.09.2020.", "Pārgājiens", "Bez sadaļas", "", "", ""],
  ]);
  type(teacher, journal, "'Sadarbība ar vecākiem'!A2:K2", [
    [
      1,
      "06.10.2020.",
      "Pasaciņa Rūta",
      "māte",
      "pārrunas",
      "klātienē",
      "audzinātājs",
      "",
      "sekmes",
      "Par Rūtas sekmēm",
      "Vienojāmies",
    ],
  ]);
  return { school, journal };
}

describe("a refresh", () => {
  test("is refused outside a master", () => {
    const { school, journal } = aSchoolAtWork();
    expect(
      school.refused("sidebarRefreshMaster", { driveId: school.driveId }, { container: journal }),
    ).toEqual({ kind: "NOT_A_MASTER" });
  });

  test("gathers every entry into its tab without a name or a free text about a person", () => {
    const { school } = aSchoolAtWork();
    expect(refresh(school)).toEqual({ read: 3, waiting: 0, classes: 3, trouble: [] });
    expect(recordsOf(school, "Aktivitātes")).toMatchObject([
      {
        "Mācību gads": "2020./2021.m.g.",
        Klase: "4.b",
        "Klases audzinātājs/-a": "Gatis Ķiršpurvs",
        Datums: "08.09.2020.",
        Pusgads: "1",
        "Atskaites sadaļa": "Klases audzināšanas stundas tēma",
        Temats: "Drošs ceļš ar skolēns",
        "Tematiskā grupa": "Drošība",
        Ieskaitīts: "jā",
      },
      { Klase: "4.b", Ieskaitīts: "nē" },
    ]);
    expect(recordsOf(school, "Sadarbība ar vecākiem")).toMatchObject([
      {
        Klase: "4.b",
        Datums: "06.10.2020.",
        "Sadarbības veids": "individuālās pārrunas",
        Temats: "sekmes",
        Skolēns: "4.b/07",
      },
    ]);
    expect(recordsOf(school, "Neatpazītie ieraksti").map(({ Rinda, Kur }) => [Kur, Rinda])).toEqual(
      [
        ["Uzskaite", "3"],
        ["Uzskaite", "5"],
      ],
    );
    const everything = JSON.stringify(
      ["Pārskats", "Aktivitātes", "Sadarbība ar vecākiem", "Neatpazītie ieraksti", "Lasījumi"].map(
        (tab) => rowsOf(school, tab),
      ),
    );
    expect(everything).not.toMatch(/Rūt|Pasaciņ|Vienojāmies/);
  });

  test("shows a row a class in the school's order, and the school's own line", () => {
    const { school } = aSchoolAtWork();
    refresh(school);
    const overview = recordsOf(school, "Pārskats");
    expect(overview.map(({ Klase }) => Klase)).toEqual(["1.a", "4.b", "10.", "Kopā"]);
    expect(overview[1]).toMatchObject({
      "Plāns (statuss, datums)": "Melnraksts",
      "Audzināšanas stundas (plānotas/notikušas)": "0 / 1",
      "Tematiskās grupas (n no 6)": "1 no 6",
      "Vecāku sapulces": "0",
      "Pārrunas (n no N)": "1 no 2",
      "Pēdējais ieraksts": "06.10.2020.",
    });
  });

  test("asks Google twice when nothing changed", () => {
    const { school } = aSchoolAtWork();
    school.workspace.clock.advance(600_000);
    refresh(school);
    school.workspace.clock.advance(600_000);
    expect(school.counted(() => refresh(school))).toEqual({
      "drive.files.list": 1,
      "sheets.spreadsheets.values.batchGetByDataFilter": 1,
    });
  });

  test("reads only what changed, is exact after edits and deletions, and keeps the deputy's notes beside their rows", () => {
    const { school, journal } = aSchoolAtWork();
    school.workspace.clock.advance(600_000);
    refresh(school);
    const [header = []] = rowsOf(school, "Aktivitātes");
    const note = String.fromCharCode(65 + header.indexOf("Piezīmes"));
    type(school.deputy, school.master, `'Aktivitātes'!${note}2`, [["Pārrunāts"]]);
    school.workspace.clock.advance(600_000);
    const teacher = school.as("gatis.kirspurvs@skola.example");
    type(teacher, journal, "Uzskaite!A4:C4", [["01.09.2020.", "3.", "Zinību diena"]]);
    const counted = school.counted(() => {
      expect(refresh(school)).toMatchObject({ read: 1, classes: 3 });
    });
    expect(counted["sheets.spreadsheets.values.batchGetByDataFilter"]).toBe(3);
    expect(counted["sheets.spreadsheets.batchUpdate"]).toBe(1);
    expect(
      recordsOf(school, "Aktivitātes").map(({ Temats, Piezīmes }) => [Temats, Piezīmes]),
    ).toEqual([
      ["Zinību diena", ""],
      ["Drošs ceļš ar skolēns", "Pārrunāts"],
    ]);
  });

  test("is refused, and changes nothing, when somebody added a column between ours", () => {
    const { school } = aSchoolAtWork();
    refresh(school);
    school.deputy.json("POST", `/v4/spreadsheets/${school.master}:batchUpdate`, {
      requests: [
        {
          insertDimension: {
            range: {
              sheetId: VIEW_SHEETS.activities,
              dimension: "COLUMNS",
              startIndex: 2,
              endIndex: 3,
            },
            inheritFromBefore: true,
          },
        },
      ],
    });
    const before = rowsOf(school, "Aktivitātes");
    expect(
      school.refused("sidebarRefreshMaster", { driveId: school.driveId, everything: true }),
    ).toEqual({ kind: "COLUMNS_MOVED", tab: "Aktivitātes" });
    expect(rowsOf(school, "Aktivitātes")).toEqual(before);
  });

  test("reads the other classes when Google cannot serve one journal, and that one the next time", () => {
    const { school } = aSchoolAtWork();
    const broken = journalOf(school, "10.");
    school.inGooglesStead = ({ url }) =>
      url.includes(`${broken}/values:batchGetByDataFilter`)
        ? {
            status: 400,
            body: JSON.stringify({ error: { code: 400, status: "FAILED_PRECONDITION" } }),
          }
        : null;
    expect(refresh(school).trouble).toEqual([
      { label: "10.", year: "2020_2021", trouble: { kind: "CANNOT_OPEN" } },
    ]);
    expect(recordsOf(school, "Aktivitātes")).toHaveLength(2);
    school.inGooglesStead = () => null;
    expect(refresh(school).trouble).toEqual([]);
  });

  test("tells of a copied journal without the name that somebody gave it", () => {
    const { school, journal } = aSchoolAtWork();
    school.deputy.json("POST", `/drive/v3/files/${journal}/copy?supportsAllDrives=true`, {
      name: "Sarunas ar Rūtas Pasaciņas māti",
    });
    school.workspace.clock.advance(600_000);
    const { trouble } = refresh(school);
    expect(trouble.map(({ label, trouble: { kind } }) => [label, kind])).toEqual([
      ["4.b", "TWO_JOURNALS"],
    ]);
    expect(
      JSON.stringify([trouble, rowsOf(school, "Pārskats"), rowsOf(school, "Lasījumi")]),
    ).not.toMatch(/Pasaciņ/);
    expect(recordsOf(school, "Aktivitātes")).toHaveLength(2);
  });

  test("names the class whose journal is in the bin, keeps its rows and reads the others", () => {
    const { school, journal } = aSchoolAtWork();
    school.workspace.clock.advance(600_000);
    refresh(school);
    school.deputy.json("PATCH", `/drive/v3/files/${journal}?supportsAllDrives=true`, {
      trashed: true,
    });
    school.workspace.clock.advance(600_000);
    expect(refresh(school, true)).toEqual({
      read: 2,
      waiting: 0,
      classes: 3,
      trouble: [{ label: "4.b", year: "2020_2021", trouble: { kind: "JOURNAL_TRASHED" } }],
    });
    expect(recordsOf(school, "Aktivitātes")).toHaveLength(2);
    expect(recordsOf(school, "Pārskats")[1]?.["Jāpārbauda"]).toContain("ir izmesta");
  });
});
