// What the add-on writes into the master comes back as it was, and touches nothing that is not its own.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidySettings } from "../../../src/core/school/school-settings.ts";
import { masterRanges, masterState } from "../../../src/google/reading/master-state.ts";
import type { MasterReading } from "../../../src/google/reading/master-state.ts";
import { MASTER_SHEETS } from "../../../src/google/sheet-ids.ts";
import { row } from "../../../src/google/writing/cells.ts";
import {
  jobAppend,
  ledgerAppend,
  rosterRequests,
} from "../../../src/google/writing/master-rows.ts";
import { masterTabsRequests } from "../../../src/google/writing/master-tabs.ts";
import type { Job } from "../../../src/usecases/ports/job.ts";
import type { LedgerRow } from "../../../src/usecases/ports/ledger-row.ts";
import { ROSTER_TAB_HEADERS } from "../../../src/core/school/roster-tab.ts";
import { EmulatedGoogle } from "./emulated-google.ts";

function master(): { google: EmulatedGoogle; id: string; state: () => MasterReading } {
  const google = new EmulatedGoogle();
  const id = google.newSpreadsheet();
  google.updateSpreadsheet(
    id,
    masterTabsRequests([{ sheetId: 0, title: "Sheet1" }], tidySettings({}), "drive-1"),
  );
  return { google, id, state: () => masterState(google.values(id, masterRanges())) };
}

const ROW: LedgerRow = {
  key: "plan:2020_2021/4.a",
  state: "intent",
  id: null,
  at: 1_598_252_400_000,
  job: "job-1",
  note: "",
};

const JOB: Job = {
  id: "job-1",
  input: {
    kind: "open-year",
    year: "2020_2021",
    dates: {
      schoolYear: { startYear: 2020 },
      h1Start: "2020-09-01",
      h1End: "2020-12-18",
      h2Start: "2021-01-04",
      end: "2021-05-31",
      endGrade9: "2021-06-11",
      endGrade12: "2021-06-18",
      holidays: [],
    },
    priority: "=vērtības",
    classes: [
      {
        row: 2,
        schoolClass: { grade: 4, letter: "a" },
        teacher: {
          nominative: "Anna Bērziņa",
          genitive: "Annas Bērziņas",
          gender: "S",
          email: "anna.berzina@skola.example",
        },
        pupilCount: 24,
      },
    ],
  },
  state: "running",
  startedBy: "vietniece@skola.example",
  startedAt: 1_598_252_400_000,
  endedAt: null,
  done: 0,
  total: 17,
  faults: [],
  pausedBecause: null,
};

describe("the ledger", () => {
  test("has nothing to send for no rows", () => {
    expect(ledgerAppend([])).toEqual([]);
  });

  test("grows at its end and reads as it was written", () => {
    const { google, id, state } = master();
    const made: LedgerRow = { ...ROW, state: "made", id: "1abc", note: "found" };
    google.updateSpreadsheet(id, ledgerAppend([ROW]));
    google.updateSpreadsheet(id, ledgerAppend([made, { ...ROW, key: "=1+1" }]));
    expect(state().ledger).toEqual([ROW, made, { ...ROW, key: "=1+1" }]);
  });

  test("keeps whatever text it is given", () => {
    const { google, id, state } = master();
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 20 })
      .filter((one) => !/[\uD800-\uDFFF]/u.test(one));
    fc.assert(
      fc.property(fc.array(text, { minLength: 10, maxLength: 20 }), (notes) => {
        const rows = notes.map((note) => ({ ...ROW, note }));
        google.updateSpreadsheet(id, ledgerAppend(rows));
        expect(state().ledger.slice(-rows.length)).toEqual(rows);
      }),
      { numRuns: 5 },
    );
  });

  test("skips and counts a row that a person spoiled", () => {
    const { google, id, state } = master();
    google.updateSpreadsheet(id, ledgerAppend([ROW, { ...ROW, key: "plan:2020_2021/4.b" }]));
    google.updateSpreadsheet(id, [
      {
        updateCells: {
          start: { sheetId: MASTER_SHEETS.ledger, rowIndex: 1, columnIndex: 1 },
          rows: [row(["gatavs"])],
          fields: "userEnteredValue",
        },
      },
    ]);
    expect(state().ledger.map(({ key }) => key)).toEqual(["plan:2020_2021/4.b"]);
    expect(state().unreadableRows).toBe(1);
  });
});

describe("a job", () => {
  test("reads as it was last saved, in the order in which jobs began", () => {
    const { google, id, state } = master();
    const other: Job = { ...JOB, id: "job-2", input: { kind: "set-up" } };
    const after: Job = {
      ...JOB,
      state: "paused",
      done: 5,
      faults: [
        { key: "share:x", name: "4.a klase", reason: { kind: "SHARING_REFUSED", person: "x" } },
      ],
      pausedBecause: { kind: "DAILY_LIMIT" },
    };
    for (const job of [JOB, other, after]) {
      google.updateSpreadsheet(id, jobAppend(job));
    }
    expect(state().jobs).toEqual([after, other]);
  });

  test("keeps of very many faults as many as a cell of Google Sheets holds", () => {
    const { google, id, state } = master();
    const faults = Array.from({ length: 2000 }, (_, n) => ({
      key: `fill:plan:2020_2021/${n}`,
      name: "4.a klase – Audzināšanas stundu darba plāns 2020_2021",
      reason: { kind: "GOOGLE_UNAVAILABLE" as const },
    }));
    google.updateSpreadsheet(id, jobAppend({ ...JOB, state: "done", endedAt: 1, faults }));
    const cell = google.cells(id, MASTER_SHEETS.jobs)[1]?.[9];
    expect(String(cell).length).toBeLessThanOrEqual(50_000);
    const [saved] = state().jobs;
    expect(saved?.faults.length).toBeGreaterThan(300);
    expect(saved?.faults).toEqual(faults.slice(0, saved?.faults.length));
  });
});

describe("the class list", () => {
  const classes = (labels: readonly string[]) =>
    rosterRequests([
      { place: 1, values: labels },
      { place: 0, values: labels.map(() => "2020./2021.m.g.") },
    ]);

  test("is written column by column, wherever the deputy has moved them", () => {
    const { google, id } = master();
    google.updateSpreadsheet(id, classes(["4.a", "=4.b"]));
    const rows = google.cells(id, MASTER_SHEETS.classes);
    expect(rows[0]).toEqual([...ROSTER_TAB_HEADERS]);
    expect(rows.slice(1)).toEqual([
      ["2020./2021.m.g.", "4.a"],
      ["2020./2021.m.g.", "=4.b"],
    ]);
  });

  test("leaves alone what the deputy keeps in a column beside it", () => {
    const { google, id } = master();
    google.updateSpreadsheet(id, [
      { appendDimension: { sheetId: MASTER_SHEETS.classes, dimension: "COLUMNS", length: 1 } },
      {
        updateCells: {
          start: { sheetId: MASTER_SHEETS.classes, rowIndex: 1, columnIndex: 7 },
          rows: [row(["kabinets 12"])],
          fields: "userEnteredValue",
        },
      },
    ]);
    google.updateSpreadsheet(id, classes(["4.a"]));
    expect(google.cells(id, MASTER_SHEETS.classes)[1]?.[7]).toBe("kabinets 12");
  });

  test("may be longer than the tab was made for", () => {
    const { google, id } = master();
    google.updateSpreadsheet(id, classes(Array.from({ length: 1005 }, (_, n) => `${n}.`)));
    expect(google.cells(id, MASTER_SHEETS.classes).length).toBe(1006);
  });
});
