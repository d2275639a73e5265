// Compiling again never overwrites what a person wrote. What changes, and what stays.
import { describe, expect, test } from "vitest";
import { compileReport } from "../../../src/core/report/compile-report.ts";
import { reportChanges } from "../../../src/core/report/report-changes.ts";
import type { ReportCells, ReportLine } from "../../../src/core/report/report-line.ts";
import { printsOf } from "../../../src/core/report/report-mark.ts";
import { reportSections, type ReportRow } from "../../../src/core/report/report-table.ts";
import { REPORT_CATEGORIES } from "../../../src/core/programme/report-categories.ts";
import { logged, someRecord } from "./some-record.ts";

const CONTEXT = { schoolYear: { startYear: 2020 } };
const EMPTY: ReportCells = { date: "", text: "", whatWorked: "", difficulties: "" };

interface Typed {
  readonly cells?: Partial<ReportCells>;
  readonly mark?: ReportRow["mark"];
  readonly untouchable?: boolean;
}

/** The form's table with these rows below its first category, in place of its empty row. */
function table(below: readonly Typed[]): ReportRow[] {
  const [first, ...others] = REPORT_CATEGORIES;
  const heading = (text: string): Typed => ({ cells: { text } });
  return [
    heading("Audzināšanas darbs"),
    heading(first?.text ?? ""),
    ...below,
    ...others.flatMap(({ text }) => [heading(text), {}]),
  ].map(({ cells, mark = null, untouchable = false }, place) => ({
    place,
    cells: { ...EMPTY, ...cells },
    mark,
    untouchable,
    joinsNext: false,
  }));
}

function lines(...rows: Parameters<typeof logged>[]): readonly ReportLine[] {
  const record = someRecord(rows.map((row) => logged(...row)));
  return compileReport(record, "H1", "kept").lines;
}

/** A row as we wrote it for the line, and what a person made of it since. */
function written(line: ReportLine | undefined, since: Partial<ReportCells> = {}): Typed {
  const cells = line?.cells ?? EMPTY;
  return {
    cells: { ...cells, ...since },
    mark: { entries: line?.entries ?? [], prints: printsOf(cells) },
  };
}

function changes(compiled: readonly ReportLine[], below: readonly Typed[]) {
  return reportChanges(compiled, reportSections(table(below)).sections, CONTEXT);
}

describe("an empty report", () => {
  test("takes the first line of a category into the form's empty row and the others below it", () => {
    const compiled = lines([{}, { id: "a" }], [{ date: "09.09.2020." }, { id: "b" }]);
    expect(changes(compiled, [{}])).toMatchObject({
      edits: [
        { kind: "fill", place: 2, line: { entries: ["a"] } },
        { kind: "insert", after: 2, line: { entries: ["b"] } },
      ],
      added: [{ cells: { date: "08.09.2020." } }, { cells: { date: "09.09.2020." } }],
      standing: 0,
    });
  });

  test("takes lines though a person took the empty row out", () => {
    expect(changes(lines([{}, { id: "a" }]), [])).toMatchObject({
      edits: [{ kind: "insert", after: 1 }],
    });
  });
});

