// The spreadsheet that every class's journal is copied from: the four tabs a teacher types in, and the hidden ones: what the school
// tells the class, what was done, and which files were made.
import type { sheets_v4 } from "@googleapis/sheets";
import { JOURNAL_TABS } from "../../core/journal/journal-tabs.ts";
import type { JournalColumn } from "../../core/journal/journal-tabs.ts";
import { DEFAULT_SHEET, JOURNAL_SHEETS } from "../sheet-ids.ts";
import { makeTabRequests } from "./make-tab.ts";
import type { TabColumn } from "./tab-column.ts";

/** Stands wherever a person writes freely about pupils. */
export const PRIVACY_HINT =
  "Nerakstiet diagnozes, ģimenes apstākļus un citu skolēnu vārdus. Pietiek ar tematu un vienošanos.";

/** The columns that a teacher writes sentences in, by their keys. */
const WRITTEN_FREELY = [
  "text",
  "whatWorked",
  "difficulties",
  "discussed",
  "agreement",
  "topic",
  "notes",
];

const FACT_COLUMNS: readonly TabColumn[] = [
  { header: "Atslēga", holds: "text", width: 160 },
  { header: "Vērtība", holds: "text", width: 600 },
];

/** Dates are read and shown as Latvia does: what the spreadsheet itself reads must not depend on who made it. */
export const LATVIAN: sheets_v4.Schema$Request = {
  updateSpreadsheetProperties: {
    properties: { locale: "lv_LV", timeZone: "Europe/Riga" },
    fields: "locale,timeZone",
  },
};

/**
 * For a spreadsheet just made, with its one default tab, which gives way. Sent again it is refused: the ids of the
 * tabs are taken.
 */
export function journalTemplateRequests(): sheets_v4.Schema$Request[] {
  return [
    LATVIAN,
    ...JOURNAL_TABS.flatMap(({ key, title, columns, hidden }) =>
      makeTabRequests({
        sheetId: JOURNAL_SHEETS[key],
        title,
        columns: columns.map(tabColumn),
        ...(hidden === undefined ? {} : { hidden }),
      }),
    ),
    ...makeTabRequests({
      sheetId: JOURNAL_SHEETS.school,
      title: "Skola",
      columns: FACT_COLUMNS,
      hidden: true,
    }),
    { deleteSheet: { sheetId: DEFAULT_SHEET } },
  ];
}

function tabColumn(column: JournalColumn): TabColumn {
  const { header, holds, width, list, hidden } = column;
  const note = noteOf(column);
  return {
    header,
    holds,
    width,
    ...(list === undefined ? {} : { list }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(note === null ? {} : { note }),
  };
}

function noteOf({ key, holds, list }: JournalColumn): string | null {
  if (holds === "words" && list !== undefined) {
    return `Var rakstīt vairākus, atdalot ar komatu: ${list.join(", ")}.`;
  }
  return holds === "text" && WRITTEN_FREELY.includes(key) ? PRIVACY_HINT : null;
}
