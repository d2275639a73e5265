// A Google spreadsheet as a .xlsx, to open in Excel or LibreOffice: every sheet, the hidden ones hidden.
import type { SpreadsheetState } from "../workspace/sheets/spreadsheet-state.ts";
import type { Book } from "./excel/cell-value.ts";
import { EXCEL } from "./excel/excel-namespaces.ts";
import { fixedRangeOf } from "./excel/excel-references.ts";
import { LongLists } from "./excel/long-lists.ts";
import { sheetNames } from "./excel/sheet-names.ts";
import { sheetXml } from "./excel/sheet-xml.ts";
import { StyleTable } from "./excel/style-table.ts";
import { officePackage, Relationships } from "./office-package.ts";
import type { Part } from "./office-package.ts";
import { element, text } from "./xml.ts";
import type { Xml } from "./xml.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LISTS_TITLE = "_lists";

interface Tab {
  readonly name: string;
  readonly state: "hidden" | "veryHidden" | undefined;
  readonly xml: Xml;
}

export function exportSpreadsheet(state: SpreadsheetState): Uint8Array {
  const book: Book = { state, names: sheetNames(state.sheets) };
  const styles = new StyleTable(state.properties);
  const lists = new LongLists(freeOf(LISTS_TITLE, book));
  const tabs = state.sheets.map((sheet): Tab => ({
    name: nameOf(book, sheet.title),
    state: sheet.hidden ? "hidden" : undefined,
    xml: sheetXml({ book, styles, lists }, sheet),
  }));
  const all: Tab[] = lists.isEmpty
    ? tabs
    : [...tabs, { name: lists.name, state: "veryHidden", xml: lists.xml() }];
  const relationships = new Relationships();
  const sheets = all.map(({ xml }, at): Part => {
    relationships.add("worksheet", `worksheets/sheet${at + 1}.xml`);
    return {
      path: `xl/worksheets/sheet${at + 1}.xml`,
      contentType: `${TYPE}.worksheet+xml`,
      xml,
    };
  });
  relationships.add("styles", "styles.xml");
  return officePackage(state.properties.title, [
    {
      path: "xl/workbook.xml",
      contentType: `${TYPE}.sheet.main+xml`,
      xml: workbookXml(book, all),
      relationships,
    },
    { path: "xl/styles.xml", contentType: `${TYPE}.styles+xml`, xml: styles.xml() },
    ...sheets,
  ]);
}

/** The relationships of the tabs come first, so that a tab's number is its relationship's. */
function workbookXml(book: Book, tabs: readonly Tab[]): Xml {
  const firstSeen = tabs.findIndex(({ state }) => state === undefined);
  const names = [...filterNames(book), ...rangeNames(book)];
  return element("workbook", EXCEL, [
    element("bookViews", {}, [element("workbookView", { activeTab: Math.max(0, firstSeen) })]),
    element(
      "sheets",
      {},
      tabs.map(({ name, state }, at) =>
        element("sheet", { name, sheetId: at + 1, state, "r:id": `rId${at + 1}` }),
      ),
    ),
    names.length === 0 ? null : element("definedNames", {}, names),
    element("calcPr", { fullCalcOnLoad: 1 }),
  ]);
}

/** Excel looks for a filter by this name of its own. */
function filterNames({ state, names }: Book): Xml[] {
  return state.sheets.flatMap((sheet, localSheetId) =>
    sheet.basicFilter === null
      ? []
      : [
          element("definedName", { name: "_xlnm._FilterDatabase", localSheetId, hidden: 1 }, [
            text(fixedRangeOf(sheet, names, sheet.basicFilter.range)),
          ]),
        ],
  );
}

function rangeNames({ state, names }: Book): Xml[] {
  return state.namedRanges.flatMap(({ name, range }) => {
    const sheet = state.sheets.find(({ sheetId }) => sheetId === range.sheetId);
    return sheet === undefined
      ? []
      : [element("definedName", { name }, [text(fixedRangeOf(sheet, names, range))])];
  });
}

function nameOf({ names }: Book, title: string): string {
  return names.get(title) ?? title;
}

/** A name that no sheet of the book has. */
function freeOf(name: string, book: Book): string {
  const taken = [...book.names.values()].map((each) => each.toLowerCase());
  return taken.includes(name.toLowerCase()) ? freeOf(`${name}_`, book) : name;
}
