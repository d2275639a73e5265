// What is written into the year plan's printed table, as one batchUpdate: from the bottom up, so that every index is the one that
// was read. A row comes in empty (Docs API, "Best practices"), so where its cells will stand is known beforehand.
import type { docs_v1 } from "@googleapis/docs";
import type { PlanEdit } from "../../core/journal/plan-table.ts";
import { PLAN_RANGE } from "../reading/plan-table.ts";
import type { PlacedPlanRow, PlacedPlanTable } from "../reading/plan-table.ts";
import { grey } from "./document-style.ts";

type Requests = readonly docs_v1.Schema$Request[];

interface Placed {
  /** Where in the document it happens. */
  readonly index: number;
  readonly requests: Requests;
}

export function planRowsRequests(table: PlacedPlanTable, edits: readonly PlanEdit[]): Requests {
  const placed = edits.map((edit) => placedEdit(table, edit));
  // Of rows put in the same place the later goes in first and is pushed down by the one before it.
  return placed
    .map((each, order) => ({ ...each, order }))
    .sort((a, b) => b.index - a.index || b.order - a.order)
    .flatMap(({ requests }) => requests);
}

function placedEdit(table: PlacedPlanTable, edit: PlanEdit): Placed {
  if (edit.kind === "insert") {
    return inserted(table, edit);
  }
  const row = rowAt(table, edit.place);
  switch (edit.kind) {
    case "fill":
      return {
        index: row.startIndex,
        requests: written(table, edit, row.dateCell.textIndex, row.topicCell.textIndex),
      };
    case "mark":
      return {
        index: row.startIndex,
        requests: [
          markRequest(table, edit.entry, row.topicCell.textIndex, row.topicCell.all.length),
        ],
      };
    case "redate":
      return { index: row.startIndex, requests: redated(table, row, edit.date) };
  }
}

function inserted(
  table: PlacedPlanTable,
  edit: Extract<PlanEdit, { readonly kind: "insert" }>,
): Placed {
  const { reference, below, index } = besideWhich(table, edit.after);
  // A row, and each of its cells, takes one index before what it holds; an empty cell holds a newline.
  const cellText = (column: number) => index + 2 * column + 2;
  return {
    index,
    requests: [
      {
        insertTableRow: {
          tableCellLocation: {
            tableStartLocation: at(table, table.startIndex),
            rowIndex: reference,
            columnIndex: table.topicColumn,
          },
          insertBelow: below,
        },
      },
      ...(reference === table.header?.place ? unlikeHeader(table, index, reference + 1) : []),
      ...written(table, edit, cellText(table.dateColumn), cellText(table.topicColumn)),
    ],
  };
}

/** Beside a row without merged cells where there is one, and not beside the header, whose look the new row would take over. */
function besideWhich(table: PlacedPlanTable, after: number | null) {
  const above = after === null ? undefined : rowAt(table, after);
  const next = table.rows.find(({ place }) => after === null || place > after);
  if (above !== undefined && (above.plain || next === undefined || !next.plain)) {
    return { reference: above.place, below: true, index: above.endIndex };
  }
  if (next !== undefined) {
    return { reference: next.place, below: false, index: next.startIndex };
  }
  if (table.header === null) {
    throw new Error("A table of a plan without header and rows.");
  }
  return { reference: table.header.place, below: true, index: table.header.endIndex };
}

/** The cell that stands further down goes first; the mark comes when both texts stand. */
function written(
  table: PlacedPlanTable,
  { entry, line }: Extract<PlanEdit, { readonly kind: "insert" | "fill" }>,
  dateIndex: number,
  topicIndex: number,
): Requests {
  const date = textRequests(table, line.date, dateIndex);
  const topic = textRequests(table, line.topic, topicIndex);
  const dateFirst = dateIndex < topicIndex;
  const moved = dateFirst ? topicIndex + line.date.length : topicIndex;
  return [
    ...(dateFirst ? [...topic, ...date] : [...date, ...topic]),
    markRequest(table, entry, moved, line.topic.length),
  ];
}

/** Over the topic and the newline after it, so that the mark stays when a person types the topic anew. */
function markRequest(
  table: PlacedPlanTable,
  entry: string,
  startIndex: number,
  length: number,
): docs_v1.Schema$Request {
  return {
    createNamedRange: {
      name: `${PLAN_RANGE}${entry}`,
      range: { ...tabOf(table), startIndex, endIndex: startIndex + length + 1 },
    },
  };
}

function redated(table: PlacedPlanTable, { dateCell }: PlacedPlanRow, date: string): Requests {
  const { textIndex, all } = dateCell;
  return [
    ...(all === ""
      ? []
      : [
          {
            deleteContentRange: {
              range: { ...tabOf(table), startIndex: textIndex, endIndex: textIndex + all.length },
            },
          },
        ]),
    ...textRequests(table, date, textIndex),
  ];
}

function textRequests(table: PlacedPlanTable, text: string, index: number): Requests {
  return text === "" ? [] : [{ insertText: { text, location: at(table, index) } }];
}

/** The first row of all under a header looks like a line, not like the header. */
function unlikeHeader(table: PlacedPlanTable, index: number, rowIndex: number): Requests {
  const range = {
    ...tabOf(table),
    startIndex: index + 2,
    endIndex: index + 2 * table.columns + 1,
  };
  return [
    {
      updateTableCellStyle: {
        tableRange: {
          tableCellLocation: {
            tableStartLocation: at(table, table.startIndex),
            rowIndex,
            columnIndex: 0,
          },
          rowSpan: 1,
          columnSpan: table.columns,
        },
        tableCellStyle: { backgroundColor: grey(1) },
        fields: "backgroundColor",
      },
    },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { alignment: "START" },
        fields: "alignment",
      },
    },
    { updateTextStyle: { range, textStyle: { bold: false }, fields: "bold" } },
  ];
}

function rowAt(table: PlacedPlanTable, place: number): PlacedPlanRow {
  const row = table.rows.find((each) => each.place === place);
  if (row === undefined) {
    throw new Error(`The plan's table has no row ${place}.`);
  }
  return row;
}

function at(table: PlacedPlanTable, index: number): docs_v1.Schema$Location {
  return { ...tabOf(table), index };
}

function tabOf({ tabId }: PlacedPlanTable): { readonly tabId?: string } {
  return tabId === null ? {} : { tabId };
}
