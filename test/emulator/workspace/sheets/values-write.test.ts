import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownSpreadsheet, TEACHER } from "./school-spreadsheet.ts";

describe("sheets.spreadsheets.values.update", () => {
  test("needs to be told how the input is to be read", () => {
    const refusal = ownSpreadsheet().refused("values.update", { range: "A1" }, { values: [["x"]] });
    expect(refusal).toMatchObject({
      code: 400,
      status: "INVALID_ARGUMENT",
      message: "'valueInputOption' is required but not specified",
    });
  });

  test.each([
    ["Nav!A1", [["x"]], "Unable to parse range: Nav!A1"],
    ["A1:B2:C3", [["x"]], "Unable to parse range: A1:B2:C3"],
    ["A1001", [["x"]], "Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26"],
    ["AA1", [["x"]], "Range (Sheet1!AA1) exceeds grid limits. Max rows: 1000, max columns: 26"],
    [
      "A1:B1",
      [["x", "y", "z"]],
      "Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]",
    ],
    [
      "A1:B1",
      [["x"], ["y"]],
      "Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]",
    ],
    [
      "A1000",
      [["x"], ["y"]],
      "Requested writing within range [Sheet1!A1000], but tried writing to row [1001]",
    ],
    ["A1", [[["x"]]], 'Invalid values[0][0]: list_value ["x"]'],
    [
      "A1",
      [["x".repeat(50_001)]],
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
  ])("refuses %s", (range, values, message) => {
    const params = { range, valueInputOption: "RAW" };
    expect(ownSpreadsheet().refused("values.update", params, { values })).toMatchObject({
      code: 400,
      message,
    });
  });

  test("refuses a body that names another range than the address", () => {
    const params = { range: "A1", valueInputOption: "RAW" };
    const refusal = ownSpreadsheet().refused("values.update", params, {
      range: "A2",
      values: [[1]],
    });
    expect(refusal.message).toBe("Request range[A1] does not match value's range[A2]");
  });

  test("answers 404 for what is no spreadsheet and 403 to who may not write", () => {
    const sheet = ownSpreadsheet();
    const params = { range: "A1", valueInputOption: "RAW" };
    const body = { values: [[1]] };
    expect(sheet.refused("values.update", { ...params, spreadsheetId: "x" }, body).code).toBe(404);
    expect(sheet.refused("values.update", params, body, TEACHER).code).toBe(403);
    sheet.share(TEACHER, "reader");
    expect(sheet.refused("values.update", params, body, TEACHER).code).toBe(403);
    sheet.share(TEACHER, "writer");
    expect(sheet.ask("values.update", params, body, TEACHER)).toMatchObject({ updatedCells: 1 });
  });

  test("stores a formula as text when RAW and evaluates it when USER_ENTERED", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1", [["=1+2"]]);
    sheet.type("A2", [["=1+2"]]);
    expect(sheet.plain("A1:A2")).toEqual([["=1+2"], [3]]);
    expect(sheet.state.sheets[0]?.rows[0]?.cells[0]).toEqual({
      userEnteredValue: { stringValue: "=1+2" },
    });
  });

  test("leaves a cell as it is for null and empties it for an empty string", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:C1", [["a", "b", "c"]]);
    const answer = sheet.put("A1:C1", [[null, "", "d"]]);
    expect(answer).toEqual({
      spreadsheetId: sheet.id,
      updatedRange: "Sheet1!A1:C1",
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
    });
    expect(sheet.values("A1:C1")).toEqual([["a", "", "d"]]);
  });

  test("takes ragged rows and columns as the major dimension", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1", [["a"], ["b", "c"], []]);
    expect(sheet.values("A1:C3")).toEqual([["a"], ["b", "c"]]);
    sheet.ask(
      "values.update",
      { range: "E1", valueInputOption: "RAW" },
      { majorDimension: "COLUMNS", values: [["x", "y"], ["z"]] },
    );
    expect(sheet.values("E1:F2")).toEqual([["x", "z"], ["y"]]);
  });

  test("gives back the written values when asked", () => {
    const sheet = ownSpreadsheet();
    const params = {
      range: "A1:B1",
      valueInputOption: "USER_ENTERED",
      includeValuesInResponse: true,
      responseValueRenderOption: "UNFORMATTED_VALUE",
    };
    expect(sheet.ask("values.update", params, { values: [["5", "TRUE"]] })["updatedData"]).toEqual({
      range: "Sheet1!A1:B1",
      majorDimension: "ROWS",
      values: [[5, true]],
    });
  });

  test("gives RAW values back unchanged", () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      fc.boolean(),
    );
    const sheet = ownSpreadsheet("lv_LV");
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          sheet.ask("values.clear", { range: "Sheet1" }, {});
          sheet.put("A1", rows);
          expect(sheet.plain("A1:C4")).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("copies only the rows it writes", () => {
    const sheet = ownSpreadsheet();
    sheet.put(
      "A1",
      Array.from({ length: 900 }, (_, i) => [i]),
    );
    const before = sheet.state.sheets[0]?.rows;
    sheet.put("A5", [["x"]]);
    const after = sheet.state.sheets[0]?.rows;
    const changed = after?.flatMap((row, i) => (row === before?.[i] ? [] : [i]));
    expect(changed).toEqual([4]);
  });
});

describe("sheets.spreadsheets.values.batchUpdate", () => {
  test("writes nothing when one of its ranges is refused", () => {
    const sheet = ownSpreadsheet();
    const data = [
      { range: "A1", values: [["x"]] },
      { range: "A2000", values: [["y"]] },
    ];
    const refusal = sheet.refused("values.batchUpdate", {}, { valueInputOption: "RAW", data });
    expect(refusal.message).toBe(
      "Invalid data[1]: Range (Sheet1!A2000) exceeds grid limits. Max rows: 1000, max columns: 26",
    );
    expect(sheet.values("A1")).toEqual([]);
  });

  test("sums up what it wrote", () => {
    const sheet = ownSpreadsheet();
    const data = [
      { range: "A1:B1", values: [["x", "y"]] },
      { range: "D4", values: [["z"]] },
    ];
    expect(sheet.ask("values.batchUpdate", {}, { valueInputOption: "RAW", data })).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 3,
      totalUpdatedSheets: 1,
      responses: [{ updatedRange: "Sheet1!A1:B1" }, { updatedRange: "Sheet1!D4" }],
    });
  });
});

describe("sheets.spreadsheets.values.clear", () => {
  test("takes values and leaves formats and validation", () => {
    const sheet = ownSpreadsheet();
    sheet.type("A1", [["12/31/2021"]]);
    expect(sheet.ask("values.clear", { range: "A:B" }, {})).toEqual({
      spreadsheetId: sheet.id,
      clearedRange: "Sheet1!A1:B1000",
    });
    expect(sheet.state.sheets[0]?.rows[0]?.cells[0]).toEqual({
      userEnteredFormat: { numberFormat: { type: "DATE", pattern: "m/d/yyyy" } },
    });
  });

  test("clears several ranges at once, or none", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1:B1", [["x", "y"]]);
    const refusal = sheet.refused("values.batchClear", {}, { ranges: ["A1", "A1001:B"] });
    expect(refusal.message).toBe(
      "Invalid range[1]: Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26",
    );
    expect(sheet.values("A1:B1")).toEqual([["x", "y"]]);
    expect(sheet.ask("values.batchClear", {}, { ranges: ["A1", "B1"] })["clearedRanges"]).toEqual([
      "Sheet1!A1",
      "Sheet1!B1",
    ]);
    expect(sheet.values("A1:B1")).toEqual([]);
  });
});
