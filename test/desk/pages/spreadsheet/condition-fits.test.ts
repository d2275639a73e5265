import { describe, expect, it } from "vitest";
import { conditionFits } from "../../../../src/desk/pages/spreadsheet/condition-fits.ts";

const condition = (type: string, ...values: string[]) => ({
  type,
  values: values.map((userEnteredValue) => ({ userEnteredValue })),
});
const number = (numberValue: number) => ({
  effectiveValue: { numberValue },
  formattedValue: String(numberValue),
});
const text = (stringValue: string) => ({
  effectiveValue: { stringValue },
  formattedValue: stringValue,
});

describe("a condition", () => {
  it("fits nothing when it is of a kind that is not looked at", () => {
    expect(conditionFits(condition("CUSTOM_FORMULA", "=TRUE"), number(1))).toBe(false);
    expect(conditionFits(condition("DATE_BEFORE", "1.1.2021"), number(1))).toBe(false);
  });

  it("of a number fits no text, no empty cell, and nothing where its own number is none", () => {
    expect(conditionFits(condition("NUMBER_LESS", "5"), text("3"))).toBe(false);
    expect(conditionFits(condition("NUMBER_LESS", "5"), undefined)).toBe(false);
    expect(conditionFits(condition("NUMBER_LESS", "=A1"), number(1))).toBe(false);
    expect(conditionFits(condition("NUMBER_LESS"), number(-1))).toBe(false);
  });

  it.each([
    ["NUMBER_GREATER", ["5"], [5.5], [5]],
    ["NUMBER_GREATER_THAN_EQ", ["5"], [5], [4]],
    ["NUMBER_LESS", ["0,5"], [0.4], [0.5]],
    ["NUMBER_LESS_THAN_EQ", ["0.5"], [0.5], [0.6]],
    ["NUMBER_EQ", ["5"], [5], [6]],
    ["NUMBER_NOT_EQ", ["5"], [6], [5]],
    ["NUMBER_BETWEEN", ["1", "3"], [1, 2, 3], [0, 4]],
    ["NUMBER_NOT_BETWEEN", ["1", "3"], [0, 4], [1, 2, 3]],
  ])("%s %j fits %j and not %j", (type, values, fitting, others) => {
    const fits = (n: number) => conditionFits(condition(type, ...values), number(n));
    expect(fitting.map(fits)).toEqual(fitting.map(() => true));
    expect(others.map(fits)).toEqual(others.map(() => false));
  });

  it.each([
    ["TEXT_CONTAINS", ["LABO"], ["atgriezts labošanai"], ["iesniegts", ""]],
    ["TEXT_NOT_CONTAINS", ["labo"], ["iesniegts", ""], ["Labošanai"]],
    ["TEXT_STARTS_WITH", ["ie"], ["Iesniegts"], ["neiesniegts"]],
    ["TEXT_ENDS_WITH", ["TS"], ["Iesniegts"], ["tskaite"]],
    ["TEXT_EQ", ["Ā"], ["ā"], ["a"]],
    ["BLANK", [], [""], ["x"]],
    ["NOT_BLANK", [], ["x"], [""]],
  ])(
    "%s %j fits %j and not %j, whatever the size of the letters",
    (type, values, fitting, others) => {
      const fits = (t: string) => conditionFits(condition(type, ...values), text(t));
      expect(fitting.map(fits)).toEqual(fitting.map(() => true));
      expect(others.map(fits)).toEqual(others.map(() => false));
    },
  );

  it("of blankness fits a cell of which Google does not tell", () => {
    expect(conditionFits(condition("BLANK"), undefined)).toBe(true);
  });
});
