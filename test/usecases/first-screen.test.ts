// "Where am I?" in every kind of file: what the sidebar begins with, and what it costs.
import { beforeAll, describe, expect, it } from "vitest";
import type { FirstScreen } from "../../src/contract/first-screen.ts";
import type { ClassHome } from "../../src/contract/class-home.ts";
import { readDrive } from "../../src/demo/read-back.ts";
import { aRoster, addressOf } from "../support/a-roster.ts";
import { DEPUTY, aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";

const GATIS = addressOf("Gatis Ķiršpurvs");
const OTHER = addressOf("Oto Markus");
const STRANGER = "svesinieks@skola.example";

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchoolWithAYear(
    aRoster("4.b Gatis Ķiršpurvs V", "12. Gatis Ķiršpurvs V", "10. Oto Markus V"),
  );
});

function idOf(school: SchoolUnderTest, kind: string, schoolClass = "4.b"): string {
  const item = readDrive(school.workspace, school.deputy, school.driveId).find(
    ({ marks }) => marks["kind"] === kind && marks["class"] === schoolClass,
  );
  if (item === undefined) {
    throw new Error(`${schoolClass} has no ${kind}.`);
  }
  return item.id;
}

function open(school: SchoolUnderTest, container: string, user = GATIS): FirstScreen["here"] {
  return school.given("sidebarFirstScreen", null, { user, container }).here;
}

function homeOf(school: SchoolUnderTest, container: string, user = GATIS): ClassHome {
  const here = open(school, container, user);
  if (here.kind !== "class-file") {
    throw new Error(`A class's file was expected, not ${here.kind}.`);
  }
  return here;
}

function type(school: SchoolUnderTest, journal: string, tab: string, rows: unknown[][]): void {
  const range = encodeURIComponent(`'${tab}'!A2`);
  school.as(GATIS).json("PUT", `/v4/spreadsheets/${journal}/values/${range}?valueInputOption=RAW`, {
    values: rows,
  });
}

describe("in a file that is no class's", () => {
  it("a document of the teacher's own shows the way to each of the teacher's classes", () => {
    const school = stood.again();
    const { documentId } = school
      .as(GATIS)
      .json<{ documentId: string }>("POST", "/v1/documents", { title: "Dziesmu vārdi" });
    const here = open(school, documentId);
    expect(here).toMatchObject({ kind: "document", name: "Dziesmu vārdi" });
    const classes = here.kind === "document" ? here.classes : [];
    expect(classes.map(({ schoolClass, year }) => `${schoolClass} ${year}`)).toEqual([
      "4.b 2020_2021",
      "12. 2020_2021",
    ]);
    for (const { url } of classes) {
      expect(url).toMatch(/^https:\/\/drive\.google\.com\/drive\/folders\/\S+$/);
    }
  });

  it("somebody without a class has no way to show", () => {
    const school = stood.again();
    const { documentId } = school
      .as(STRANGER)
      .json<{ documentId: string }>("POST", "/v1/documents", { title: "Piezīmes" });
    expect(open(school, documentId, STRANGER)).toMatchObject({ kind: "document", classes: [] });
  });

  it("a blank spreadsheet is a place to set up a school", () => {
    const school = stood.again();
    const { spreadsheetId } = school
      .as(DEPUTY)
      .json<{ spreadsheetId: string }>("POST", "/v4/spreadsheets", { properties: { title: "X" } });
    expect(open(school, spreadsheetId, DEPUTY)).toEqual({ kind: "spreadsheet", name: "X" });
  });
});

