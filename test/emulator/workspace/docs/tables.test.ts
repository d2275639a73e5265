import { describe, expect, it } from "vitest";
import { OpenDocument } from "./open-document.ts";

/** A document whose table starts at 2, with a letter in every cell. */
function withTable(...rows: string[]): OpenDocument {
  const document = new OpenDocument();
  const columns = rows[0]?.length ?? 0;
  document.do({ insertTable: { location: { index: 1 }, rows: rows.length, columns } });
  for (const row of document.table().tableRows.reverse()) {
    const letters = rows.pop() ?? "";
    row.tableCells.forEach((_, i) => {
      const last = row.tableCells[columns - 1 - i];
      document.insert((last?.startIndex ?? 0) + 1, letters.charAt(columns - 1 - i));
    });
  }
  return document;
}

const at = (rowIndex: number, columnIndex: number) => ({
  tableStartLocation: { index: 2 },
  rowIndex,
  columnIndex,
});
const merge = (row: number, column: number, rowSpan: number, columnSpan: number) => ({
  mergeTableCells: { tableRange: { tableCellLocation: at(row, column), rowSpan, columnSpan } },
});
const spans = (document: OpenDocument) =>
  document
    .table()
    .tableRows.map((row) =>
      row.tableCells.map(
        ({ tableCellStyle: { rowSpan, columnSpan } }) => `${String(rowSpan)}x${String(columnSpan)}`,
      ),
    );

describe("insertTable", () => {
  it("is refused without rows or columns, and with more than 20 columns", () => {
    const document = new OpenDocument();
    const insert = (rows: number, columns: number) => ({
      insertTable: { location: { index: 1 }, rows, columns },
    });
    expect(document.refusal(insert(0, 1))).toMatch(/at least one row/);
    expect(document.refusal(insert(1, 0))).toMatch(/1 to 20 columns/);
    expect(document.refusal(insert(1, 21))).toMatch(/1 to 20 columns/);
    expect(document.refusal({ insertTable: { location: { index: 2 }, rows: 1, columns: 1 } })).toBe(
      "Invalid requests[0].insertTable: Index 2 must be less than the end index of the referenced segment, 2.",
    );
  });

  it("puts a newline before the table, which starts one after the index asked for", () => {
    const document = new OpenDocument();
    document.insert(1, "ab");
    document.do({ insertTable: { location: { index: 2 }, rows: 2, columns: 2 } });
    expect(
      document.get().body.content.map(({ startIndex, endIndex }) => [startIndex, endIndex]),
    ).toEqual([
      [undefined, 1],
      [1, 3],
      [3, 15],
      [15, 17],
    ]);
    const [first, second] = document.table().tableRows;
    expect([first?.startIndex, first?.endIndex]).toEqual([4, 9]);
    expect(first?.tableCells.map((cell) => cell.startIndex)).toEqual([5, 7]);
    expect(first?.tableCells.map((cell) => cell.content[0]?.startIndex)).toEqual([6, 8]);
    expect([second?.startIndex, second?.endIndex]).toEqual([9, 14]);
  });

  it("stands third in an empty document when told the end of the segment", () => {
    const document = new OpenDocument();
    document.do({ insertTable: { endOfSegmentLocation: {}, rows: 3, columns: 3 } });
    expect(document.get().body.content.map((element) => Object.keys(element).at(-1))).toEqual([
      "sectionBreak",
      "paragraph",
      "table",
      "paragraph",
    ]);
  });
});

