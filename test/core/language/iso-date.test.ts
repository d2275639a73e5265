import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDay,
  isIsoDate,
  isoDate,
  isoFromSerial,
  serialOf,
  weekdayOf,
} from "../../../src/core/language/iso-date.ts";

const anySerial = fc.integer({ min: -693593, max: 2958465 });

describe("the calendar on ISO text", () => {
  it("refuses days that no calendar has", () => {
    expect(isoDate(2021, 2, 31)).toBeNull();
    expect(isoDate(2021, 2, 29)).toBeNull();
    expect(isoDate(1900, 2, 29)).toBeNull();
    expect(isoDate(2020, 0, 1)).toBeNull();
    expect(isoDate(2020, 13, 1)).toBeNull();
    expect(isoDate(2020, 4, 31)).toBeNull();
    expect(isoDate(0, 1, 1)).toBeNull();
    expect(isoDate(2020, 1.5, 1)).toBeNull();
    expect(isIsoDate("2021-02-31")).toBe(false);
    expect(isIsoDate("2021-2-3")).toBe(false);
    expect(() => calendarDay("06.11.2020.")).toThrow("Not an ISO date");
    expect(() => addDays("9999-12-31", 1)).toThrow("No calendar day");
  });

  it("knows leap days", () => {
    expect(isoDate(2020, 2, 29)).toBe("2020-02-29");
    expect(isoDate(2000, 2, 29)).toBe("2000-02-29");
    expect(addDays("2020-02-28", 1)).toBe("2020-02-29");
    expect(addDays("2021-02-28", 1)).toBe("2021-03-01");
    expect(addDays("2021-01-01", -1)).toBe("2020-12-31");
  });

  it("counts Monday as 1 and Sunday as 7", () => {
    expect(weekdayOf("2020-11-02")).toBe(1);
    expect(weekdayOf("2020-12-12")).toBe(6);
    expect(weekdayOf("2021-06-13")).toBe(7);
    expect(weekdayOf("1899-12-29")).toBe(5);
  });

  it("counts spreadsheet days from 1899-12-30", () => {
    expect(serialOf("1899-12-30")).toBe(0);
    expect(serialOf("2020-11-06")).toBe(44141);
    expect(isoFromSerial(44141)).toBe("2020-11-06");
    expect(isoFromSerial(44141.5)).toBeNull();
    expect(isoFromSerial(2958466)).toBeNull();
  });

  it("returns from every serial to the same serial, one day after another", () => {
    fc.assert(
      fc.property(anySerial, (serial) => {
        const iso = isoFromSerial(serial) ?? "";
        expect(serialOf(iso)).toBe(serial);
        expect(new Date(`${iso}T00:00:00Z`).getTime() / 86_400_000 + 25569).toBe(serial);
        expect(weekdayOf(iso)).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });
});
