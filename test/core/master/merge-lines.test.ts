// The deputy's notes stay beside their entries, whatever becomes of the rows.
import { describe, expect, test } from "vitest";
import type { GatheredLine } from "../../../src/core/master/gathered-line.ts";
import { GATHERED_TABS } from "../../../src/core/master/master-view.ts";
import { GONE, mergeLines, type StandingRow } from "../../../src/core/master/merge-lines.ts";

const TAB = (() => {
  const found = GATHERED_TABS.find(({ key }) => key === "activities");
  if (found === undefined) {
    throw new Error("No tab.");
  }
  return found;
})();

function line(id: string, topic: string): GatheredLine {
  return { tab: "activities", id, cells: { class: "4.b", topic, counted: "jā" } };
}

function standing(rowNumber: number, id: string, topic: string, note = ""): StandingRow {
  return {
    rowNumber,
    cells: { class: "4.b", topic, counted: "jā", ...(id && { id }), ...(note && { note }) },
  };
}

const all = (): boolean => true;

describe("rows that stand and lines that were read", () => {
  test("come to nothing when they say the same", () => {
    const rows = [standing(2, "j:1", "Drošība", "izlasīts")];
    expect(mergeLines(TAB, rows, [line("j:1", "Drošība")], all)).toEqual({
      remove: [],
      update: [],
      add: [],
    });
  });

  test("change in place and leave the deputy's cells out", () => {
    const rows = [standing(7, "j:1", "Vecs", "mana")];
    expect(mergeLines(TAB, rows, [line("j:1", "Jauns")], all).update).toEqual([
      {
        rowNumber: 7,
        cells: { class: "4.b", topic: "Jauns", counted: "jā", id: "j:1" },
        amber: [],
      },
    ]);
  });

  test("of a journal that was not read stay as they are", () => {
    expect(mergeLines(TAB, [standing(2, "other:1", "Drošība")], [], () => false)).toEqual({
      remove: [],
      update: [],
      add: [],
    });
  });

  test("go when their entry is gone, unless the deputy wrote there", () => {
    const rows = [standing(2, "j:1", "Prom"), standing(3, "j:2", "Prom", "jautāt")];
    expect(mergeLines(TAB, rows, [], all)).toEqual({
      remove: [2],
      update: [{ rowNumber: 3, cells: { warnings: GONE, counted: "nē" }, amber: [] }],
      add: [],
    });
  });

  test("that stand twice for one entry are made one", () => {
    const rows = [standing(2, "j:1", "Drošība"), standing(3, "j:1", "Drošība")];
    expect(mergeLines(TAB, rows, [line("j:1", "Drošība")], all).remove).toEqual([3]);
  });

  test("that a person typed without an id are left alone", () => {
    expect(mergeLines(TAB, [standing(2, "", "Vietnieces rinda")], [], all).remove).toEqual([]);
  });

  test("take the note along that stood in another tab", () => {
    const notes = new Map([["j:1", { note: "noskaidrot" }]]);
    const { add } = mergeLines(TAB, [], [line("j:1", "Drošība")], all, notes);
    expect(add[0]?.cells["note"]).toBe("noskaidrot");
  });
});
