import { describe, expect, test } from "vitest";
import { localeOf } from "../../../../src/emulator/workspace/sheets/locale.ts";
import { formatNumber } from "../../../../src/emulator/workspace/sheets/number-format.ts";

const latvian = localeOf("lv_LV");
const MOMENT = 44067 + 14 / 24 + 5 / 1440 + 9 / 86_400;

describe("showing a number", () => {
  test.each([
    [1.5, undefined, "1,5"],
    [1 / 3, undefined, "0,3333333333"],
    [44067, undefined, "44067"],
    [2.5, "0", "3"],
    [0.256, "0%", "26%"],
    [0.256, "0.0%", "25,6%"],
    [7, "000", "007"],
    [1234567.891, "#,##0.00", "1\u00a0234\u00a0567,89"],
    [2, '0.##" st."', "2 st."],
    [-3, "0", "-3"],
    [-3, "0;(0)", "(3)"],
    [0, "0;-0;nulle", "nulle"],
    [5, "@", "5"],
  ])("%s by the pattern %s", (value, pattern, shown) => {
    const format = pattern === undefined ? undefined : { type: "NUMBER", pattern };
    expect(formatNumber(value, format, latvian)).toBe(shown);
  });

  test.each([
    ["dd.mm.yyyy.", "24.08.2020."],
    ["yyyy-mm-dd hh:mm", "2020-08-24 14:05"],
    ["d. mmmm yyyy", "24. augusts 2020"],
    ["dddd", "pirmdiena"],
    ["mm:ss", "05:09"],
    ["h:mm am/pm", "2:05 PM"],
    ['yyyy". gada" d.m.', "2020. gada 24.8."],
  ])("a moment by the pattern %s", (pattern, shown) => {
    expect(formatNumber(MOMENT, { type: "DATE_TIME", pattern }, latvian)).toBe(shown);
  });

  test("shows a date without a pattern as the locale does", () => {
    expect(formatNumber(44067, { type: "DATE" }, latvian)).toBe("24.08.2020");
    expect(formatNumber(44067, { type: "DATE" }, localeOf("en_US"))).toBe("8/24/2020");
  });
});
