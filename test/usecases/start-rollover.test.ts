// From one school year to the next: what is made, what is closed, what stays as it is, and what stands in the way.
import { beforeAll, describe, expect, it } from "vitest";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { aLine, aTeacher, checkedAgain, decidedOn, rollOver } from "../support/a-rollover.ts";
import { idOf, theDrive, thePaths, theVersions } from "../support/the-drive.ts";

const ROSTER = aRoster(
  "3.a Ruta Ozola S",
  "6.b Gatis Liepa V",
  "9.c Anna Egle S",
  "12. Oto Bite V",
);
const ENDS = { "9.c": { fate: "ends" } } as const;
const OTHER_DEPUTY = "otra.vietniece@skola.example";

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchoolWithAYear(ROSTER);
}, 60_000);

describe("what stands in the way", () => {
  it("is a list with open questions: nothing is made", () => {
    const school = stood.again();
    expect(school.refused("sidebarStartRollover", { ...decidedOn(school), close: true })).toEqual({
      kind: "ROLLOVER_QUESTIONS",
      lines: 1,
    });
    expect(thePaths(school, "2021_2022")).toEqual([]);
  });

  it("is a class list that somebody changed meanwhile", () => {
    const school = stood.again();
    const decided = decidedOn(school, { lines: ENDS });
    school.takeRoster(aRoster("1.a Ilze Kalniņa S"), "2021/2022");
    expect(school.refused("sidebarStartRollover", { ...decided, close: true })).toEqual({
      kind: "ROLLOVER_LIST_CHANGED",
    });
  });

  it("is a year whose dates nobody has typed: the list says so before", () => {
    const school = stood.again();
    emptyYears(school);
    const { obstacles } = checkedAgain(school, { lines: ENDS });
    expect(obstacles).toMatchObject([{ kind: "YEAR_DATES_MISSING", year: "2021./2022.m.g." }]);
    const decided = decidedOn(school, { lines: ENDS });
    expect(school.refused("sidebarStartRollover", { ...decided, close: true }).kind).toBe(
      "YEAR_DATES_MISSING",
    );
  });

  it("is a template that vanished", () => {
    const school = stood.again();
    const path = "00 Veidlapas/5. pielikums – Pusgada atskaite";
    trash(school, idOf(school, path));
    const [obstacle] = checkedAgain(school, { lines: ENDS }).obstacles;
    expect(obstacle).toEqual({
      kind: "TEMPLATE_FAULTS",
      faults: [{ kind: "TEMPLATE_MISSING", form: "half-year-report" }],
    });
  });

  it("is a class that the old year's list names twice", () => {
    const school = stood.again();
    school.deputy.json(
      "PUT",
      `/v4/spreadsheets/${school.master}/values/Klases!A6:G6?valueInputOption=RAW`,
      { values: [["2020./2021.m.g.", "3.a", "Oto Bite", "", "V", "oto.bite@skola.example", 20]] },
    );
    expect(
      school.refused("sidebarPreviewRollover", { year: "2020/2021", rows: null }),
    ).toMatchObject({ kind: "ROSTER_FAULTS", faults: [{ kind: "DUPLICATE_CLASS", row: 6 }] });
  });

  it("is a deputy who does not manage the drive: said in the list, every folder named afterwards", () => {
    const school = stood.again();
    school.deputy.json("POST", `${permissionsOf(school.driveId)}`, member(OTHER_DEPUTY, "writer"));
    const click = { user: OTHER_DEPUTY };
    const year = "2020/2021";
    const seen = school.given("sidebarPreviewRollover", { year, rows: null }, click);
    expect(seen.obstacles).toMatchObject([{ kind: "DRIVE_UNSUITABLE" }]);
    const decided = decidedOn(school, { lines: ENDS });
    const ended = school.finish("sidebarStartRollover", { ...decided, close: false }, click);
    expect(ended.state).toBe("done");
    expect(new Set(ended.faults.map(({ reason }) => reason.kind))).toEqual(new Set(["NO_ACCESS"]));
    // All but the research folders, which are closed to the rest of the drive: that only a manager may do.
    expect(thePaths(school, "2021_2022")).toHaveLength(19);
  });
});

