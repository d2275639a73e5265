import { describe, expect, test } from "vitest";
import { localeOf } from "../../../../src/emulator/workspace/sheets/locale.ts";
import { readUserEntered } from "../../../../src/emulator/workspace/sheets/user-entered.ts";
import { ownSpreadsheet } from "./school-spreadsheet.ts";

const latvian = localeOf("lv_LV");
const english = localeOf("en_US");

describe("what a person types", () => {
  test.each(["31.02.2021", "1.5", "1,5,2", "=", "4.b", "12:75", "2021-13-01", "+", "", "1 2"])(
    "stays the text %j in Latvian",
    (text) => {
      expect(readUserEntered(text, latvian)).toEqual({ value: { stringValue: text } });
    },
  );

  test.each([
    ["1,5", 1.5],
    ["-12", -12],
    ["1 234,5", 1234.5],
    ["2e3", 2000],
    [",5", 0.5],
  ])("is a number with a decimal comma in Latvian: %s", (text, numberValue) => {
    expect(readUserEntered(text, latvian)).toEqual({ value: { numberValue } });
  });

  test("is a number with a decimal point in English", () => {
    expect(readUserEntered("1,234.5", english).value).toEqual({ numberValue: 1234.5 });
    expect(readUserEntered("1,5", english).value).toEqual({ stringValue: "1,5" });
  });

  test.each([
    ["24.08.2020", 44067, "DATE", "dd.mm.yyyy"],
    ["24.08.2020.", 44067, "DATE", "dd.mm.yyyy"],
    ["2020-08-24", 44067, "DATE", "dd.mm.yyyy"],
    ["1/9/21", 44440, "DATE", "dd.mm.yyyy"],
    ["24.08.2020 12:00", 44067.5, "DATE_TIME", "dd.mm.yyyy h:mm:ss"],
    ["18:00", 0.75, "TIME", "h:mm:ss"],
  ])("is a day or a time in Latvian: %s", (text, numberValue, type, pattern) => {
    expect(readUserEntered(text, latvian)).toEqual({
      value: { numberValue },
      format: { type, pattern },
    });
  });

  test("puts the month first in English", () => {
    expect(readUserEntered("8/24/2020", english).value).toEqual({ numberValue: 44067 });
    expect(readUserEntered("24.08.2020", english).value).toEqual({ stringValue: "24.08.2020" });
  });

  test("is a percent, a truth value, a formula, or text after an apostrophe", () => {
    expect(readUserEntered("50%", latvian)).toEqual({
      value: { numberValue: 0.5 },
      format: { type: "PERCENT", pattern: "0%" },
    });
    expect(readUserEntered("true", latvian).value).toEqual({ boolValue: true });
    expect(readUserEntered("=A1", latvian).value).toEqual({ formulaValue: "=A1" });
    expect(readUserEntered("'=A1", latvian).value).toEqual({ stringValue: "=A1" });
  });

  test("stays text in a cell formatted as text", () => {
    const sheet = ownSpreadsheet("lv_LV");
    sheet.batch({
      repeatCell: {
        range: { sheetId: 0, endColumnIndex: 1 },
        cell: { userEnteredFormat: { numberFormat: { type: "TEXT" } } },
        fields: "userEnteredFormat.numberFormat",
      },
    });
    sheet.type("A1:B1", [["007", "007"]]);
    expect(sheet.plain("A1:B1")).toEqual([["007", 7]]);
  });

  test("keeps the format that the cell already has", () => {
    const sheet = ownSpreadsheet("lv_LV");
    sheet.batch({
      repeatCell: {
        range: { sheetId: 0 },
        cell: { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd.mm.yyyy." } } },
        fields: "userEnteredFormat.numberFormat",
      },
    });
    sheet.type("A1", [["2020-08-24"]]);
    expect(sheet.values("A1")).toEqual([["24.08.2020."]]);
  });
});
