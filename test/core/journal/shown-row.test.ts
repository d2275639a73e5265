// A row that was shown is found again by its id, or by what it says; what somebody changed meanwhile is told apart.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JournalRow, RowCells } from "../../../src/core/journal/journal-content.ts";
import { rowStamp } from "../../../src/core/journal/row-stamp.ts";
import { findShown, shownRow } from "../../../src/core/journal/shown-row.ts";

function row(rowNumber: number, cells: RowCells): JournalRow {
  return { tab: "log", rowNumber, cells };
}

describe("a row that was shown", () => {
  test("is gone when no row has its id", () => {
    const shown = shownRow(row(2, { id: "e-1", text: "Tēma" }));
    expect(findShown([row(2, { id: "e-2", text: "Tēma" })], shown)).toEqual({ kind: "gone" });
  });

  test("is changed when the row of its id says something else", () => {
    const shown = shownRow(row(2, { id: "e-1", text: "Tēma" }));
    const now = row(2, { id: "e-1", text: "Cita" });
    expect(findShown([now], shown)).toEqual({ kind: "changed", row: now });
  });

  test("is found by its id wherever it was moved", () => {
    const shown = shownRow(row(2, { id: "e-1", text: "Tēma" }));
    const now = row(7, { id: "e-1", text: "Tēma" });
    expect(findShown([row(2, { text: "Cita" }), now], shown)).toEqual({ kind: "found", row: now });
  });

  test("copied by hand with its id is told from its copy by what it says, then by its place", () => {
    const [above, below] = [
      row(2, { id: "e-1", text: "Kopija" }),
      row(3, { id: "e-1", text: "Tēma" }),
    ];
    expect(findShown([above, below], shownRow(below))).toEqual({ kind: "found", row: below });
    const twin = row(2, { id: "e-1", text: "Tēma" });
    expect(findShown([twin, below], shownRow(below))).toEqual({ kind: "found", row: below });
    const shown = shownRow(row(3, { id: "e-1", text: "Agrāk" }));
    expect(findShown([above, below], shown)).toEqual({ kind: "changed", row: below });
  });

  test("typed by hand is still found when all it gained is an id, and changed when it gained more", () => {
    const shown = shownRow(row(3, { text: "Tēma" }));
    const named = row(3, { id: "e-1", text: "Tēma" });
    expect(findShown([named], shown)).toEqual({ kind: "found", row: named });
    const edited = row(3, { id: "e-1", text: "Cita" });
    expect(findShown([edited], shown)).toEqual({ kind: "changed", row: edited });
  });

  test("typed by hand is gone when neither its words nor its place are there", () => {
    const shown = shownRow(row(3, { text: "Tēma" }));
    expect(findShown([row(2, { text: "Cita" })], shown)).toEqual({ kind: "gone" });
  });

  test("typed by hand is found by what it says, in its place before elsewhere", () => {
    const shown = shownRow(row(3, { text: "Tēma" }));
    const [above, inPlace] = [row(2, { text: "Tēma" }), row(3, { text: "Tēma" })];
    expect(findShown([above, inPlace], shown)).toEqual({ kind: "found", row: inPlace });
    expect(findShown([above], shown)).toEqual({ kind: "found", row: above });
  });

  test("typed by hand is changed when its place says something else", () => {
    const shown = shownRow(row(3, { text: "Tēma" }));
    const now = row(3, { text: "Cita" });
    expect(findShown([now], shown)).toEqual({ kind: "changed", row: now });
  });
});

describe("a stamp", () => {
  const cells = fc.dictionary(fc.constantFrom("date", "text", "by"), fc.string({ maxLength: 20 }));

  test("is the same whatever the order of the cells, and with blank ones", () => {
    fc.assert(
      fc.property(cells, (said) => {
        const turned = Object.fromEntries(Object.entries(said).reverse());
        expect(rowStamp({ ...turned, other: "  ", box: false })).toBe(rowStamp(said));
      }),
    );
  });

  test("changes with any cell that says something", () => {
    fc.assert(
      fc.property(cells, fc.string({ minLength: 1, maxLength: 20 }), (said, text) => {
        expect(rowStamp({ ...said, more: `.${text}` })).not.toBe(rowStamp(said));
      }),
    );
  });
});
