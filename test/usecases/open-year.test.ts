// Opening a school year: the Drive is what the plan says, each person may open what is theirs, and nothing made is touched again.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { completeYearDates } from "../../src/core/school/year-dates.ts";
import { DEFAULT_YEAR_DATES } from "../../src/core/school/default-year-dates.ts";
import { readRoster } from "../../src/core/school/roster.ts";
import { makesFile } from "../../src/usecases/ports/step.ts";
import { yearSteps } from "../../src/usecases/opening/year-steps.ts";
import { handleRequest } from "../../src/emulator/rest/handle-request.ts";
import { DEPUTY, SETTINGS, aSchool, aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { ROSTER_HEADER, aRoster } from "../support/a-roster.ts";
import type { RosterCells } from "../support/a-roster.ts";
import { idOf, theDrive, thePaths, theVersions } from "../support/the-drive.ts";

const YEAR = "2020_2021 m.g.";
const ROSTER = aRoster("4.a Ģirts Žagarābols V", "4.b Gatis Ķiršpurvs V");
const GIRTS = "girts.zagarabols@skola.example";
const GATIS = "gatis.kirspurvs@skola.example";

let stood: SchoolAsItStood;
let founded: SchoolAsItStood;

beforeAll(() => {
  founded = aSchool();
  stood = aSchoolWithAYear(ROSTER);
});

function trash(school: SchoolUnderTest, path: string): void {
  change(school, path, { trashed: true });
}

function change(school: SchoolUnderTest, path: string, body: object, query = ""): void {
  school.deputy.json(
    "PATCH",
    `/drive/v3/files/${idOf(school, path)}?supportsAllDrives=true${query}`,
    body,
  );
}

describe("the Drive of a year", () => {
  it("is what the plan says, for any class list", () => {
    const names = fc.constantFrom(
      "Anna Bērziņa",
      "Ģirts Žagarābols",
      "Ņina Čiekurzeme",
      "Oto Markus",
      "Jānis O’Hara",
      "Ana-Marija Liepa",
    );
    const label = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("", "a", "b", "š"))
      .map(([grade, letter]) => `${grade}.${letter}`);
    const row = fc.tuple(
      label,
      names,
      fc.constantFrom("S", "V", ""),
      fc.constantFrom("viens@skola.example", "otrs@skola.example", DEPUTY),
      fc.constantFrom("", "0", "17"),
    );
    const rosters = fc.uniqueArray(row, {
      minLength: 1,
      maxLength: 4,
      selector: ([first]) => first,
    });
    fc.assert(
      fc.property(rosters, (rows) => {
        const roster: RosterCells = [ROSTER_HEADER, ...rows];
        const school = founded.again();
        school.takeRoster(roster);
        expect(school.openYear()).toMatchObject({ state: "done", faults: [] });
        const found = theDrive(school, YEAR);
        const { files, shares } = planned(roster);
        expect(found.map(({ path, marks }) => `${path} | ${marks["key"] ?? ""}`)).toEqual(files);
        expect(
          found.flatMap(({ path, shares: given }) => given.map((who) => `${path} | ${who}`)),
        ).toEqual(shares);
        for (const { path, limited, text } of found) {
          expect(limited).toBe(path.endsWith("Skolēnu izpēte (ierobežota pieeja)"));
          expect(text).not.toContain("{{");
        }
        expect(school.workspace.outbox.list()).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("has no more Google writes than one a thing and the ledger's", () => {
    const school = founded.again();
    school.takeRoster(ROSTER);
    let ledger = 0;
    const counts = school.counted(() => {
      school.inGooglesStead = ({ url }) => {
        ledger += url.includes(school.master) && url.includes(":batchUpdate") ? 1 : 0;
        return null;
      };
      school.openYear();
    });
    const folders = 1 + 2 * 6;
    expect(counts).toMatchObject({
      "drive.files.create": folders,
      "drive.files.copy": 2 * 4,
      "drive.permissions.create": 2 * 2,
      "docs.documents.batchUpdate": 2 * 3,
      "sheets.spreadsheets.batchUpdate": 2 + ledger,
    });
    expect(counts).not.toHaveProperty("drive.files.update");
    expect(ledger).toBeLessThanOrEqual(10);
    expect(school.refusals).toEqual([]);
  });
});

describe("who may open what", () => {
  let school: SchoolUnderTest;
  let file: (path: string) => string;
  const status = (person: string, path: string, method = "GET", body?: object): number =>
    handleRequest(school.workspace, {
      method,
      url: path.startsWith("/drive") ? `${path}?supportsAllDrives=true` : path,
      headers: { authorization: `Bearer ${person}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    }).status;

  beforeAll(() => {
    school = stood.again();
    file = (path) => `/drive/v3/files/${idOf(school, path)}`;
  });

  it("a teacher sees the own class and nothing else of the year", () => {
    const { files } = school
      .as(GATIS)
      .json<{ files: { name: string }[] }>(
        "GET",
        "/drive/v3/files?corpora=allDrives&includeItemsFromAllDrives=true&supportsAllDrives=true&pageSize=100&q=trashed%3Dfalse&fields=files(name)",
      );
    const names = files.map(({ name }) => name).filter((name) => name.includes("klase – "));
    expect(names.filter((name) => !name.startsWith("4.b klase – "))).toEqual([]);
    expect(names).toHaveLength(4);
    expect(status(GATIS, file(`${YEAR}/4.b klase`))).toBe(200);
    expect(status(GATIS, file(`${YEAR}/4.a klase`))).toBe(404);
    expect(status(GATIS, file(YEAR))).toBe(404);
    expect(status(GATIS, `/drive/v3/files/${school.master}`)).toBe(404);
  });

  it("a teacher writes in the own documents and journal", () => {
    const plan = idOf(
      school,
      `${YEAR}/4.b klase/4.b klase – Audzināšanas stundu darba plāns 2020_2021`,
    );
    const requests = [{ insertText: { location: { index: 1 }, text: "Plāns: " } }];
    expect(status(GATIS, `/v1/documents/${plan}:batchUpdate`, "POST", { requests })).toBe(200);
    expect(status(GIRTS, `/v1/documents/${plan}:batchUpdate`, "POST", { requests })).toBe(403);
    expect(status(GIRTS, `/v1/documents/${plan}`)).toBe(403);
  });

  it("nobody but the class's teacher and the drive's managers opens the research folder", () => {
    const research = file(`${YEAR}/4.b klase/Skolēnu izpēte (ierobežota pieeja)`);
    const member = "psihologe@skola.example";
    school.deputy.json(
      "POST",
      `/drive/v3/files/${school.driveId}/permissions?supportsAllDrives=true&sendNotificationEmail=false`,
      { type: "user", role: "writer", emailAddress: member },
    );
    expect(status(GATIS, research)).toBe(200);
    expect(status(DEPUTY, research)).toBe(200);
    expect(status(GIRTS, research)).toBe(404);
    // A member of the drive may see that the folder is there, and not what lies in it.
    const diary = school.deputy.json<{ id: string }>(
      "POST",
      "/drive/v3/files?supportsAllDrives=true",
      {
        name: "Sociometrija",
        parents: [research.split("/").at(-1)],
        mimeType: "application/vnd.google-apps.document",
      },
    );
    expect(status(member, `/drive/v3/files/${diary.id}`)).toBe(404);
    expect(status(GATIS, `/drive/v3/files/${diary.id}`)).toBe(200);
  });

  it("everyone of the school reads the templates, nobody else does, and a stranger finds nothing", () => {
    const template = file("00 Veidlapas/6. pielikums – Pasākuma/aktivitātes analīze");
    const analyses = idOf(school, `${YEAR}/4.b klase/Pasākumu analīzes`);
    const copying = { name: "Mana analīze", parents: [analyses] };
    expect(status(GATIS, template)).toBe(200);
    expect(status(GATIS, template, "PATCH", { name: "Mana" })).toBe(403);
    expect(status(GATIS, `${template}/copy`, "POST", copying)).toBe(200);
    const stranger = "svesinieks@cits.example";
    for (const path of [template, file(YEAR), file(`${YEAR}/4.a klase`)]) {
      expect(status(stranger, path)).toBe(404);
    }
  });
});

describe("opening the year again", () => {
  const REPORT = `${YEAR}/4.a klase/4.a klase – Pusgada atskaite 1 2020_2021`;
  const opened = (school: SchoolUnderTest) => {
    const progress = school.openYear();
    expect(progress).toMatchObject({ state: "done", faults: [] });
    return progress;
  };

  it("makes nothing and touches nothing", () => {
    const school = stood.again();
    const before = theVersions(school, YEAR);
    const counts = school.counted(() => opened(school));
    expect(theVersions(school, YEAR)).toEqual(before);
    expect(counts["drive.files.copy"]).toBeUndefined();
    expect(counts["drive.files.create"]).toBeUndefined();
  });

  it("makes a report that was thrown away anew, filled, and only that", () => {
    const school = stood.again();
    const before = theVersions(school, YEAR);
    const old = idOf(school, REPORT);
    trash(school, REPORT);
    const preview = school.given("sidebarPreviewYear", { year: "2020/2021" });
    expect(preview.toMake).toBe(1);
    opened(school);
    const after = theVersions(school, YEAR);
    expect(idOf(school, REPORT)).not.toBe(old);
    expect({ ...after, [REPORT]: "" }).toEqual({ ...before, [REPORT]: "" });
    const report = theDrive(school, REPORT)[0];
    expect(report?.text).toContain("2020.gada 1. pusgada 4.a klases audzinātāja Ģirta Žagarābola");
  });

  it("makes a whole class anew whose folder was deleted for good, and shares it", () => {
    const school = stood.again();
    const expected = theDrive(school, YEAR);
    const others = theVersions(school, `${YEAR}/4.b`);
    const { status } = handleRequest(school.workspace, {
      method: "DELETE",
      url: `/drive/v3/files/${idOf(school, `${YEAR}/4.a klase`)}?supportsAllDrives=true`,
      headers: { authorization: `Bearer ${DEPUTY}` },
      body: null,
    });
    expect(status).toBe(204);
    opened(school);
    expect(theDrive(school, YEAR)).toEqual(expected);
    expect(theVersions(school, `${YEAR}/4.b`)).toEqual(others);
  });

  it("keeps a file that was renamed, and one that was moved to another folder", () => {
    const school = stood.again();
    change(school, REPORT, { name: "Pirmā atskaite" });
    const from = idOf(school, `${YEAR}/4.a klase`);
    const to = idOf(school, `${YEAR}/4.a klase/Aktivitāšu materiāli`);
    change(
      school,
      `${YEAR}/4.a klase/Pirmā atskaite`,
      {},
      `&addParents=${to}&removeParents=${from}`,
    );
    const paths = thePaths(school, YEAR);
    expect(paths).toContain(`${YEAR}/4.a klase/Aktivitāšu materiāli/Pirmā atskaite`);
    expect(school.given("sidebarPreviewYear", { year: "2020/2021" }).toMake).toBe(0);
    opened(school);
    expect(thePaths(school, YEAR)).toEqual(paths);
  });

  it("keeps what a teacher wrote", () => {
    const school = stood.again();
    const id = idOf(school, REPORT);
    const requests = [
      { insertText: { location: { index: 1 }, text: "Mans ieraksts {{klase}}\n" } },
    ];
    school.as(GIRTS).json("POST", `/v1/documents/${id}:batchUpdate`, { requests });
    opened(school);
    expect(theDrive(school, REPORT)[0]?.text.startsWith("Mans ieraksts {{klase}}\n")).toBe(true);
  });

  it("adds a class that joined the list and lets a new teacher in", () => {
    const school = stood.again();
    const before = theVersions(school, `${YEAR}/4.b`);
    school.takeRoster(aRoster("4.a Anna Bērziņa S", "4.b Gatis Ķiršpurvs V", "10. Oto Markus V"));
    const preview = school.given("sidebarPreviewYear", { year: "2020/2021" });
    expect(preview.toMake).toBe(10);
    expect(preview.classes[0]?.share.map(({ fate }) => fate)).toEqual(["make", "make"]);
    opened(school);
    const shares = (path: string) => theDrive(school, path)[0]?.shares ?? [];
    expect(shares(`${YEAR}/10. klase`)).toEqual(["oto.markus@skola.example writer"]);
    expect(shares(`${YEAR}/4.a klase`)).toContain("anna.berzina@skola.example writer");
    expect(theVersions(school, `${YEAR}/4.b`)).toEqual(before);
  });

  it("takes up files by their marks when the ledger was emptied", () => {
    const school = stood.again();
    const paths = thePaths(school);
    school.deputy.json(
      "POST",
      `/v4/spreadsheets/${school.master}/values/${encodeURIComponent("Reģistrs!A2:F1000")}:clear`,
      {},
    );
    expect(school.setUp()).toMatchObject({ state: "done", faults: [] });
    opened(school);
    expect(thePaths(school)).toEqual(paths);
  });
});

/** The paths with their keys, and the shares, as the pure plan of the year has them. */
function planned(roster: RosterCells): { files: string[]; shares: string[] } {
  const reading = readRoster(roster);
  const dates = completeYearDates(
    DEFAULT_YEAR_DATES.find(({ schoolYear }) => schoolYear.startYear === 2020),
  );
  if (!reading.ok || dates === null) {
    throw new Error("The class list or the year cannot be read.");
  }
  const steps = yearSteps(
    {
      dates,
      priority: null,
      settings: SETTINGS,
      driveId: "drive",
      templatesFolder: "templates",
      forms: {},
      versionOf: (form) => `${form.key} ${form.version}`,
    },
    reading.classes,
  );
  const made = new Map(steps.filter(makesFile).map((step) => [step.key, step]));
  const pathOf = (key: string): string => {
    const step = made.get(key);
    const above = step !== undefined && "step" in step.parent ? `${pathOf(step.parent.step)}/` : "";
    return `${above}${step?.name ?? ""}`;
  };
  const byPath = (a: string, b: string): number =>
    (a.split(" | ")[0] ?? "") < (b.split(" | ")[0] ?? "") ? -1 : 1;
  return {
    files: [...made.keys()].map((key) => `${pathOf(key)} | ${key}`).sort(byPath),
    shares: steps
      .flatMap((step) =>
        step.kind === "share" && "step" in step.on && "person" in step.to
          ? [`${pathOf(step.on.step)} | ${step.to.person} ${step.role}`]
          : [],
      )
      .sort(byPath),
  };
}