describe("a rollover", () => {
  it("makes next year's classes on their annexes, and copies nothing about pupils", () => {
    const school = stood.again();
    const ended = rollOver(school, { lines: ENDS, add: [aLine(null, "1.a", "Ilze Kalniņa")] });
    expect(ended).toMatchObject({ what: "rollover", year: "2021_2022", state: "done", faults: [] });
    const plans = theDrive(school, "2021_2022").filter(({ marks }) => marks["kind"] === "plan");
    expect(plans.map(({ marks }) => [marks["class"], marks["template"]?.split(" ")[0]])).toEqual([
      ["1.a", "plan-1-3"],
      ["4.a", "plan-4-6"],
      ["7.b", "plan-7-9"],
    ]);
    const pupils = idOf(school, "2021_2022 m.g./4.a klase/4.a klase – Uzskaites tabula 2021_2022");
    expect(spreadsheetText(school.deputy, pupils, "Skolēni!A2:E40")).toEqual([]);
  });

  it("writes the classes into the class list, below those of the old year", () => {
    const school = stood.again();
    rollOver(school, { lines: ENDS });
    expect(spreadsheetText(school.deputy, school.master, "Klases!A2:C10")).toEqual([
      ["2020./2021.m.g.", "3.a", "Ruta Ozola"],
      ["2020./2021.m.g.", "6.b", "Gatis Liepa"],
      ["2020./2021.m.g.", "9.c", "Anna Egle"],
      ["2020./2021.m.g.", "12.", "Oto Bite"],
      ["2021./2022.m.g.", "4.a", "Ruta Ozola"],
      ["2021./2022.m.g.", "7.b", "Gatis Liepa"],
    ]);
  });

  it("lets last year's teachers read, and nobody in whose class got another teacher", () => {
    const school = stood.again();
    rollOver(school, { lines: { ...ENDS, "6.b": { teacher: aTeacher("Ilze Kalniņa") } } });
    expect(sharesOf(school, "2020_2021 m.g./3.a klase")).toEqual([
      "ruta.ozola@skola.example reader",
    ]);
    expect(sharesOf(school, "2020_2021 m.g./6.b klase")).toEqual([]);
    expect(sharesOf(school, "2020_2021 m.g./6.b klase/Skolēnu izpēte (ierobežota pieeja)")).toEqual(
      [],
    );
    expect(sharesOf(school, "2020_2021 m.g./9.c klase")).toEqual([
      "anna.egle@skola.example reader",
    ]);
    expect(sharesOf(school, "2021_2022 m.g./7.b klase")).toEqual([
      "ilze.kalnina@skola.example writer",
    ]);
    const old = idOf(school, "2020_2021 m.g./6.b klase");
    const asGatis = school.as("gatis.liepa@skola.example");
    expect(() => asGatis.json("GET", `/drive/v3/files/${old}?supportsAllDrives=true`)).toThrow(
      "404",
    );
  });

  it("leaves the old year open when it is not to be closed, and closes it when asked again", () => {
    const school = stood.again();
    const decided = decidedOn(school, { lines: ENDS });
    const before = theVersions(school, "2020_2021");
    school.finish("sidebarStartRollover", { ...decided, close: false });
    expect(theVersions(school, "2020_2021")).toEqual(before);
    expect(rollOver(school, { lines: ENDS })).toMatchObject({ state: "done", faults: [] });
    expect(sharesOf(school, "2020_2021 m.g./3.a klase")).toEqual([
      "ruta.ozola@skola.example reader",
    ]);
  });

  it("lists the documents of the closed year with their number, research folders for a decision", () => {
    const school = stood.again();
    rollOver(school, { lines: ENDS });
    const kept = spreadsheetText(school.deputy, school.master, "Glabāšana!A2:C10");
    expect(kept).toEqual([
      ["2020./2021.m.g.", "Audzināšanas stundu darba plāni", "4"],
      ["2020./2021.m.g.", "1. pusgada atskaites", "4"],
      ["2020./2021.m.g.", "2. pusgada atskaites", "4"],
      ["2020./2021.m.g.", "Uzskaites tabulas ar sarunu pierakstiem", "4"],
      ["2020./2021.m.g.", "Skolēnu izpētes mapes", "4"],
    ]);
    expect(
      school
        .given("sidebarKeepingList", null)
        .filter(({ awaitsDecision }) => awaitsDecision)
        .map(({ kind }) => kind),
    ).toEqual(["journal", "research"]);
  });

  it("done twice changes nothing", () => {
    const school = stood.again();
    rollOver(school, { lines: ENDS });
    school.workspace.clock.advance(600_000);
    const versions = theVersions(school);
    const again = checkedAgain(school, { lines: ENDS });
    expect([again.toMake, again.toClose]).toEqual([0, 0]);
    expect(rollOver(school, { lines: ENDS })).toMatchObject({ state: "done", faults: [] });
    expect(theVersions(school)).toEqual(versions);
  });
});

