import { expect, it } from "vitest";
import { excelPattern } from "../../../../src/emulator/export/excel/number-pattern.ts";

it.each([
  [{ type: "DATE", pattern: "dd.mm.yyyy." }, "lv_LV", "dd\\.mm\\.yyyy\\."],
  [{ type: "DATE" }, "lv_LV", "dd\\.mm\\.yyyy"],
  [{ type: "DATE" }, "en_US", "m/d/yyyy"],
  [{ type: "DATE", pattern: 'yyyy". gada" d. mmmm' }, "lv_LV", '[$-426]yyyy". gada" d\\. mmmm'],
  [{ type: "DATE", pattern: "d mmmm" }, "en_US", "d mmmm"],
  [{ type: "TIME", pattern: "h:mm:ss.000 am/pm" }, "en_US", "h:mm:ss.000 AM/PM"],
  [{ type: "NUMBER", pattern: "#,##0.00" }, "lv_LV", "#,##0.00"],
  [{ type: "PERCENT" }, "lv_LV", "0.00%"],
  [{ type: "TEXT" }, "lv_LV", "@"],
  [undefined, "lv_LV", "General"],
] as const)("Google's %o in %s is Excel's %s", (format, locale, pattern) => {
  expect(excelPattern(format, locale)).toBe(pattern);
});
