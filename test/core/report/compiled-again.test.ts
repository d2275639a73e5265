// Whatever teachers write in a report and whatever becomes of their entries: compiling again loses no word of a person's, doubles no line,
// and a second time in a row changes nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RowCells } from "../../../src/core/journal/journal-content.ts";
import { REPORT_CATEGORIES } from "../../../src/core/programme/report-categories.ts";
import { compileReport } from "../../../src/core/report/compile-report.ts";
import { reportChanges, type ReportEdit } from "../../../src/core/report/report-changes.ts";
import { REPORT_CELLS, type ReportCells } from "../../../src/core/report/report-line.ts";
import { printsOf } from "../../../src/core/report/report-mark.ts";
import { reportSections, type ReportRow } from "../../../src/core/report/report-table.ts";
import { logged, someRecord } from "./some-record.ts";

const EMPTY: ReportCells = { date: "", text: "", whatWorked: "", difficulties: "" };
const CONTEXT = { schoolYear: { startYear: 2020 } };

type Row = Pick<ReportRow, "cells" | "mark">;

const FORM: readonly Row[] = REPORT_CATEGORIES.flatMap(({ text }) => [
  { cells: { ...EMPTY, text }, mark: null },
  { cells: EMPTY, mark: null },
]);

function placed(rows: readonly Row[]): ReportRow[] {
  return rows.map((row, place) => ({ ...row, place, untouchable: false, joinsNext: false }));
}

function applied(rows: readonly Row[], edits: readonly ReportEdit[]): Row[] {
  return rows.flatMap((row, place): Row[] => {
    const here = edits.filter((edit) => edit.kind !== "insert" && edit.place === place);
    const below = edits.flatMap((edit) =>
      edit.kind === "insert" && edit.after === place
        ? [
            {
              cells: edit.line.cells,
              mark: { entries: edit.line.entries, prints: printsOf(edit.line.cells) },
            },
          ]
        : [],
    );
    return [
      ...here.reduce<Row[]>((now, edit) => now.flatMap((each) => changed(each, edit)), [row]),
      ...below,
    ];
  });
}

function changed(row: Row, edit: ReportEdit): Row[] {
  switch (edit.kind) {
    case "insert":
      return [row];
    case "remove":
      return [];
    case "clear":
      return [{ cells: EMPTY, mark: null }];
    case "fill":
      return [
        {
          cells: edit.line.cells,
          mark: { entries: edit.line.entries, prints: printsOf(edit.line.cells) },
        },
      ];
    case "correct":
      return [
        {
          cells: { ...row.cells, ...edit.cells },
          mark: { entries: edit.entries, prints: edit.prints },
        },
      ];
  }
}

function compiled(rows: readonly Row[], log: readonly RowCells[]): { rows: Row[]; edits: number } {
  const { sections, missing } = reportSections(placed(rows));
  expect(missing).toEqual([]);
  const { lines } = compileReport(someRecord(log), "H1", "kept");
  const { edits } = reportChanges(lines, sections, CONTEXT);
  return { rows: applied(rows, edits), edits: edits.length };
}

const entry = fc.record({
  id: fc.integer({ min: 0, max: 6 }).map((n) => `entry-${n}`),
  day: fc.integer({ min: 1, max: 28 }),
  text: fc.constantFrom("Drošība", "Iecietība", "Talka"),
  whatWorked: fc.constantFrom("", "Labi", "Ļoti labi"),
  category: fc.constantFrom("CLASS_HOUR", "SCHOOL_EVENT", "SUPPORT_STAFF"),
});

const journal = fc
  .uniqueArray(entry, { selector: ({ id }) => id, maxLength: 7 })
  .map((entries) =>
    entries.map(({ id, day, ...fields }) => logged({ ...fields, date: `${day}.10.2020.` }, { id })),
  );

const handEdit = fc.record({
  row: fc.nat(30),
  cell: fc.constantFrom(...REPORT_CELLS),
  word: fc.nat(999).map((n) => `ar-roku-${n}`),
});

/** An edited line whose entry went to another category and shares a line there with one that no row holds. */
const SHARED_ELSEWHERE: [RowCells[], RowCells[], { row: number; cell: "date"; word: string }[]] = [
  [logged({ text: "Drošība", category: "CLASS_HOUR", date: "1.10.2020." }, { id: "entry-0" })],
  ["Drošība", "Talka"].map((text, at) =>
    logged({ text, category: "SUPPORT_STAFF", date: "20.10.2020." }, { id: `entry-${at}` }),
  ),
  [{ row: 1, cell: "date", word: "ar-roku-0" }],
];

test("hand-written words stay, each entry has one line, and compiling twice is compiling once", () => {
  fc.assert(
    fc.property(journal, journal, fc.array(handEdit, { maxLength: 6 }), (before, after, edits) => {
      const first = compiled(FORM, before).rows;
      const categories = REPORT_CATEGORIES.map(({ text }) => text);
      const written = first.map((row, at) => {
        const own = edits.filter((edit) => edit.row % first.length === at);
        return categories.includes(row.cells.text)
          ? row
          : own.reduce(
              (now, { cell, word }) => ({
                ...now,
                cells: { ...now.cells, [cell]: `${now.cells[cell]} ${word}`.trim() },
              }),
              row,
            );
      });
      const words = written.flatMap(
        ({ cells }) =>
          Object.values(cells)
            .join(" ")
            .match(/ar-roku-\d+/g) ?? [],
      );
      const second = compiled(written, after);
      const said = second.rows.map(({ cells }) => Object.values(cells).join(" ")).join(" ");
      for (const word of words) {
        expect(said).toContain(word);
      }
      // An entry that now shares a line may have left one behind that a person wrote in.
      const ours = second.rows.filter(
        ({ cells }) => !Object.values(cells).join(" ").includes("ar-roku"),
      );
      const entriesIn = (rows: readonly Row[]) => rows.flatMap(({ mark }) => mark?.entries ?? []);
      expect(new Set(entriesIn(ours)).size).toBe(entriesIn(ours).length);
      const marked = entriesIn(second.rows);
      for (const cells of after) {
        const counted = compileReport(someRecord(after), "H1", "kept").lines.flatMap(
          ({ entries }) => entries,
        );
        if (counted.includes(String(cells["id"]))) {
          expect(marked).toContain(cells["id"]);
        }
      }
      expect(compiled(second.rows, after).edits).toBe(0);
    }),
    { numRuns: 100, examples: [SHARED_ELSEWHERE] },
  );
});