describe("in a file of a class", () => {
  it.each(["plan", "report-1", "journal"])("the same is seen from the %s", (kind) => {
    const school = stood.again();
    const home = homeOf(school, idOf(school, kind));
    expect(home).toMatchObject({
      file: kind,
      schoolClass: "4.b",
      year: "2020_2021",
      teacher: "Gatis Ķiršpurvs",
      journal: { id: idOf(school, "journal"), grade: 4, pupils: [], due: [], faults: [] },
    });
    expect(home.files.map((file) => [file.kind, file.status])).toEqual([
      ["plan", "DRAFT"],
      ["journal", null],
      ["report-1", "DRAFT"],
      ["report-2", "DRAFT"],
      ...Array.from({ length: 5 }, () => ["subfolder", null]),
    ]);
    expect(home.folderUrl).toBe(`https://drive.google.com/drive/folders/${idOf(school, "folder")}`);
    expect(home.journal?.priority).toMatch(/^skolēnu vērtību sistēmas pilnveidošana/);
    expect(home.journal?.findings.map((finding) => finding.kind)).toEqual([
      "PARENT_MEETINGS",
      "PARENT_TALKS",
      "PLAN",
      "CLASS_HOURS",
      "THEME_GROUPS",
      "REPORT",
      "REPORT",
    ]);
  });

  it("what was typed by hand into the journal is found at once, in the document too", () => {
    const school = stood.again();
    type(school, idOf(school, "journal"), "Skolēni", [
      ["2", "Ēriks", "Kalniņš", "", ""],
      ["1", "Rūta", "Pasaciņa", "", ""],
    ]);
    type(school, idOf(school, "journal"), "Sadarbība ar vecākiem", [
      ["1", "12.10.2020.", "Rūta Pasaciņa", "māte", "pārrunas", "klātienē"],
    ]);
    const { journal } = homeOf(school, idOf(school, "plan"));
    expect(journal?.pupils).toEqual([
      { number: 2, name: "Ēriks Kalniņš" },
      { number: 1, name: "Rūta Pasaciņa" },
    ]);
    expect(journal?.findings).toContainEqual({
      kind: "PARENT_TALKS",
      met: false,
      covered: 1,
      pupils: 2,
      missing: [{ name: "Ēriks Kalniņš", number: 2, tried: [] }],
    });
  });

  it("a journal with a tab missing says which, and keeps the rest", () => {
    const school = stood.again();
    const journal = idOf(school, "journal");
    school.as(DEPUTY).json("POST", `/v4/spreadsheets/${journal}:batchUpdate`, {
      requests: [{ deleteSheet: { sheetId: 920_003 } }],
    });
    expect(homeOf(school, journal).journal?.faults).toContainEqual({ tab: "Plāns", header: null });
  });

  it("another class's teacher is not told anything", () => {
    const school = stood.again();
    const { outcome } = school.run("sidebarFirstScreen", null, {
      user: OTHER,
      container: idOf(school, "plan"),
    });
    expect(outcome).toHaveProperty("error");
  });

  it("who may open the document alone sees the class without its journal", () => {
    const school = stood.again();
    const plan = idOf(school, "plan");
    school.as(DEPUTY).json("POST", `/drive/v3/files/${plan}/permissions?supportsAllDrives=true`, {
      type: "user",
      role: "writer",
      emailAddress: OTHER,
    });
    expect(homeOf(school, plan, OTHER)).toMatchObject({
      schoolClass: "4.b",
      teacher: "",
      files: [],
      journal: null,
    });
  });
});

describe("my classes", () => {
  it("from any file the way leads to the others, this year's first", () => {
    const school = stood.again();
    const classes = school.given("sidebarMyClasses", null, {
      user: GATIS,
      container: idOf(school, "journal"),
    });
    expect(classes.map(({ schoolClass }) => schoolClass)).toEqual(["4.b", "12."]);
  });

  it("a substitute's class counts", () => {
    const school = stood.again();
    const folder = idOf(school, "folder", "10.");
    school.as(DEPUTY).json("POST", `/drive/v3/files/${folder}/permissions?supportsAllDrives=true`, {
      type: "user",
      role: "writer",
      emailAddress: GATIS,
    });
    const classes = school.given("sidebarMyClasses", null, {
      user: GATIS,
      container: idOf(school, "plan"),
    });
    expect(classes.map(({ schoolClass }) => schoolClass)).toEqual(["4.b", "10.", "12."]);
  });
});

describe("what it costs", () => {
  const seconds = (school: SchoolUnderTest, container: string): number => {
    school.workspace.clock.advance(120_000);
    const { startedAt, endsAt } = school.run("sidebarFirstScreen", null, {
      user: GATIS,
      container,
    });
    return (endsAt - startedAt) / 1000;
  };

  it("a journal of 2,000 rows opens within 1.5 seconds of Google's time", () => {
    const school = stood.again();
    const journal = idOf(school, "journal");
    school.as(GATIS).json("POST", `/v4/spreadsheets/${journal}:batchUpdate`, {
      requests: [{ appendDimension: { sheetId: 920_001, dimension: "ROWS", length: 1_500 } }],
    });
    const row = ["2020-10-12", "Klases aktivitātes", "Pārgājiens uz mežu", "Viss", "Lietus"];
    type(
      school,
      journal,
      "Uzskaite",
      Array.from({ length: 2_000 }, () => row),
    );
    seconds(school, journal);
    const spent = Array.from({ length: 9 }, () => seconds(school, journal)).sort((a, b) => a - b);
    expect(spent[4]).toBeLessThan(1.5);
    expect(school.counted(() => homeOf(school, journal))).toEqual({
      "drive.files.get": 1,
      "drive.files.list": 1,
      "sheets.spreadsheets.values.batchGetByDataFilter": 1,
    });
  });
});
