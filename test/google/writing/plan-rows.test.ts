// The year plan's printed table as people leave it: other columns, merged cells, more tables, no header. A new line finds its place in
// every one of them, and nothing that stands there changes.
import { describe, expect, test } from "vitest";
import type { docs_v1 } from "@googleapis/docs";
import { planItems } from "../../../src/usecases/plan-items.ts";
import { aPlan } from "../../support/a-plan.ts";
import type { PlanUnderTest } from "../../support/a-plan.ts";

let made = 0;

function add({ tools, files }: PlanUnderTest, date: string, topic: string): void {
  made += 1;
  const id = `item-of-table-${made}`;
  const answer = planItems(tools, {
    ...files,
    items: [{ id, date, topic, kind: "CLASS_HOUR", themeGroup: null, form: null }],
  });
  expect(answer).toMatchObject({ ok: true });
}

function at(school: PlanUnderTest, rowIndex: number, columnIndex = 0) {
  return {
    tableStartLocation: { index: school.table().startIndex },
    rowIndex,
    columnIndex,
  };
}

function merged(
  school: PlanUnderTest,
  row: number,
  rowSpan: number,
  columnSpan: number,
): docs_v1.Schema$Request {
  return {
    mergeTableCells: { tableRange: { tableCellLocation: at(school, row), rowSpan, columnSpan } },
  };
}

describe("the table of a plan is found", () => {
  test("with a column put between its two and a row above its header", () => {
    const school = aPlan();
    school.write([
      { insertTableColumn: { tableCellLocation: at(school, 0, 0), insertRight: true } },
      { insertTableRow: { tableCellLocation: at(school, 0), insertBelow: false } },
    ]);
    expect(school.table()).toMatchObject({ columns: 3, dateColumn: 0, topicColumn: 2 });
    school.type(2, "20.10.2020.", "Ar roku");
    add(school, "08.09.2020.", "Pirms");
    add(school, "08.11.2020.", "Pēc");
    expect(school.lines()).toEqual([
      "08.09.2020. | Pirms",
      "20.10.2020. | Ar roku",
      "08.11.2020. | Pēc",
    ]);
  });

  test("with the topic's column moved before the date's", () => {
    const school = aPlan();
    const { startIndex } = school.table();
    school.write([
      { insertTableColumn: { tableCellLocation: at(school, 0, 1), insertRight: true } },
    ]);
    const header = school
      .document()
      .tabs?.[0]?.documentTab?.body?.content?.find((element) => element.startIndex === startIndex);
    const cells = header?.table?.tableRows?.[0]?.tableCells ?? [];
    const [first, , last] = cells.map((cell) => ({
      start: cell.content?.[0]?.startIndex ?? 0,
      end: (cell.content?.[0]?.endIndex ?? 0) - 1,
    }));
    school.write([
      { insertText: { text: "Datums", location: { index: last?.start ?? 0 } } },
      {
        deleteContentRange: { range: { startIndex: first?.start ?? 0, endIndex: first?.end ?? 0 } },
      },
    ]);
    expect(school.table()).toMatchObject({ dateColumn: 2, topicColumn: 1 });
    add(school, "08.10.2020.", "Vēlāk");
    add(school, "08.09.2020.", "Agrāk 🎉");
    expect(school.lines()).toEqual(["08.09.2020. | Agrāk 🎉", "08.10.2020. | Vēlāk"]);
    expect(school.table().rows.filter(({ entry }) => entry !== null)).toHaveLength(2);
  });

  test("by its lines when its header was deleted, beside another table", () => {
    const school = aPlan();
    add(school, "08.09.2020.", "Agrāk");
    school.write([
      { deleteTableRow: { tableCellLocation: at(school, 0) } },
      { insertTable: { rows: 2, columns: 2, location: { index: 1 } } },
    ]);
    expect(school.table().header).toBeNull();
    add(school, "08.10.2020.", "Vēlāk");
    add(school, "01.09.2020.", "Pirmais");
    expect(school.lines()).toEqual([
      "01.09.2020. | Pirmais",
      "08.09.2020. | Agrāk",
      "08.10.2020. | Vēlāk",
    ]);
  });
});

describe("a new line", () => {
  test("stays out of merged cells and never gets between them", () => {
    const school = aPlan();
    school.type(1, "Septembris", "");
    school.type(2, "08.09.2020.", "Divas rindas");
    school.write([merged(school, 1, 1, 2), merged(school, 2, 2, 1)]);
    add(school, "09.09.2020.", "Pēc apvienotajām");
    add(school, "01.09.2020.", "Zem mēneša");
    expect(school.lines()).toEqual([
      "Septembris | ",
      "01.09.2020. | Zem mēneša",
      "08.09.2020. | Divas rindas",
      "09.09.2020. | Pēc apvienotajām",
    ]);
  });

  test("under a header that has no row left looks like a line, not like the header", () => {
    const school = aPlan();
    school.write(
      Array.from({ length: 8 }, () => ({ deleteTableRow: { tableCellLocation: at(school, 1) } })),
    );
    add(school, "08.09.2020.", "Pirmais");
    add(school, "09.09.2020.", "Otrais");
    expect(school.lines()).toEqual(["08.09.2020. | Pirmais", "09.09.2020. | Otrais"]);
    const table = school
      .document()
      .tabs?.[0]?.documentTab?.body?.content?.find((element) => element.table)?.table;
    const cell = table?.tableRows?.[1]?.tableCells?.[0];
    expect(cell?.tableCellStyle?.backgroundColor?.color?.rgbColor).toEqual({
      red: 1,
      green: 1,
      blue: 1,
    });
    expect(cell?.content?.[0]?.paragraph?.elements?.[0]?.textRun?.textStyle?.bold).not.toBe(true);
  });

  test("keeps its mark when its words are typed anew, and loses it with its row", () => {
    const school = aPlan();
    add(school, "08.09.2020.", "Pirmais");
    const entryOf = () =>
      school
        .table()
        .rows.map(({ entry }) => entry)
        .filter(Boolean);
    const [row] = school.table().rows;
    const start = row?.topicCell.textIndex ?? 0;
    school.write([
      { deleteContentRange: { range: { startIndex: start, endIndex: start + 7 } } },
      { insertText: { text: "Cits temats", location: { index: start } } },
    ]);
    expect(school.lines()).toEqual(["08.09.2020. | Cits temats"]);
    expect(entryOf()).toHaveLength(1);
    school.write([{ deleteTableRow: { tableCellLocation: at(school, 1) } }]);
    expect(entryOf()).toEqual([]);
  });
});