describe("a next year that is there already", () => {
  it("in part, is completed: what stands in its class list counts, its files stay", () => {
    const school = stood.again();
    school.takeRoster(aRoster("4.a Ilze Kalniņa S"), "2021/2022");
    expect(school.openYear("2021/2022")).toMatchObject({ state: "done", faults: [] });
    school.workspace.clock.advance(600_000);
    const before = theVersions(school, "2021_2022 m.g./4.a klase/");
    const seen = checkedAgain(school, { lines: ENDS });
    const row = seen.rows.find((each) => each.row.from === "3.a");
    expect(row).toMatchObject({ toMake: 0, row: { teacher: { nominative: "Ilze Kalniņa" } } });
    expect(row?.findings.map(({ kind }) => kind)).toEqual([
      "ANNEX_CHANGES",
      "TEACHER_CHANGES",
      "LISTED_ALREADY",
      "MADE_ALREADY",
    ]);
    expect(rollOver(school, { lines: ENDS })).toMatchObject({ state: "done", faults: [] });
    expect(theVersions(school, "2021_2022 m.g./4.a klase/")).toEqual(before);
  });

  it("as a folder made by hand, is told and left alone", () => {
    const school = stood.again();
    school.deputy.json("POST", "/drive/v3/files?supportsAllDrives=true", {
      name: "2021_2022 m.g.",
      mimeType: "application/vnd.google-apps.folder",
      parents: [school.driveId],
    });
    school.workspace.clock.advance(600_000);
    expect(checkedAgain(school, { lines: ENDS }).strangeFolder).toBe(true);
    rollOver(school, { lines: ENDS });
    expect(thePaths(school, "2021_2022 m.g.").filter((path) => !path.includes("/"))).toHaveLength(
      2,
    );
  });
});

describe("last year's folder", () => {
  it("renamed, is told and closed all the same", () => {
    const school = stood.again();
    rename(school, idOf(school, "2020_2021 m.g./3.a klase"), "Rutas klase");
    school.workspace.clock.advance(600_000);
    const row = checkedAgain(school, { lines: ENDS }).rows[0];
    expect(row?.findings).toContainEqual({ kind: "OLD_FOLDER_RENAMED", name: "Rutas klase" });
    rollOver(school, { lines: ENDS });
    expect(sharesOf(school, "2020_2021 m.g./Rutas klase")).toEqual([
      "ruta.ozola@skola.example reader",
    ]);
  });

  it("in the bin, is told; the rest is done", () => {
    const school = stood.again();
    trash(school, idOf(school, "2020_2021 m.g./6.b klase"));
    school.workspace.clock.advance(600_000);
    const row = checkedAgain(school, { lines: ENDS }).rows[1];
    expect(row?.findings).toContainEqual({ kind: "OLD_FOLDER_GONE" });
    expect(rollOver(school, { lines: ENDS })).toMatchObject({ state: "done", faults: [] });
    expect(sharesOf(school, "2020_2021 m.g./3.a klase")).toEqual([
      "ruta.ozola@skola.example reader",
    ]);
  });

  it("in which others write too, is told; they only read as well", () => {
    const school = stood.again();
    const folder = idOf(school, "2020_2021 m.g./12. klase");
    school.deputy.json("POST", permissionsOf(folder), member("palidze@skola.example", "writer"));
    const row = checkedAgain(school, { lines: ENDS }).rows[3];
    expect(row?.findings).toContainEqual({
      kind: "OTHERS_WRITE",
      people: ["palidze@skola.example"],
    });
    rollOver(school, { lines: ENDS });
    expect(sharesOf(school, "2020_2021 m.g./12. klase")).toEqual([
      "oto.bite@skola.example reader",
      "palidze@skola.example reader",
    ]);
  });
});

