// The master's cells as Google answers them, and as a person may have left them.
import { describe, expect, test } from "vitest";
import { masterRanges, masterState } from "../../../src/google/reading/master-state.ts";
import { MASTER_SHEETS } from "../../../src/google/sheet-ids.ts";

function answer(tabs: Partial<Record<keyof typeof MASTER_SHEETS, unknown[][]>>) {
  return {
    valueRanges: Object.entries(tabs).map(([tab, values]) => ({
      dataFilters: [{ gridRange: { sheetId: MASTER_SHEETS[tab as keyof typeof MASTER_SHEETS] } }],
      valueRange: { values },
    })),
  };
}

const HEADER = ["", "", "", ""];
const JOB = [
  "job-1",
  "set-up",
  '{"kind":"set-up"}',
  "running",
  "vietniece@skola.example",
  5,
  "",
  1,
  9,
  "[]",
];

test("the tabs are asked for by their ids, whatever they are called", () => {
  expect(masterRanges()).toEqual([
    { gridRange: { sheetId: 910_001 } },
    { gridRange: { sheetId: 910_002 } },
    { gridRange: { sheetId: 910_003 } },
    { gridRange: { sheetId: 910_004 } },
    { gridRange: { sheetId: 910_005 } },
    { gridRange: { sheetId: 910_006 } },
  ]);
});

test("tabs with nothing in them make an empty master", () => {
  expect(masterState({})).toEqual({
    settings: {
      nameNominative: "",
      nameGenitive: "",
      nameLocative: "",
      founder: "",
      registrationNumber: "",
      address: "",
      phone: "",
      email: "",
      placeLocative: "",
      deputyTitle: "",
      deputyName: "",
      periodWordGenitive: "pusgada",
    },
    driveId: "",
    roster: [],
    yearTable: [],
    keeping: [],
    ledger: [],
    jobs: [],
    unreadableRows: 0,
  });
});

describe("settings", () => {
  test("are known by their keys in any order, numbers among them", () => {
    const state = masterState(
      answer({
        settings: [
          HEADER,
          ["Disks", "drive-1", "", "driveId"],
          ["Mana rinda", "x"],
          ["Tālrunis", 64_263_331, "", "phone"],
          ["Skolas nosaukums", "  Rūjienas   vidusskola ", "", "nameNominative"],
        ],
      }),
    );
    expect(state.driveId).toBe("drive-1");
    expect(state.settings.phone).toBe("64263331");
    expect(state.settings.nameNominative).toBe("Rūjienas vidusskola");
  });

  test("that stand twice count as they stand last", () => {
    const state = masterState(
      answer({ settings: [HEADER, ["", "a", "", "founder"], ["", "b", "", "founder"]] }),
    );
    expect(state.settings.founder).toBe("b");
  });
});

describe("a job's row", () => {
  const spoiled = (at: number, value: unknown): unknown[] =>
    JOB.map((cell, i) => (i === at ? value : cell));

  test.each<[string, unknown[]]>([
    ["has no id", spoiled(0, "")],
    ["has an input that is no JSON", spoiled(2, "{")],
    ["has an input of no known kind", spoiled(2, '{"kind":"delete-all"}')],
    ["lacks the classes of its year", spoiled(2, '{"kind":"open-year","year":"2020_2021"}')],
    ["has a state of no known name", spoiled(3, "toString")],
    ["does not say when it began", spoiled(5, "vakar")],
  ])("is skipped and counted when it %s", (_what, row) => {
    const state = masterState(answer({ jobs: [HEADER, row] }));
    expect([state.jobs, state.unreadableRows]).toEqual([[], 1]);
  });

  test("is read without the faults that cannot be read", () => {
    const faults =
      '[5,{"key":"a"},{"key":"share:x","name":"4.a klase","reason":{"kind":"NO_ACCESS"}}]';
    const [job] = masterState(answer({ jobs: [HEADER, spoiled(9, faults)] })).jobs;
    expect(job).toEqual({
      id: "job-1",
      input: { kind: "set-up" },
      state: "running",
      startedBy: "vietniece@skola.example",
      startedAt: 5,
      endedAt: null,
      done: 1,
      total: 9,
      faults: [{ key: "share:x", name: "4.a klase", reason: { kind: "NO_ACCESS" } }],
      pausedBecause: null,
    });
  });

  test("that is blank is neither read nor counted", () => {
    expect(masterState(answer({ jobs: [HEADER, [], ["", ""]] })).unreadableRows).toBe(0);
  });
});
