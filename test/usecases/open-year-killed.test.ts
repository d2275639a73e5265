// Opening a school year, ended by Google after any of its calls and gone on with: the Drive comes out the same, and nothing twice.
import { beforeAll, describe, expect, it } from "vitest";
import type { FaultEffect } from "../../src/emulator/workspace/faults.ts";
import { aSchool } from "../support/a-school.ts";
import type { SchoolAsItStood } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { theDrive } from "../support/the-drive.ts";
import type { Found } from "../support/the-drive.ts";

const ROSTER = aRoster("4.a Ģirts Žagarābols V", "10. Oto Markus");
/** Calls of opening a year for two classes; every one of them is struck once. */
const MOST_CALLS = 90;

let stood: SchoolAsItStood;
let undisturbed: Found[];
let calls: number;

beforeAll(() => {
  stood = aSchool(ROSTER);
  const school = stood.again();
  const before = school.workspace.counters.requests;
  expect(school.openYear()).toMatchObject({ state: "done", faults: [] });
  calls = school.workspace.counters.requests - before;
  undisturbed = theDrive(school, "2020_2021");
});

function opened(operation: string, effect: FaultEffect, skip = 0, times = 1): Found[] {
  const school = stood.again();
  school.workspace.faults.arm({ operation, effect, skip, times });
  expect(school.openYear()).toMatchObject({ state: "done", done: 33, total: 33, faults: [] });
  return theDrive(school, "2020_2021");
}

describe("an execution that ends", () => {
  it("after any call leaves a year that is gone on with to the same Drive", () => {
    expect(calls).toBeGreaterThan(50);
    expect(calls).toBeLessThan(MOST_CALLS);
    for (let skip = 0; skip < calls; skip += 1) {
      const found = opened("*", { kind: "endExecution", when: "after" }, skip);
      expect(found, `ended after call ${skip + 1}`).toEqual(undisturbed);
    }
  });

  it("before its first call has done nothing", () => {
    expect(opened("*", { kind: "endExecution", when: "before" })).toEqual(undisturbed);
  });
});