describe("table rows and columns", () => {
  it("are refused beside a place that is no table's start, or has no such cell", () => {
    const document = withTable("ab");
    const insert = (index: number, rowIndex: number, columnIndex: number) =>
      document.refusal({
        insertTableRow: {
          tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex },
        },
      });
    expect(insert(1, 0, 0)).toBe(
      "Invalid requests[0].insertTableRow: Index 1 is not the start index of a table.",
    );
    expect(insert(2, 1, 0)).toMatch(/row index 1 is outside/);
    expect(insert(2, 0, 2)).toMatch(/column index 2 is outside/);
    expect(document.refusal({ deleteTableColumn: {} })).toMatch(/table start location must be set/);
  });

  it("come in empty, above or below, left or right", () => {
    const document = withTable("ab", "cd");
    document.do(
      { insertTableRow: { tableCellLocation: at(0, 1), insertBelow: true } },
      { insertTableRow: { tableCellLocation: at(0, 0) } },
      { insertTableColumn: { tableCellLocation: at(0, 0), insertRight: true } },
      { insertTableColumn: { tableCellLocation: at(0, 0) } },
    );
    expect(document.cells()).toEqual([
      ["", "", "", ""],
      ["", "a", "", "b"],
      ["", "", "", ""],
      ["", "c", "", "d"],
    ]);
    expect(document.table()).toMatchObject({ rows: 4, columns: 4 });
  });

  it("go one at a time, and with the last one the table", () => {
    const document = withTable("ab", "cd");
    document.do({ deleteTableRow: { tableCellLocation: at(0, 0) } });
    expect(document.cells()).toEqual([["c", "d"]]);
    document.do({ deleteTableColumn: { tableCellLocation: at(0, 1) } });
    expect(document.cells()).toEqual([["c"]]);
    document.do({ deleteTableRow: { tableCellLocation: at(0, 0) } });
    expect(document.text()).toBe("\n\n");
    const other = withTable("a");
    other.do({ deleteTableColumn: { tableCellLocation: at(0, 0) } });
    expect(other.text()).toBe("\n\n");
  });

  it("inserted into a merged cell make it larger, deleted out of it smaller", () => {
    const document = withTable("abc", "def", "ghi");
    document.do(merge(0, 0, 2, 2), {
      insertTableRow: { tableCellLocation: at(1, 2), insertBelow: false },
    });
    expect(spans(document)[0]?.[0]).toBe("3x2");
    document.do({ insertTableColumn: { tableCellLocation: at(3, 0), insertRight: true } });
    expect(spans(document)[0]?.[0]).toBe("3x3");
    document.do({ deleteTableRow: { tableCellLocation: at(0, 3) } });
    expect(spans(document)[0]?.[0]).toBe("2x3");
    document.do({ deleteTableColumn: { tableCellLocation: at(2, 0) } });
    expect(spans(document)[0]?.[0]).toBe("2x2");
  });

  it("below a merged cell go below all of its rows, and it is deleted whole", () => {
    const document = withTable("ab", "cd", "ef");
    document.do(merge(0, 0, 2, 1), {
      insertTableRow: { tableCellLocation: at(0, 0), insertBelow: true },
    });
    expect(document.cells().map(([, last]) => last)).toEqual(["b", "d", "", "f"]);
    document.do({ deleteTableRow: { tableCellLocation: at(1, 0) } });
    expect(document.cells()).toEqual([
      ["", ""],
      ["e", "f"],
    ]);
  });
});

describe("mergeTableCells", () => {
  it("is refused for a range outside the table, without spans, and through a merged cell", () => {
    const document = withTable("abc", "def");
    expect(document.refusal(merge(1, 0, 2, 1))).toMatch(/row span 2 is outside/);
    expect(document.refusal(merge(0, 0, 0, 1))).toMatch(/must be at least 1/);
    document.do(merge(0, 0, 2, 2));
    expect(document.refusal(merge(0, 1, 1, 2))).toMatch(/must be rectangular/);
  });

  it("gathers what the cells held in the upper left one; the covered ones stay, empty", () => {
    const document = withTable("ab", "cd");
    document.do(merge(0, 0, 2, 1));
    expect(document.cells()).toEqual([
      ["a\nc", "b"],
      ["", "d"],
    ]);
    expect(spans(document)).toEqual([
      ["2x1", "1x1"],
      ["1x1", "1x1"],
    ]);
  });

  it("is undone by unmergeTableCells; the text stays in the upper left cell", () => {
    const document = withTable("ab", "cd");
    document.do(merge(0, 0, 1, 2), {
      unmergeTableCells: {
        tableRange: { tableCellLocation: at(0, 1), rowSpan: 1, columnSpan: 1 },
      },
    });
    expect(document.cells()[0]).toEqual(["a\nb", ""]);
    expect(spans(document)[0]).toEqual(["1x1", "1x1"]);
  });
});

