import { describe, expect, it } from "vitest";
import { gradientInk } from "../../../../src/desk/pages/spreadsheet/gradient-ink.ts";

const RED = { red: 1 };
const WHITE = { red: 1, green: 1, blue: 1 };
const GREEN = { green: 1 };
const NUMBERS = [0, 10, 20, 30, 100];

describe("a colour scale", () => {
  const simple = {
    minpoint: { type: "MIN", color: RED },
    maxpoint: { type: "MAX", color: GREEN },
  };

  it("runs from the smallest number's colour to the largest one's", () => {
    expect([0, 50, 100].map((n) => gradientInk(simple, n, NUMBERS))).toEqual([
      "rgb(255, 0, 0)",
      "rgb(128, 128, 0)",
      "rgb(0, 255, 0)",
    ]);
  });

  it.each([
    [{ type: "PERCENTILE", value: "50" }, 20],
    [{ type: "PERCENT", value: "40" }, 40],
    [{ type: "NUMBER", value: "25" }, 25],
  ])("passes through its middle colour at %j", (point, number) => {
    const rule = { ...simple, midpoint: { ...point, color: WHITE } };
    expect(gradientInk(rule, number, NUMBERS)).toBe("rgb(255, 255, 255)");
  });

  it("has its ends' colours beyond them", () => {
    const rule = {
      minpoint: { type: "NUMBER", value: "10", color: RED },
      maxpoint: { type: "NUMBER", value: "20", color: GREEN },
    };
    expect(gradientInk(rule, 0, NUMBERS)).toBe("rgb(255, 0, 0)");
    expect(gradientInk(rule, 100, NUMBERS)).toBe("rgb(0, 255, 0)");
  });

  it("is one colour where all numbers are the same", () => {
    expect(gradientInk(simple, 7, [7, 7])).toBe("rgb(255, 0, 0)");
  });
});