describe("a teacher whose address bounces", () => {
  it("is named, and everything else is done", () => {
    const school = stood.again();
    school.workspace.people.withoutAccount("ilze.kalnina@skola.example");
    const lines = { ...ENDS, "6.b": { teacher: aTeacher("Ilze Kalniņa") } };
    const ended = rollOver(school, { lines });
    expect(new Set(ended.faults.map(({ reason }) => JSON.stringify(reason)))).toEqual(
      new Set(['{"kind":"SHARING_REFUSED","person":"ilze.kalnina@skola.example"}']),
    );
    expect(ended.done).toBe(ended.total - 2);
    expect(sharesOf(school, "2021_2022 m.g./4.a klase")).toEqual([
      "ruta.ozola@skola.example writer",
    ]);
  });
});

describe("two deputies", () => {
  it("who start at the same moment do it once", () => {
    const school = stood.again();
    school.deputy.json("POST", permissionsOf(school.driveId), member(OTHER_DEPUTY, "organizer"));
    const input = { ...decidedOn(school, { lines: ENDS }), close: true };
    const at = school.workspace.clock.now();
    const first = school.given("sidebarStartRollover", input, { startedAt: at });
    const second = school.ask("sidebarStartRollover", input, {
      user: OTHER_DEPUTY,
      startedAt: at,
    });
    expect(second.ok ? second.value.jobId : second.problem.kind).toBeOneOf([first.jobId, "BUSY"]);
    expect(school.goOn(first, { user: OTHER_DEPUTY })).toMatchObject({ state: "done", faults: [] });
    expect(thePaths(school, "2021_2022").filter((path) => / klase$/.test(path))).toHaveLength(2);
  });
});

describe("a class opened again", () => {
  it("lets its teacher write in last year's folder, until it is closed once more", () => {
    const school = stood.again();
    rollOver(school, { lines: ENDS });
    const input = { year: "2020/2021", schoolClass: "3.a" };
    expect(school.given("sidebarReopenClass", { ...input, open: true })).toEqual({
      person: "ruta.ozola@skola.example",
    });
    expect(sharesOf(school, "2020_2021 m.g./3.a klase")).toEqual([
      "ruta.ozola@skola.example writer",
    ]);
    expect(school.workspace.outbox.list()).toEqual([]);
    rollOver(school, { lines: ENDS });
    expect(sharesOf(school, "2020_2021 m.g./3.a klase")).toEqual([
      "ruta.ozola@skola.example reader",
    ]);
    school.given("sidebarReopenClass", { ...input, open: true });
    school.given("sidebarReopenClass", { ...input, open: false });
    expect(sharesOf(school, "2020_2021 m.g./3.a klase")).toEqual([
      "ruta.ozola@skola.example reader",
    ]);
  });

  it("is refused for a class that the year never had", () => {
    const school = stood.again();
    expect(
      school.refused("sidebarReopenClass", { year: "2020/2021", schoolClass: "5.a", open: true }),
    ).toEqual({ kind: "NO_SUCH_CLASS", year: "2020./2021.m.g.", schoolClass: "5.a" });
  });
});

function sharesOf(school: SchoolUnderTest, path: string): readonly string[] {
  return theDrive(school, path).find((found) => found.path === path)?.shares ?? ["no folder"];
}

function permissionsOf(id: string): string {
  return `/drive/v3/files/${id}/permissions?supportsAllDrives=true&sendNotificationEmail=false`;
}

function member(emailAddress: string, role: string) {
  return { type: "user", role, emailAddress };
}

function trash(school: SchoolUnderTest, id: string): void {
  school.deputy.json("PATCH", `/drive/v3/files/${id}?supportsAllDrives=true`, { trashed: true });
}

function rename(school: SchoolUnderTest, id: string, name: string): void {
  school.deputy.json("PATCH", `/drive/v3/files/${id}?supportsAllDrives=true`, { name });
}

function emptyYears(school: SchoolUnderTest): void {
  school.deputy.json(
    "POST",
    `/v4/spreadsheets/${school.master}/values/${encodeURIComponent("Mācību gadi!A2:M20")}:clear`,
    {},
  );
}
