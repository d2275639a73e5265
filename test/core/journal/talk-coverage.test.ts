// Point 6.2.2: "Vecāku individuālās pārrunas … vismaz 1 reizi mācību gadā": pupil by pupil, from the rows of annex 7.
import { describe, expect, test } from "vitest";
import { readClassRecord } from "../../../src/core/journal/class-record.ts";
import type { JournalRow, RowCells } from "../../../src/core/journal/journal-content.ts";
import { talkCoverage } from "../../../src/core/journal/talk-coverage.ts";
import { SOME_FACTS } from "../../support/some-facts.ts";

const TODAY = "2020-12-01";

function coverage(pupils: readonly RowCells[], contacts: readonly RowCells[]) {
  const rows = (tab: "pupils" | "contacts", cells: readonly RowCells[]): JournalRow[] =>
    cells.map((each, at) => ({ tab, rowNumber: at + 2, cells: each }));
  const record = readClassRecord({
    facts: SOME_FACTS,
    rows: {
      log: [],
      contacts: rows("contacts", contacts),
      plan: [],
      pupils: rows("pupils", pupils),
      history: [],
      files: [],
    },
    layout: {},
    faults: [],
  });
  if (record === null) {
    throw new Error("The record was not read.");
  }
  return talkCoverage(record, TODAY);
}

const RUTA: RowCells = { number: 7, givenName: "Rūta", surname: "Pasaciņa" };
const OTO: RowCells = { number: 3, givenName: "Oto", surname: "Lapegle", to: "30.10.2020." };
const TALK: RowCells = { date: "06.10.2020.", kind: "pārrunas", pupil: "Rūta Pasaciņa" };

describe("the talks with parents", () => {
  test("leave out what was withdrawn and whoever has left the class", () => {
    const { talked, total, pupils } = coverage(
      [RUTA, OTO],
      [
        { ...TALK, withdrawn: true },
        { ...TALK, pupil: "Oto Lapegle" },
      ],
    );
    expect([talked, total]).toEqual([0, 1]);
    expect(pupils).toEqual([
      { number: 7, name: "Rūta Pasaciņa", state: "none", last: null, missed: null },
    ]);
  });

  test("count a pupil once, named in full or by number, whatever the date", () => {
    const { talked, pupils } = coverage([RUTA], [TALK, { ...TALK, pupil: "7", date: "drīz" }]);
    expect(talked).toBe(1);
    expect(pupils[0]).toMatchObject({ state: "talked", last: "2020-10-06" });
  });

  test("take a conversation for trying, and not for the talk", () => {
    const { talked, pupils } = coverage([RUTA], [{ ...TALK, kind: "saruna" }]);
    expect([talked, pupils[0]?.state]).toEqual([0, "tried"]);
  });

  test("count the names typed when there is no class list, out of the roster's number", () => {
    const contacts = [TALK, { ...TALK, date: "07.10.2020." }, { ...TALK, pupil: "Elza Vējzaķe" }];
    expect(coverage([], contacts)).toEqual({ meetings: 0, talked: 2, total: 24, pupils: [] });
  });
});

describe("a meeting that a family missed", () => {
  const MEETING: RowCells = { date: "10.09.2020.", kind: "sapulce", absent: "3, 7" };

  test("stands until somebody has talked with them", () => {
    const message: RowCells = { ...TALK, kind: "informācija" };
    expect(coverage([RUTA], [MEETING]).pupils[0]?.missed).toBe("2020-09-10");
    expect(coverage([RUTA], [MEETING, message]).pupils[0]?.missed).toBe("2020-09-10");
    expect(coverage([RUTA], [MEETING, TALK]).pupils[0]?.missed).toBeNull();
  });

  test("is the latest one", () => {
    const later: RowCells = { ...MEETING, date: "14.01.2021." };
    const { meetings, pupils } = coverage([RUTA], [MEETING, TALK, later]);
    expect([meetings, pupils[0]?.missed]).toEqual([2, "2021-01-14"]);
  });
});
