// The spreadsheet that every class's journal is copied from, made and read back.
import type { sheets_v4 } from "@googleapis/sheets";
import { describe, expect, test } from "vitest";
import { JOURNAL_TABS } from "../../../src/core/journal/journal-tabs.ts";
import { JOURNAL_SHEETS } from "../../../src/google/sheet-ids.ts";
import {
  PRIVACY_HINT,
  journalTemplateRequests,
} from "../../../src/google/writing/journal-template.ts";
import { EmulatedGoogle, sheetOf } from "./emulated-google.ts";

function made(): sheets_v4.Schema$Spreadsheet {
  const google = new EmulatedGoogle();
  const id = google.newSpreadsheet();
  google.updateSpreadsheet(id, journalTemplateRequests());
  return google.spreadsheet(id);
}

const journal = made();

function cells(sheetId: number, row: number): readonly sheets_v4.Schema$CellData[] {
  return sheetOf(journal, sheetId).data?.[0]?.rowData?.[row]?.values ?? [];
}

function headerOf(sheetId: number): (string | null | undefined)[] {
  return cells(sheetId, 0).map(({ formattedValue }) => formattedValue);
}

function columnAt(tab: (typeof JOURNAL_TABS)[number]["key"], key: string): number {
  const columns = JOURNAL_TABS.find((one) => one.key === tab)?.columns ?? [];
  return columns.findIndex((column) => column.key === key);
}

describe("the journal template", () => {
  test("is refused when it is made a second time", () => {
    const google = new EmulatedGoogle();
    const id = google.newSpreadsheet();
    google.updateSpreadsheet(id, journalTemplateRequests());
    expect(() => {
      google.updateSpreadsheet(id, journalTemplateRequests());
    }).toThrow(/already exists/);
  });

  test("has four tabs to type in and three hidden ones, and not the tab Google began with", () => {
    const tabs = journal.sheets?.map(({ properties }) => [
      properties?.sheetId,
      properties?.title,
      properties?.hidden === true,
    ]);
    expect(tabs).toEqual([
      [920_001, "Uzskaite", false],
      [920_002, "Sadarbība ar vecākiem", false],
      [920_003, "Plāns", false],
      [920_004, "Skolēni", false],
      [920_006, "Vēsture", true],
      [920_007, "Faili", true],
      [920_005, "Skola", true],
    ]);
  });

  test("reads and shows dates as Latvia does", () => {
    expect(journal.properties).toMatchObject({ locale: "lv_LV", timeZone: "Europe/Riga" });
  });

  test.each(JOURNAL_TABS)("has the columns of $title in their order", ({ key, columns }) => {
    expect(headerOf(JOURNAL_SHEETS[key])).toEqual(columns.map(({ header }) => header));
    const { columnMetadata } = sheetOf(journal, JOURNAL_SHEETS[key]).data?.[0] ?? {};
    expect(columnMetadata?.map(({ pixelSize }) => pixelSize)).toEqual(
      columns.map(({ width }) => width),
    );
    expect(columnMetadata?.map(({ hiddenByUser }) => hiddenByUser === true)).toEqual(
      columns.map(({ hidden }) => hidden === true),
    );
  });

  test("keeps its headers in sight, bold, and ready to filter by", () => {
    const { properties, basicFilter } = sheetOf(journal, JOURNAL_SHEETS.log);
    expect(properties?.gridProperties).toMatchObject({ frozenRowCount: 1, rowCount: 1000 });
    expect(basicFilter?.range).toMatchObject({ startRowIndex: 0, endColumnIndex: 18 });
    expect(cells(JOURNAL_SHEETS.log, 0)[0]?.userEnteredFormat?.textFormat?.bold).toBe(true);
  });

  test("offers the report's categories, and marks other words without refusing them", () => {
    const rule = cells(JOURNAL_SHEETS.log, 1)[columnAt("log", "category")]?.dataValidation;
    expect(rule?.condition?.type).toBe("ONE_OF_LIST");
    expect(rule?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue)).toEqual([
      "Klases audzināšanas stundas tēma",
      "Klases aktivitātes",
      "Klases dalība izglītības iestādes pasākumos",
      "Izglītojamo izpēte, individuālais darbs ar izglītojamo",
      "Sadarbība ar vecākiem",
      "Sadarbība ar atbalsta personālu",
    ]);
    expect(rule?.showCustomUi).toBe(true);
    expect(rule?.strict).not.toBe(true);
  });

  test("leaves a cell of several words free, and says beside its header what fits", () => {
    const at = columnAt("contacts", "participants");
    expect(cells(JOURNAL_SHEETS.contacts, 1)[at]?.dataValidation).toBeUndefined();
    expect(cells(JOURNAL_SHEETS.contacts, 0)[at]?.note).toMatch(
      /^Var rakstīt vairākus, atdalot ar komatu: klases audzinātājs, /,
    );
  });

  test.each([
    ["log", "date", { type: "TEXT", pattern: "@" }],
    ["log", "text", { type: "TEXT", pattern: "@" }],
    ["log", "participants", { type: "NUMBER", pattern: "0" }],
    ["log", "dateRead", { type: "DATE", pattern: "dd.mm.yyyy." }],
    ["contacts", "dueDate", { type: "DATE", pattern: "dd.mm.yyyy." }],
  ] as const)("formats the column %s/%s", (tab, key, format) => {
    const cell = cells(JOURNAL_SHEETS[tab], 1)[columnAt(tab, key)];
    expect(cell?.userEnteredFormat?.numberFormat).toEqual(format);
    expect(cell?.userEnteredFormat).toMatchObject({
      wrapStrategy: "WRAP",
      verticalAlignment: "TOP",
    });
  });

  test("has boxes to tick where the answer is yes or no", () => {
    const at = columnAt("contacts", "signed");
    const rule = cells(JOURNAL_SHEETS.contacts, 1)[at]?.dataValidation;
    expect(rule?.condition?.type).toBe("BOOLEAN");
  });

  // A permanent hint above free text.
  test("warns of private matters wherever sentences are written, and nowhere else", () => {
    const hinted = JOURNAL_TABS.map(({ key, columns }) => [
      key,
      columns
        .filter((_, at) => cells(JOURNAL_SHEETS[key], 0)[at]?.note === PRIVACY_HINT)
        .map((column) => column.key),
    ]);
    expect(hinted).toEqual([
      ["log", ["text", "whatWorked", "difficulties"]],
      ["contacts", ["discussed", "agreement"]],
      ["plan", ["topic", "notes"]],
      ["pupils", []],
      ["history", []],
      ["files", []],
    ]);
  });
});
