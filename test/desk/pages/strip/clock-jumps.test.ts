import { describe, expect, it } from "vitest";
import {
  nextFifteenthOfJanuary,
  schoolTime,
  shortTime,
} from "../../../../src/desk/pages/strip/clock-jumps.ts";

describe("nextFifteenthOfJanuary", () => {
  it("is next year's from the summer on, and this year's in the first days of January", () => {
    expect(nextFifteenthOfJanuary("2020-08-24T07:00:00Z")).toBe("2021-01-15T08:00:00+02:00");
    expect(nextFifteenthOfJanuary("2021-01-03T07:00:00Z")).toBe("2021-01-15T08:00:00+02:00");
  });

  it("is a year on once eight o'clock in Riga has passed", () => {
    expect(nextFifteenthOfJanuary("2021-01-15T05:59:59Z")).toBe("2021-01-15T08:00:00+02:00");
    expect(nextFifteenthOfJanuary("2021-01-15T06:00:00Z")).toBe("2022-01-15T08:00:00+02:00");
  });
});

describe("times", () => {
  it("are Riga's, in summer and in winter", () => {
    expect(schoolTime("2020-08-24T07:00:00Z", "en-GB")).toContain("10:00");
    expect(schoolTime("2021-01-15T06:00:00Z", "en-GB")).toContain("08:00");
  });

  it("are short: the hour today, else the day", () => {
    expect(shortTime("2020-08-24T07:00:00Z", "2020-08-24T19:00:00Z", "en-GB")).toBe("10:00");
    expect(shortTime("2020-08-23T07:00:00Z", "2020-08-24T19:00:00Z", "en-GB")).toBe("23 Aug 2020");
  });
});
