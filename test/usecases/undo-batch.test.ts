// Taking a piece of work back: only what it made and nobody touched since; the rest stays, with the reason.
import { beforeAll, describe, expect, it } from "vitest";
import type { FaultEffect } from "../../src/emulator/workspace/faults.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import { SchoolAsItStood } from "../support/a-school.ts";
import type { SchoolUnderTest } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { aTeacher, rollOver } from "../support/a-rollover.ts";
import { idOf, theDrive, thePaths } from "../support/the-drive.ts";
import type { Found } from "../support/the-drive.ts";

const ROSTER = aRoster("4.b Gatis Liepa V", "12. Ilze Kalniņa S");
const RUTA = "ruta.ozola@skola.example";
const GATIS = "gatis.liepa@skola.example";
/** Calls of taking a year of one class back. */
const MOST_CALLS = 80;

let stood: SchoolAsItStood;
let before: readonly Found[];
let jobId: string;

beforeAll(() => {
  const school = aSchoolWithAYear(ROSTER).again();
  before = oldYear(school);
  const job = rollOver(school, { lines: { "4.b": { teacher: aTeacher("Ruta Ozola") } } });
  expect(job).toMatchObject({ state: "done", faults: [] });
  ({ jobId } = job);
  stood = new SchoolAsItStood(school);
}, 60_000);

function oldYear(school: SchoolUnderTest): readonly Found[] {
  return theDrive(school, "2020_2021");
}

function undone(school: SchoolUnderTest) {
  return school.finish("sidebarUndoBatch", { jobId });
}

describe("a piece of work that cannot be taken back", () => {
  it("is one that nobody knows", () => {
    expect(stood.again().refused("sidebarUndoBatch", { jobId: "no such job" })).toEqual({
      kind: "NO_SUCH_JOB",
    });
  });

  it("is the setting up of the school: it is not even offered", () => {
    const offered = stood.again().given("sidebarUndoableJobs", null);
    expect(offered.map(({ what, year }) => `${what} ${year}`)).toEqual([
      "rollover 2021_2022",
      "open-year 2020_2021",
    ]);
  });

  it("is one that was taken back already", () => {
    const school = stood.again();
    undone(school);
    expect(school.refused("sidebarPreviewUndo", { jobId })).toEqual({ kind: "NOTHING_TO_UNDO" });
  });
});

describe("taking a rollover back", () => {
  it("leaves the drive as it was: files in the bin, last year's access given back", () => {
    const school = stood.again();
    expect(school.given("sidebarPreviewUndo", { jobId })).toMatchObject({
      files: 4,
      folders: 7,
      access: 4,
      staying: [],
    });
    expect(undone(school)).toMatchObject({ what: "undo", state: "done", faults: [] });
    expect(thePaths(school, "2021_2022")).toEqual([]);
    expect(oldYear(school)).toEqual(before);
  });

  it("lets next year be prepared again", () => {
    const school = stood.again();
    const made = theDrive(school, "2021_2022");
    undone(school);
    const again = rollOver(school, { lines: { "4.b": { teacher: aTeacher("Ruta Ozola") } } });
    expect(again).toMatchObject({ state: "done", faults: [] });
    expect(theDrive(school, "2021_2022")).toEqual(made);
    expect(sharesOf(school, "2020_2021 m.g./4.b klase")).toEqual([]);
  });

  it("leaves what a teacher has written in, and its folders, and says who it was", () => {
    const school = stood.again();
    const plan = "2021_2022 m.g./5.b klase/5.b klase – Audzināšanas stundu darba plāns 2021_2022";
    school.workspace.clock.advance(3_600_000);
    school.as(RUTA).json("POST", `/v1/documents/${idOf(school, plan)}:batchUpdate`, {
      requests: [{ insertText: { location: { index: 1 }, text: "Mans plāns. " } }],
    });
    const previewed = school.given("sidebarPreviewUndo", { jobId });
    expect(previewed.staying).toEqual([{ name: plan.split("/").pop(), person: RUTA }]);
    const ended = undone(school);
    expect(ended.faults).toMatchObject([{ reason: { kind: "TOUCHED_SINCE", person: RUTA } }]);
    expect(ended.done).toBe(ended.total - 3);
    expect(thePaths(school, "2021_2022")).toEqual([
      "2021_2022 m.g.",
      "2021_2022 m.g./5.b klase",
      plan,
    ]);
    expect(sharesOf(school, "2021_2022 m.g./5.b klase")).toEqual([`${RUTA} writer`]);
  });

  it("leaves a folder in which somebody put a file of their own", () => {
    const school = stood.again();
    const folder = "2021_2022 m.g./5.b klase/Aktivitāšu materiāli";
    school.as(RUTA).json("POST", "/drive/v3/files?supportsAllDrives=true", {
      name: "Bildes",
      mimeType: "application/vnd.google-apps.folder",
      parents: [idOf(school, folder)],
    });
    school.workspace.clock.advance(600_000);
    const ended = undone(school);
    expect(ended.faults).toMatchObject([
      { name: "Aktivitāšu materiāli", reason: { kind: "NOT_EMPTY" } },
    ]);
    expect(thePaths(school, "2021_2022")).toEqual([
      "2021_2022 m.g.",
      "2021_2022 m.g./5.b klase",
      folder,
      `${folder}/Bildes`,
    ]);
  });

  it("leaves access that somebody changed since", () => {
    const school = stood.again();
    const folder = idOf(school, "2020_2021 m.g./4.b klase");
    school.deputy.json(
      "POST",
      `/drive/v3/files/${folder}/permissions?supportsAllDrives=true&sendNotificationEmail=false`,
      { type: "user", role: "commenter", emailAddress: GATIS },
    );
    expect(undone(school).faults).toMatchObject([
      { name: "4.b klase", reason: { kind: "ACCESS_CHANGED", person: GATIS } },
    ]);
    expect(sharesOf(school, "2020_2021 m.g./4.b klase")).toEqual([`${GATIS} commenter`]);
  });

  it("ended after any call and gone on with comes to the same", () => {
    const school = stood.again();
    const calls = school.workspace.counters.requests;
    undone(school);
    const all = school.workspace.counters.requests - calls;
    expect(all).toBeLessThan(MOST_CALLS);
    const expected = [thePaths(school), oldYear(school)];
    const effect: FaultEffect = { kind: "endExecution", when: "after" };
    for (let skip = 0; skip < all; skip += 1) {
      const struck = stood.again();
      struck.workspace.faults.arm({ operation: "*", effect, skip, times: 1 });
      expect(undone(struck), `ended after call ${skip + 1}`).toMatchObject({ faults: [] });
      expect([thePaths(struck), oldYear(struck)]).toEqual(expected);
    }
  }, 120_000);
});

function sharesOf(school: SchoolUnderTest, path: string): readonly string[] {
  return theDrive(school, path)[0]?.shares ?? [];
}
