// A form's table in its Google Doc: made empty, filled from its last cell to its first so that no index moves, then ruled.
import type { docs_v1 } from "@googleapis/docs";
import { BLACK, grey, maskOf, paragraphStyle, points, textStyle } from "./document-style.ts";
import { emptyCellIndex, joined } from "./form-layout.ts";
import type { PlacedTable, Span } from "./form-layout.ts";

/** A table of more columns than this is set small. */
const MOST_ROOMY_COLUMNS = 6;
/** Nine millimetres: a row that a person writes in by hand. */
const BLANK_ROW_HEIGHT = 25.5;

const BORDER: docs_v1.Schema$TableCellBorder = {
  color: BLACK,
  width: points(0.75),
  dashStyle: "SOLID",
};

export function insertTableRequests(table: PlacedTable): docs_v1.Schema$Request[] {
  const cells = table.rows.flatMap((row, rowIndex) =>
    row.map(({ text }, column) => ({ text, index: emptyCellIndex(table, rowIndex, column) })),
  );
  return [
    {
      insertTable: {
        rows: table.rows.length,
        columns: table.table.columns.length,
        location: { index: table.insertAt },
      },
    },
    ...cells
      .filter(({ text }) => text !== "")
      .reverse()
      .map(({ text, index }) => ({ insertText: { text, location: { index } } })),
  ];
}

/** `width` is that of the text, in points. */
export function tableStyleRequests(table: PlacedTable, width: number): docs_v1.Schema$Request[] {
  const small = table.table.columns.length > MOST_ROOMY_COLUMNS;
  const header = headerSpan(table);
  return [
    ...columnWidths(table, width),
    cellStyle(table, allCells(small), null),
    cellStyle(table, { backgroundColor: grey(0.9), contentAlignment: "MIDDLE" }, 1),
    ...blankRows(table),
    {
      pinTableHeaderRows: { tableStartLocation: { index: table.start }, pinnedHeaderRowsCount: 1 },
    },
    paragraphStyle(table, { spaceBelow: points(0) }),
    paragraphStyle(header, { alignment: "CENTER" }),
    textStyle(table, { fontSize: points(small ? 8 : 11) }),
    ...joined([header, ...printedBold(table)]).map((span) => textStyle(span, { bold: true })),
  ];
}

function columnWidths(
  { start, table: { columns } }: PlacedTable,
  width: number,
): docs_v1.Schema$Request[] {
  const shares = [...new Set(columns.map(({ share }) => share))];
  return shares.map((share) => {
    const tableColumnProperties = {
      widthType: "FIXED_WIDTH",
      width: points(Math.floor(share * width * 100) / 100),
    };
    return {
      updateTableColumnProperties: {
        tableStartLocation: { index: start },
        columnIndices: columns.flatMap((column, at) => (column.share === share ? [at] : [])),
        tableColumnProperties,
        fields: maskOf(tableColumnProperties),
      },
    };
  });
}

function allCells(small: boolean): docs_v1.Schema$TableCellStyle {
  const beside = points(small ? 2 : 4);
  return {
    borderTop: BORDER,
    borderRight: BORDER,
    borderBottom: BORDER,
    borderLeft: BORDER,
    paddingTop: points(2),
    paddingRight: beside,
    paddingBottom: points(2),
    paddingLeft: beside,
  };
}

/** The whole table, or its first rows. */
function cellStyle(
  { start, table }: PlacedTable,
  tableCellStyle: docs_v1.Schema$TableCellStyle,
  firstRows: number | null,
): docs_v1.Schema$Request {
  const tableStartLocation = { index: start };
  const where =
    firstRows === null
      ? { tableStartLocation }
      : {
          tableRange: {
            tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
            rowSpan: firstRows,
            columnSpan: table.columns.length,
          },
        };
  return { updateTableCellStyle: { ...where, tableCellStyle, fields: maskOf(tableCellStyle) } };
}

function blankRows({ start, rows }: PlacedTable): docs_v1.Schema$Request[] {
  const rowIndices = rows.flatMap((row, at) => (row.every(({ text }) => text === "") ? [at] : []));
  return rowIndices.length === 0
    ? []
    : [
        {
          updateTableRowStyle: {
            tableStartLocation: { index: start },
            rowIndices,
            tableRowStyle: { minRowHeight: points(BLANK_ROW_HEIGHT) },
            fields: "minRowHeight",
          },
        },
      ];
}

function headerSpan({ rows, start }: PlacedTable): Span {
  const header = rows[0] ?? [];
  return { start: header[0]?.start ?? start, end: header[header.length - 1]?.end ?? start };
}

/** The words that the form prints bold below the header: the report's categories. */
function printedBold({ rows }: PlacedTable): Span[] {
  return rows.slice(1).flatMap((row) => row.flatMap(({ bold }) => bold));
}