describe("compiled again", () => {
  const compiled = lines([{ whatWorked: "labi" }, { id: "a" }]);
  const [line] = compiled;

  test("changes nothing when nothing changed", () => {
    expect(changes(compiled, [written(line)])).toEqual({
      edits: [],
      added: [],
      corrected: [],
      removed: [],
      kept: [],
      standing: 1,
    });
  });

  test("leaves a cell that a person wrote in and corrects the one beside it", () => {
    const before = lines([{ whatWorked: "labi", text: "Drošs ceļs" }, { id: "a" }])[0];
    const row = written(before, { whatWorked: "ļoti labi, pārrunājām" });
    const { edits, corrected, kept } = changes(compiled, [row]);
    expect(edits).toMatchObject([
      {
        kind: "correct",
        place: 2,
        cells: { text: "Drošs ceļš" },
        prints: {
          ...printsOf(line?.cells ?? EMPTY),
          whatWorked: printsOf(before?.cells ?? EMPTY).whatWorked,
        },
      },
    ]);
    expect(corrected).toHaveLength(1);
    expect(kept).toMatchObject([{ why: "EDITED", cells: { whatWorked: "ļoti labi, pārrunājām" } }]);
  });

  test("leaves a cell that a person emptied", () => {
    expect(changes(compiled, [written(line, { whatWorked: "" })])).toMatchObject({
      edits: [],
      kept: [{ why: "EDITED" }],
    });
  });

  test("finds nothing to say when the log now says what a person had written", () => {
    const before = lines([{ whatWorked: "slikti" }, { id: "a" }])[0];
    expect(changes(compiled, [written(before, { whatWorked: "labi" })])).toMatchObject({
      edits: [{ kind: "correct", cells: {}, prints: printsOf(line?.cells ?? EMPTY) }],
      corrected: [],
      kept: [],
    });
  });

  test("takes out the line of a withdrawn entry, and leaves the category its empty row", () => {
    expect(changes([], [written(line)])).toMatchObject({
      edits: [{ kind: "clear", place: 2 }],
      removed: [{ cells: { text: "Drošs ceļš" } }],
    });
    expect(changes([], [written(line), { cells: { text: "ar roku" } }])).toMatchObject({
      edits: [{ kind: "remove", place: 2 }],
    });
  });

  test("leaves the line of a withdrawn entry in which a person wrote", () => {
    expect(changes([], [written(line, { difficulties: "maz laika" })])).toMatchObject({
      edits: [],
      removed: [],
      kept: [{ why: "ENTRY_GONE" }],
    });
  });

  test("leaves what somebody suggests to change, and a row whose cells were merged", () => {
    const row = { ...written(lines([{ text: "Citādi" }, { id: "a" }])[0]), untouchable: true };
    expect(changes(compiled, [row])).toMatchObject({ edits: [], kept: [{ why: "EDITED" }] });
    expect(changes([], [row])).toMatchObject({ edits: [], kept: [{ why: "ENTRY_GONE" }] });
  });

  test("moves a line to the category that its entry has now, unless a person wrote in it", () => {
    const moved = lines([{ whatWorked: "labi", category: "SCHOOL_EVENT" }, { id: "a" }]);
    expect(changes(moved, [written(line)])).toMatchObject({
      edits: [
        { kind: "clear", place: 2 },
        { kind: "fill", line: { category: "SCHOOL_EVENT" } },
      ],
      corrected: [{ category: "SCHOOL_EVENT" }],
    });
    expect(changes(moved, [written(line, { difficulties: "!" })])).toMatchObject({
      edits: [],
      added: [],
      kept: [{ why: "OTHER_CATEGORY", category: "CLASS_HOUR" }],
    });
  });

  test("puts new lines among the days of what people typed, whose rows stay where they are", () => {
    const rows = [
      { cells: { date: "2. sept.", text: "ar roku" } },
      { cells: { text: "piezīme" } },
      { cells: { date: "9.9.", text: "ar roku vēlāk" } },
    ];
    expect(changes(compiled, rows).edits).toMatchObject([{ kind: "insert", after: 2 }]);
    expect(changes(lines([{ date: "01.09.2020." }, { id: "a" }]), rows).edits).toMatchObject([
      { kind: "insert", after: 1 },
    ]);
    expect(changes(lines([{ date: "01.10.2020." }, { id: "a" }]), rows).edits).toMatchObject([
      { kind: "insert", after: 4 },
    ]);
  });

  test("takes a row of the same words for the entry's own instead of a second one", () => {
    const typed = {
      cells: { date: "08.09.2020.", text: "Drošs ceļš", difficulties: "mana piezīme" },
    };
    const { edits, added, kept } = changes(compiled, [typed]);
    expect(edits).toMatchObject([{ kind: "correct", place: 2, cells: {}, entries: ["a"] }]);
    expect(added).toEqual([]);
    expect(kept).toHaveLength(1);
  });

  test("knows a row typed by hand in the journal again by what it says", () => {
    const typed = lines([{}]);
    expect(typed[0]?.entries[0]).toMatch(/^typed-[0-9a-f]{8}$/);
    expect(changes(typed, [written(typed[0])])).toMatchObject({ edits: [], standing: 1 });
  });
});

describe("a table changed by hand", () => {
  test("is refused by the names of the rows that are gone", () => {
    const rows = table([{}]).filter(({ cells }) => !cells.text.startsWith("Klases akt"));
    expect(reportSections(rows).missing).toEqual(["Klases aktivitātes"]);
  });

  test.each([
    "KLASES AKTIVITATES",
    "2. Klases  aktivitātes:",
    "Klases aktivitātes (ekskursijas, pārgājieni)",
  ])("is known by its rows though they were rewritten: %s", (text) => {
    const rows = table([{}]).map((row) =>
      row.cells.text === "Klases aktivitātes" ? { ...row, cells: { ...row.cells, text } } : row,
    );
    expect(reportSections(rows).missing).toEqual([]);
  });
});
