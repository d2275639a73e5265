import { describe, expect, it } from "vitest";
import {
  calendarYearOf,
  HALF_YEARS,
  halfYearNumber,
  halfYearPhrase,
} from "../../../src/core/school/half-year.ts";

describe("a half-year", () => {
  it("is the first or the second", () => {
    expect(HALF_YEARS.map(halfYearNumber)).toEqual([1, 2]);
  });

  it("lies in the school year's first or second calendar year", () => {
    expect(calendarYearOf("H1", { startYear: 2020 })).toBe(2020);
    expect(calendarYearOf("H2", { startYear: 2020 })).toBe(2021);
  });

  it("has its phrase in three cases", () => {
    expect(halfYearPhrase("H1")).toBe("1. pusgads");
    expect(halfYearPhrase("H2", "genitive")).toBe("2. pusgada");
    expect(halfYearPhrase("H2", "locative")).toBe("2. pusgadā");
  });
});