describe("table styles", () => {
  const red = { color: { rgbColor: { red: 1, green: 0, blue: 0 } } };

  it("are refused without exactly one of range and table, and for unknown fields", () => {
    const document = withTable("ab");
    const update = (rest: object) => document.refusal({ updateTableCellStyle: rest });
    expect(update({ fields: "backgroundColor" })).toMatch(/Exactly one of/);
    expect(update({ tableStartLocation: { index: 2 }, fields: "columnSpan" })).toBe(
      "Invalid requests[0].updateTableCellStyle: Invalid field: columnSpan",
    );
    expect(update({ tableStartLocation: { index: 2 } })).toMatch(/At least one field/);
  });

  it("colour the cells of a range or of the whole table, black and zero left out of the numbers", () => {
    const document = withTable("ab");
    document.do({
      updateTableCellStyle: {
        tableRange: { tableCellLocation: at(0, 1), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { backgroundColor: red },
        fields: "backgroundColor",
      },
    });
    expect(
      document
        .table()
        .tableRows[0]?.tableCells.map((cell) => cell.tableCellStyle["backgroundColor"]),
    ).toEqual([{}, { color: { rgbColor: { red: 1 } } }]);
  });

  it("give a border between two cells to both", () => {
    const document = withTable("ab");
    const border = { color: red, width: { magnitude: 1, unit: "PT" }, dashStyle: "SOLID" };
    document.do({
      updateTableCellStyle: {
        tableRange: { tableCellLocation: at(0, 0), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { borderRight: border },
        fields: "borderRight",
      },
    });
    const [left, right] = document.table().tableRows[0]?.tableCells ?? [];
    expect(left?.tableCellStyle["borderRight"]).toEqual({
      color: { color: { rgbColor: { red: 1 } } },
      width: { magnitude: 1, unit: "PT" },
      dashStyle: "SOLID",
    });
    expect(right?.tableCellStyle["borderLeft"]).toEqual(left?.tableCellStyle["borderRight"]);
  });

  it("set the width of chosen columns, of all when none is chosen, and refuse less than 5 points", () => {
    const document = withTable("ab");
    const width = (magnitude: number, columnIndices: number[]) => ({
      updateTableColumnProperties: {
        tableStartLocation: { index: 2 },
        columnIndices,
        tableColumnProperties: { widthType: "FIXED_WIDTH", width: { magnitude, unit: "PT" } },
        fields: "*",
      },
    });
    expect(document.refusal(width(4.9, []))).toMatch(/at least 5 points/);
    expect(document.refusal(width(50, [2]))).toMatch(/column index 2 is outside/);
    document.do(width(100, []), width(200, [0]));
    expect(
      document.table().tableStyle.tableColumnProperties.map((column) => column["width"]),
    ).toEqual([
      { magnitude: 200, unit: "PT" },
      { magnitude: 100, unit: "PT" },
    ]);
  });

  it("set the height of chosen rows and pin the first ones as header", () => {
    const document = withTable("a", "b", "c");
    document.do(
      {
        updateTableRowStyle: {
          tableStartLocation: { index: 2 },
          rowIndices: [1],
          tableRowStyle: { minRowHeight: { magnitude: 18, unit: "PT" } },
          fields: "min_row_height",
        },
      },
      { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } },
    );
    expect(document.table().tableRows.map((row) => row.tableRowStyle)).toEqual([
      { minRowHeight: { unit: "PT" }, tableHeader: true },
      { minRowHeight: { magnitude: 18, unit: "PT" } },
      { minRowHeight: { unit: "PT" } },
    ]);
    expect(
      document.refusal({
        pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 4 },
      }),
    ).toMatch(/pinned header rows count 4 is outside/);
  });
});
