// A sheet of a Google spreadsheet as Excel's. The order of the elements is Excel's (ECMA-376, part 1, 18.3.1.99).
import { rectOf } from "../../workspace/sheets/grid-range.ts";
import type { GridProperties, SheetState } from "../../workspace/sheets/spreadsheet-state.ts";
import { element } from "../xml.ts";
import type { Xml } from "../xml.ts";
import { argb } from "./cell-look.ts";
import type { Book } from "./cell-value.ts";
import { cellReference, rangeReference } from "./excel-references.ts";
import { EXCEL } from "./excel-namespaces.ts";
import type { LongLists } from "./long-lists.ts";
import { gridXml, sheetFormat } from "./sheet-grid.ts";
import type { StyleTable } from "./style-table.ts";
import { validationsXml } from "./validations.ts";

/** What the sheets of a workbook share. */
export interface Shared {
  readonly book: Book;
  readonly styles: StyleTable;
  readonly lists: LongLists;
}

/** A4 across, as wide as the page: as Google prints a sheet unless told otherwise. */
const PAGE = { paperSize: 9, orientation: "landscape", fitToHeight: 0 } as const;

export function sheetXml({ book, styles, lists }: Shared, sheet: SheetState): Xml {
  const merges = sheet.merges.map((range) =>
    element("mergeCell", { ref: rangeReference(rectOf(range, sheet)) }),
  );
  return element("worksheet", EXCEL, [
    element("sheetPr", {}, [tabColor(sheet), element("pageSetUpPr", { fitToPage: 1 })]),
    element("sheetViews", {}, [view(sheet)]),
    sheetFormat(),
    ...gridXml(book, sheet, styles),
    sheet.basicFilter === null
      ? null
      : element("autoFilter", { ref: rangeReference(rectOf(sheet.basicFilter.range, sheet)) }),
    merges.length === 0 ? null : element("mergeCells", { count: merges.length }, merges),
    validationsXml(book, sheet, lists),
    element("pageSetup", PAGE),
  ]);
}

function tabColor({ tabColorStyle, tabColor: color }: SheetState): Xml | null {
  const rgb = argb(tabColorStyle, color);
  return rgb === null ? null : element("tabColor", { rgb });
}

function view({ gridProperties, rightToLeft }: SheetState): Xml {
  return element(
    "sheetView",
    {
      showGridLines: gridProperties.hideGridlines === true ? 0 : undefined,
      rightToLeft: rightToLeft === true ? 1 : undefined,
      workbookViewId: 0,
    },
    [pane(gridProperties)],
  );
}

function pane({ frozenRowCount: rows = 0, frozenColumnCount: columns = 0 }: GridProperties) {
  return rows === 0 && columns === 0
    ? null
    : element("pane", {
        xSplit: columns === 0 ? undefined : columns,
        ySplit: rows === 0 ? undefined : rows,
        topLeftCell: cellReference(rows, columns),
        activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
        state: "frozen",
      });
}
