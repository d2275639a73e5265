// Which of the sidebar's pages opens first in the open file. Told by the ids of its tabs, which the open file itself knows: asking
// Drive would take a second before anything is seen. `spreadsheets.currentonly` covers both calls.
// Source: developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheets(), …/sheet#getSheetId().
import { JOURNAL_SHEETS } from "../sheet-ids.ts";

/** A spreadsheet without a journal's tabs is the deputy's; every document is a class's, or is told there where a class is. */
export function sidebarPlace(): "deputy" | "class" {
  const spreadsheet = openSpreadsheet();
  return spreadsheet === null || hasJournalTabs(spreadsheet) ? "class" : "deputy";
}

/** Whether the open file has a journal's tabs: a class's journal, its template, or a copy that somebody made of one. */
export function looksLikeJournal(): boolean {
  const spreadsheet = openSpreadsheet();
  return spreadsheet !== null && hasJournalTabs(spreadsheet);
}

/** Null in a document. */
function openSpreadsheet(): OpenSpreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

function hasJournalTabs(spreadsheet: OpenSpreadsheet): boolean {
  const ids: readonly number[] = Object.values(JOURNAL_SHEETS);
  return spreadsheet.getSheets().some((tab) => ids.includes(tab.getSheetId()));
}

interface OpenSpreadsheet {
  getSheets(): readonly { getSheetId(): number }[];
}
