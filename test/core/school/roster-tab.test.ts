import { describe, expect, test } from "vitest";
import { printClassLabel } from "../../../src/core/school/class-label.ts";
import { readRoster } from "../../../src/core/school/roster.ts";
import {
  ROSTER_TAB_HEADERS,
  hasRowsOf,
  readRosterOf,
  withRosterOf,
} from "../../../src/core/school/roster-tab.ts";
import type { RosterTabChange } from "../../../src/core/school/roster-tab.ts";

const YEAR = { startYear: 2021 };

function listed(...labels: readonly string[]) {
  const reading = readRoster([
    ["klase", "audzinātājs", "dzimte", "e-pasts", "skolēnu skaits"],
    ...labels.map((label) => [label, "Anna Bērziņa", "S", "anna.berzina@skola.example", 20]),
  ]);
  if (!reading.ok) {
    throw new Error("The list of this test is wrong.");
  }
  return reading.classes;
}

function rowFor(year: string, label: string): (string | number)[] {
  return [year, label, "Zane Egle", "Zanes Egles", "S", "zane.egle@skola.example", 18];
}

/** The tab as it stands after the change, its own columns only, in the order of the headers. */
function rowsAfter(change: RosterTabChange): unknown[][] {
  if (change.kind === "no-column") {
    throw new Error(change.header);
  }
  const [first] = change.columns;
  return (first?.values ?? []).map((_, row) => change.columns.map(({ values }) => values[row]));
}

describe("taking a class list into `Klases`", () => {
  test("is refused with the column's name when a header is gone", () => {
    const header = ROSTER_TAB_HEADERS.filter((name) => name !== "E-pasts");
    expect(withRosterOf([header], YEAR, listed("4.a"))).toEqual({
      kind: "no-column",
      header: "E-pasts",
    });
  });

  test("writes a new year below what is there", () => {
    const rows = rowsAfter(
      withRosterOf(
        [[...ROSTER_TAB_HEADERS], rowFor("2020./2021.m.g.", "4.a")],
        YEAR,
        listed("5a", "10"),
      ),
    );
    expect(rows.map(([year, label]) => [year, label])).toEqual([
      ["2020./2021.m.g.", "4.a"],
      ["2021./2022.m.g.", "5.a"],
      ["2021./2022.m.g.", "10."],
    ]);
  });

  test("keeps each class in its row and empties the row of one that is gone", () => {
    const rows = rowsAfter(
      withRosterOf(
        [
          [...ROSTER_TAB_HEADERS],
          rowFor("2021./2022.m.g.", "6.b"),
          rowFor("2020./2021.m.g.", "4.a"),
          rowFor("2021./2022.m.g.", "5. a klase"),
        ],
        YEAR,
        listed("5.a", "7.c"),
      ),
    );
    expect(rows.map(([, label, teacher]) => [label, teacher])).toEqual([
      ["", ""],
      ["4.a", "Zane Egle"],
      ["5.a", "Anna Bērziņa"],
      ["7.c", "Anna Bērziņa"],
    ]);
  });

  test("follows columns that were moved and leaves a column of the deputy's own out", () => {
    const header = ["Kabinets", "Klase", "Mācību gads", ...ROSTER_TAB_HEADERS.slice(2)];
    const change = withRosterOf([header], YEAR, listed("4.a"));
    expect(change.kind === "columns" ? change.columns.map(({ place }) => place) : []).toEqual([
      2, 1, 3, 4, 5, 6, 7,
    ]);
  });
});

describe("reading one year out of `Klases`", () => {
  const cells = [
    [...ROSTER_TAB_HEADERS],
    rowFor("2020./2021.m.g.", "4.a"),
    [],
    rowFor("2021./2022", "13.z"),
    rowFor("2021./2022.m.g.", "5.a"),
  ];

  test("names the row as the sheet counts it", () => {
    const reading = readRosterOf(cells, YEAR);
    expect(reading.ok ? [] : reading.faults.map(({ kind, row }) => [kind, row])).toEqual([
      ["IMPOSSIBLE_CLASS", 4],
    ]);
  });

  test("does not look at other years", () => {
    const reading = readRosterOf(cells, { startYear: 2020 });
    expect(reading.ok ? reading.classes.map((c) => printClassLabel(c.schoolClass)) : []).toEqual([
      "4.a",
    ]);
  });

  test("tells whether a year has any class", () => {
    expect(hasRowsOf(cells, YEAR)).toBe(true);
    expect(hasRowsOf(cells, { startYear: 2019 })).toBe(false);
  });
});
