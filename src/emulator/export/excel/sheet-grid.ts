// The columns, rows and cells of a sheet. A column has the look of its last cell, so that its empty cells need not be written.
import type {
  DimensionState,
  RowState,
  SheetState,
} from "../../workspace/sheets/spreadsheet-state.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { renderCell } from "../../workspace/sheets/render.ts";
import { lookOf } from "./cell-look.ts";
import { cellXml } from "./cell-value.ts";
import { wrappedHeight } from "./row-height.ts";
import type { ShownCell } from "./row-height.ts";
import type { Book } from "./cell-value.ts";
import type { StyleTable } from "./style-table.ts";

const USUAL_WIDTH = 100;
/** Excel measures columns in digits of its usual letters, rows in points. */
const PIXELS_A_DIGIT = 7;
const POINTS_A_PIXEL = 0.75;
const USUAL_HEIGHT = 21;

export function sheetFormat(): Xml {
  return element("sheetFormatPr", {
    defaultColWidth: digits(USUAL_WIDTH),
    defaultRowHeight: USUAL_HEIGHT * POINTS_A_PIXEL,
  });
}

/** Columns and cells together, as a cell leaves out what its column says. */
export function gridXml(book: Book, sheet: SheetState, styles: StyleTable): (Xml | null)[] {
  const { rowCount, columnCount } = sheet.gridProperties;
  const lastRow = sheet.rows[rowCount - 1];
  const columnStyles = Array.from({ length: columnCount }, (_, column) =>
    styles.numberOf(lastRow?.cells[column]?.userEnteredFormat),
  );
  const columns = columnStyles.flatMap((style, at) => columnXml(sheet.columns[at], at, style));
  const rows = sheet.rows.flatMap((row, at) => {
    const cells = columnStyles.flatMap((columnStyle, column) => {
      const cell = row?.cells[column];
      const style = styles.numberOf(cell?.userEnteredFormat);
      return style === columnStyle && cell?.userEnteredValue === undefined
        ? []
        : [cellXml(book, sheet, at, column, style)];
    });
    return rowXml(book, sheet, row, at, cells);
  });
  return [
    columns.length === 0 ? null : element("cols", {}, columns),
    element("sheetData", {}, rows),
  ];
}

function columnXml(state: DimensionState | null | undefined, at: number, style: number): Xml[] {
  const { pixelSize = USUAL_WIDTH, hiddenByUser } = state ?? {};
  return pixelSize === USUAL_WIDTH && hiddenByUser !== true && style === 0
    ? []
    : [
        element("col", {
          min: at + 1,
          max: at + 1,
          width: digits(pixelSize),
          style: style === 0 ? undefined : style,
          hidden: hiddenByUser === true ? 1 : undefined,
          customWidth: 1,
        }),
      ];
}

/** A row without a height of its own is as high as its text needs. */
function rowXml(
  book: Book,
  sheet: SheetState,
  row: RowState | null,
  at: number,
  cells: readonly Xml[],
): Xml[] {
  const { pixelSize, hiddenByUser } = row ?? {};
  const needed = pixelSize === undefined ? wrappedHeight(shownCells(book, sheet, at)) : 0;
  const height = pixelSize === undefined ? needed : pixelSize * POINTS_A_PIXEL;
  const isUsual = pixelSize === undefined && needed <= USUAL_HEIGHT * POINTS_A_PIXEL;
  return cells.length === 0 && isUsual && hiddenByUser !== true
    ? []
    : [
        element(
          "row",
          {
            r: at + 1,
            ht: isUsual ? undefined : height,
            customHeight: pixelSize === undefined ? undefined : 1,
            hidden: hiddenByUser === true ? 1 : undefined,
          },
          cells,
        ),
      ];
}

/** The cells that a person sees something in. */
function shownCells({ state }: Book, sheet: SheetState, row: number): ShownCell[] {
  return (sheet.rows[row]?.cells ?? []).flatMap((cell, column) => {
    const { pixelSize: width = USUAL_WIDTH, hiddenByUser } = sheet.columns[column] ?? {};
    return cell?.userEnteredValue === undefined || hiddenByUser === true
      ? []
      : [
          {
            shown: renderCell(state, sheet, row, column, {}),
            look: lookOf(state.properties.defaultFormat, cell.userEnteredFormat),
            width,
          },
        ];
  });
}

function digits(pixels: number): number {
  return Math.round((pixels / PIXELS_A_DIGIT) * 100) / 100;
}
