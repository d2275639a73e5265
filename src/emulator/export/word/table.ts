// A table of a Google Doc as Word's: fixed columns, merged cells, rows that repeat on every page.
import type {
  DocumentTable,
  StructuralElement,
  TableRow,
} from "../../workspace/docs/document-state.ts";
import type { TableColumnProperties, TableRowStyle } from "../../workspace/docs/styles.ts";
import { columnEndOf, headAt } from "../../workspace/docs/table-grid.ts";
import { element, wrapped } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { pointsOf, twips } from "./measures.ts";
import { cellProperties, sidePadding } from "./table-cell.ts";

/** Content that is so many points wide. */
export type WriteContent = (content: readonly StructuralElement[], width: number) => Xml[];

/** `width` is that of the text around it, in points. */
export function tableXml(table: DocumentTable, width: number, writeContent: WriteContent): Xml {
  const widths = columnWidths(table.columns, width);
  return element("w:tbl", {}, [
    element("w:tblPr", {}, [
      element("w:tblW", { "w:w": twips(sum(widths)), "w:type": "dxa" }),
      element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
    ]),
    element(
      "w:tblGrid",
      {},
      widths.map((points) => element("w:gridCol", { "w:w": twips(points) })),
    ),
    ...table.rows.map((row, at) => rowXml(table, row, at, widths, writeContent)),
  ]);
}

/** Columns without a width of their own share what the others leave. */
function columnWidths(columns: readonly TableColumnProperties[], width: number): number[] {
  const fixed = columns.map(({ widthType, width: own }) =>
    widthType === "FIXED_WIDTH" ? pointsOf(own) : null,
  );
  const even = fixed.filter((own) => own === null).length;
  const left = width - sum(fixed.map((own) => own ?? 0));
  return fixed.map((own) => own ?? Math.max(left, 0) / even);
}

function rowXml(
  table: DocumentTable,
  row: TableRow,
  at: number,
  widths: readonly number[],
  writeContent: WriteContent,
): Xml {
  const cells = row.cells.flatMap((_, column) => {
    const head = headAt(table, at, column);
    if (head.column !== column) {
      return [];
    }
    const { style, rowSpan, columnSpan, content } = head.cell;
    const cellWidth = sum(widths.slice(column, columnEndOf(head)));
    const continues = head.row < at;
    return [
      element("w:tc", {}, [
        cellProperties(style, {
          width: cellWidth,
          columnSpan,
          merge: rowSpan === 1 ? null : continues ? "continue" : "restart",
        }),
        ...(continues ? [element("w:p")] : writeContent(content, cellWidth - sidePadding(style))),
      ]),
    ];
  });
  return element("w:tr", {}, [rowProperties(row.style), ...cells]);
}

function rowProperties({ minRowHeight, tableHeader, preventOverflow }: TableRowStyle): Xml | null {
  const height = twips(pointsOf(minRowHeight));
  return wrapped("w:trPr", [
    preventOverflow === true ? element("w:cantSplit") : null,
    height === 0 ? null : element("w:trHeight", { "w:val": height, "w:hRule": "atLeast" }),
    tableHeader === true ? element("w:tblHeader") : null,
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
