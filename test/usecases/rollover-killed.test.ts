// Going over to the next school year, ended by Google after any of its calls and gone on with: the Drive comes out the same, and nothing
// twice; the class list and the list of what is kept too.
import { beforeAll, describe, expect, it } from "vitest";
import type { JobProgress } from "../../src/contract/job.ts";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import type { FaultEffect } from "../../src/emulator/workspace/faults.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolAsItStood, SchoolUnderTest } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { aTeacher, decidedOn } from "../support/a-rollover.ts";
import { theDrive } from "../support/the-drive.ts";
import type { Found } from "../support/the-drive.ts";

/** One goes on with another teacher, one goes on with its own into another annex's grade, one ends. */
const ROSTER = aRoster("4.b Gatis Liepa V", "6.a Ruta Ozola S", "9.c Jānis Krūmiņš V");
const DECISIONS = {
  lines: {
    "4.b": { fate: "ends", to: "" },
    "6.a": { teacher: aTeacher("Ilze Kalniņa") },
    "9.c": { fate: "ends" },
  },
} as const;
/** Calls of the whole rollover; every one of them is struck once. */
const MOST_CALLS = 110;

interface Outcome {
  readonly drive: readonly Found[];
  readonly classes: readonly (readonly unknown[])[];
  readonly kept: readonly (readonly unknown[])[];
}

let stood: SchoolAsItStood;
let undisturbed: Outcome;
let decided: ReturnType<typeof decidedOn>;
let calls: number;

beforeAll(() => {
  stood = aSchoolWithAYear(ROSTER);
  const school = stood.again();
  decided = decidedOn(school, DECISIONS);
  const before = school.workspace.counters.requests;
  expect(finished(school)).toMatchObject({ state: "done", faults: [] });
  calls = school.workspace.counters.requests - before;
  undisturbed = outcomeOf(school);
}, 60_000);

function outcomeOf(school: SchoolUnderTest): Outcome {
  return {
    drive: [...theDrive(school, "2020_2021"), ...theDrive(school, "2021_2022")],
    classes: spreadsheetText(school.deputy, school.master, "Klases!A1:G20"),
    kept: spreadsheetText(school.deputy, school.master, "Glabāšana!A1:H20"),
  };
}

function finished(school: SchoolUnderTest): JobProgress {
  return school.finish("sidebarStartRollover", { ...decided, close: true });
}

function rolledOver(effect: FaultEffect, skip: number): Outcome {
  const school = stood.again();
  school.workspace.faults.arm({ operation: "*", effect, skip, times: 1 });
  expect(finished(school)).toMatchObject({ state: "done", faults: [] });
  return outcomeOf(school);
}

describe("an execution that ends", () => {
  it("after any call leaves a rollover that is gone on with to the same Drive", () => {
    expect(calls).toBeGreaterThan(50);
    expect(calls).toBeLessThan(MOST_CALLS);
    for (let skip = 0; skip < calls; skip += 1) {
      expect(
        rolledOver({ kind: "endExecution", when: "after" }, skip),
        `ended after call ${skip + 1}`,
      ).toEqual(undisturbed);
    }
  }, 120_000);
});
