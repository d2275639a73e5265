import { describe, expect, test } from "vitest";
import { answerOf } from "../../../support/google-call.ts";
import { DEPUTY, ownSpreadsheet, TEACHER } from "./school-spreadsheet.ts";
import type { Answer, SchoolSpreadsheet } from "./school-spreadsheet.ts";

/** The sheet with two tables that Google's guide explains appending with. */
function twoTables(): SchoolSpreadsheet {
  const sheet = ownSpreadsheet();
  sheet.put("A1:D6", [
    ["x", "y", "z"],
    ["x", "y", "z"],
    [],
    ["", "x", "y"],
    ["", "", "y", "z"],
    ["", "x", "y", "z"],
  ]);
  return sheet;
}

function append(
  sheet: SchoolSpreadsheet,
  range: string,
  options: object = {},
  at?: number,
): Answer {
  const params = { range, valueInputOption: "RAW", ...options };
  return answerOf(sheet.perform("values.append", params, { values: [["new"]] }, DEPUTY, at));
}

describe("sheets.spreadsheets.values.append", () => {
  test.each([
    ["Sheet1", "Sheet1!B7"],
    ["B4", "Sheet1!B7"],
    ["C5:D5", "Sheet1!B7"],
    ["B2:D4", "Sheet1!B7"],
    ["A3:G10", "Sheet1!B7"],
    ["A1", "Sheet1!A3"],
    ["E4", "Sheet1!E4"],
    ["A4", "Sheet1!A4"],
  ])("searching %s starts to write at %s, as in Google's guide", (range, updatedRange) => {
    expect(append(twoTables(), range)["updates"]).toMatchObject({ updatedRange });
  });

  test("tells the table it found, and none on an empty sheet", () => {
    expect(append(twoTables(), "Sheet1")["tableRange"]).toBe("Sheet1!B4:D6");
    const empty = append(ownSpreadsheet(), "Sheet1");
    expect(empty).not.toHaveProperty("tableRange");
    expect(empty["updates"]).toMatchObject({ updatedRange: "Sheet1!A1", updatedRows: 1 });
  });

  test("overwrites what stands below the table, unless rows are to be inserted", () => {
    const overwritten = twoTables();
    append(overwritten, "A1:C2");
    expect(overwritten.values("A3:B4")).toEqual([["new"], ["", "x"]]);
    const inserted = twoTables();
    append(inserted, "A1:C2", { insertDataOption: "INSERT_ROWS" });
    expect(inserted.values("A3:B5")).toEqual([["new"], [], ["", "x"]]);
  });

  test("adds rows past the end of the grid", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1000", [["last"]]);
    expect(append(sheet, "A1000")["updates"]).toMatchObject({ updatedRange: "Sheet1!A1001" });
    expect(sheet.state.sheets[0]?.gridProperties.rowCount).toBe(1001);
  });

  test("overwrites the row of another append that it overlaps in time", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1", [["header"]]);
    const now = sheet.workspace.clock.now();
    const params = { range: "Sheet1", valueInputOption: "RAW" };
    const write = (person: string, text: string, at: number): void => {
      answerOf(sheet.perform("values.append", params, { values: [[text]] }, person, at));
    };
    sheet.share(TEACHER, "writer");
    write(DEPUTY, "first", now);
    write(TEACHER, "second", now + 1);
    expect(sheet.values("A:A")).toEqual([["header"], ["second"]]);
    write(DEPUTY, "third", now + 60_000);
    expect(sheet.values("A:A")).toEqual([["header"], ["second"], ["third"]]);
  });

  test("loses no row when overlapping appends insert their rows", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1", [["header"]]);
    const now = sheet.workspace.clock.now();
    append(sheet, "Sheet1", { insertDataOption: "INSERT_ROWS" }, now);
    append(sheet, "Sheet1", { insertDataOption: "INSERT_ROWS" }, now + 1);
    expect(sheet.values("A:A")).toEqual([["header"], ["new"], ["new"]]);
  });
});

describe("appendCells", () => {
  const request = (text: string): object => ({
    appendCells: {
      sheetId: 0,
      rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
      fields: "userEnteredValue",
    },
  });

  test("writes below the last row with data, from column A on", () => {
    const sheet = twoTables();
    sheet.batch(request("a"), request("b"));
    expect(sheet.values("A7:A8")).toEqual([["a"], ["b"]]);
  });

  test("overwrites the row of another call that it overlaps in time", () => {
    const sheet = ownSpreadsheet();
    const now = sheet.workspace.clock.now();
    answerOf(sheet.perform("batchUpdate", {}, { requests: [request("a")] }, DEPUTY, now));
    answerOf(sheet.perform("batchUpdate", {}, { requests: [request("b")] }, DEPUTY, now + 1));
    expect(sheet.values("A:A")).toEqual([["b"]]);
  });
});
