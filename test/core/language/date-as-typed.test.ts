import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, type DateRead } from "../../../src/core/language/date-as-typed.ts";
import { printDate, printLongDate } from "../../../src/core/language/date-text.ts";
import { isoFromSerial, serialOf } from "../../../src/core/language/iso-date.ts";

const IN_2020 = { schoolYear: { startYear: 2020 } };
const NOTHING: DateRead = {
  iso: null,
  isoEnd: null,
  timeText: null,
  monthOnly: null,
  warnings: [],
};
const INVALID: DateRead = { ...NOTHING, warnings: ["W_DATE_INVALID"] };

const read = (typed: string | number) => readDate(typed, IN_2020);
const anyDay = fc
  .integer({ min: serialOf("1900-01-01"), max: serialOf("2199-12-31") })
  .map((serial) => isoFromSerial(serial) ?? "");

describe("a typed date", () => {
  it.each(["", "   ", "\u00A0\u2009", "\u200B", "\n"])("is missing when it is %j", (typed) => {
    expect(read(typed)).toEqual({ ...NOTHING, warnings: ["W_DATE_MISSING"] });
  });

  it.each([
    "31.02.2021",
    "29.02.2021.",
    "29.02.",
    "00.10.2020",
    "32.10.2020",
    "6.13.2020",
    "13.2020",
    "2020",
    "rudenī",
    "6. brumaire",
    "06.11.0020",
    "06.11.2020., 13.11.2020.",
    "06.11.2020. Mārtiņdiena",
    "9.–",
    "10.–9.10.2021.",
    "30.–31.09.2021.",
    "02.10.–30.09.2020.–",
    "31/02/2021",
    "2021-02-31",
    "-1",
    "=TODAY()",
    "6".repeat(100),
  ])("cannot be read from %j", (typed) => {
    expect(read(typed)).toEqual(INVALID);
  });

  it.each([
    "06.11.2020.",
    "06.11.2020",
    "6.11.2020",
    "6.11.2020.",
    "06.11.20",
    "06.11.20.",
    "06. 11. 2020.",
    "06.11.2020.g.",
    "06-11-2020",
    "2020-11-06",
    "2020-11-6",
    "2020.11.06.",
    "2020. gada 6. novembris",
    "2020. gada 6. novembrī",
    "2020. gada 6. novembra",
    "2020. gada 6. novembrim",
    "2020.gada 6.novembrī",
    "2020.gada6.novembris",
    "2020. g. 6. nov.",
    "2020. GADA 6. NOVEMBRĪ",
    "2020. gada 6. novembri",
    "6. novembris, 2020. gads",
    "6. novembris 2020",
    "piektdiena, 2020. gada 6. novembris",
    "Piektdien, 06.11.2020.",
    "Pk., 06.11.2020.",
    "06.11.2020. (piektdiena)",
    " 06.11.2020. ",
    "2020.\u00A0gada\u202F6.\u2009novembrī",
    "2020. gada 6. novembrī".normalize("NFD"),
    "\uFEFF06.11.2020.",
    "2020‑11‑06",
  ])("is a plain day in %j", (typed) => {
    expect(read(typed)).toEqual({ ...NOTHING, iso: "2020-11-06" });
  });

  it.each([
    ["6.11.", "2020-11-06"],
    ["6.11", "2020-11-06"],
    ["1.10.", "2020-10-01"],
    ["6. novembrī", "2020-11-06"],
    ["12. oktobrī", "2020-10-12"],
    ["piektdien, 6. novembrī", "2020-11-06"],
    ["1. septembris", "2020-09-01"],
    ["31. augusts", "2021-08-31"],
    ["1.1.", "2021-01-01"],
    ["31.12.", "2020-12-31"],
  ])("takes the year from the school year in %j", (typed, iso) => {
    expect(read(typed)).toEqual({ ...NOTHING, iso, warnings: ["W_DATE_NO_YEAR"] });
  });

  it("finds 29 February where the school year has one", () => {
    expect(readDate("29.02.", { schoolYear: { startYear: 2023 } }).iso).toBe("2024-02-29");
  });

  it.each([
    ["4/3/2021", "2021-03-04"],
    ["25/3/2021", "2021-03-25"],
    ["04/03/21", "2021-03-04"],
  ])("is day before month with slashes in %j", (typed, iso) => {
    expect(read(typed)).toEqual({ ...NOTHING, iso, warnings: ["W_DATE_AMBIGUOUS"] });
  });

  it("carries both codes for slashes without a year", () => {
    expect(read("4/3").iso).toBe("2021-03-04");
    expect(new Set(read("4/3").warnings)).toEqual(new Set(["W_DATE_NO_YEAR", "W_DATE_AMBIGUOUS"]));
  });

  it.each([
    "09.2020",
    "09.2020.",
    "9.2020",
    "2020-09",
    "2020.09.",
    "2020. gada septembris",
    "2020.gada septembrī",
  ])("stays a month in %j", (typed) => {
    expect(read(typed)).toEqual({
      ...NOTHING,
      monthOnly: { year: 2020, month: 9 },
      warnings: ["W_DATE_MONTH_ONLY"],
    });
  });

  it("takes the year of a month word from the school year", () => {
    expect(read("septembris").monthOnly).toEqual({ year: 2020, month: 9 });
    expect(read("maijā").monthOnly).toEqual({ year: 2021, month: 5 });
    expect(read("maijs 2021").monthOnly).toEqual({ year: 2021, month: 5 });
    expect(read("maijs").warnings).toEqual(["W_DATE_MONTH_ONLY"]);
  });

  it.each([
    ["9.–10.10.2021.", "2021-10-09", "2021-10-10"],
    ["9.-10.10.2021", "2021-10-09", "2021-10-10"],
    ["9 — 10.10.2021", "2021-10-09", "2021-10-10"],
    ["6.-8.11.20.", "2020-11-06", "2020-11-08"],
    ["30.09.–02.10.2021.", "2021-09-30", "2021-10-02"],
    ["30.09.2021.–02.10.2021.", "2021-09-30", "2021-10-02"],
    ["30.12.2020.–02.01.2021.", "2020-12-30", "2021-01-02"],
    ["30.12.–02.01.2021.", "2020-12-30", "2021-01-02"],
    ["2020-12-30 – 2021-01-02", "2020-12-30", "2021-01-02"],
    ["2020. gada 9.–10. oktobrī", "2020-10-09", "2020-10-10"],
    ["2020. gada 30. septembris – 2. oktobris", "2020-09-30", "2020-10-02"],
    ["2020. gada 30. decembris – 2021. gada 2. janvāris", "2020-12-30", "2021-01-02"],
    ["no 2020. gada 9. oktobra līdz 2020. gada 10. oktobrim", "2020-10-09", "2020-10-10"],
    ["01.09.2020.–31.05.2021.", "2020-09-01", "2021-05-31"],
  ])("counts the first day of the range %j and keeps the last", (typed, iso, isoEnd) => {
    expect(read(typed)).toEqual({ ...NOTHING, iso, isoEnd, warnings: ["W_DATE_RANGE"] });
  });

  it("reads a range without a year over the turn of the year", () => {
    const range = read("no 30. decembra līdz 2. janvārim");
    expect([range.iso, range.isoEnd]).toEqual(["2020-12-30", "2021-01-02"]);
    expect(new Set(range.warnings)).toEqual(new Set(["W_DATE_RANGE", "W_DATE_NO_YEAR"]));
  });

  it.each([
    ["09.10.2020. 9.00–12.30", "9.00–12.30"],
    ["09.10.2020 9:00", "9:00"],
    ["09.10.2020.9.00", "9.00"],
    ["09.10.20 9.00", "9.00"],
    ["09.10.2020., plkst. 18.00", "plkst. 18.00"],
    ["2020. gada 9. oktobrī plkst.18.00", "plkst.18.00"],
    ["09.10.2020. no 9.00 līdz 12.30", "no 9.00 līdz 12.30"],
    ["2020-10-09T18:00:00.000Z", "18:00:00.000Z"],
    ["2020-10-09 18:00:00", "18:00:00"],
    ["09.10.2020 – 18.00", "18.00"],
    ["09.10.2020. vakarā", "vakarā"],
    ["09.10.2020. 3. stunda", "3. stunda"],
  ])("keeps the time of %j as text", (typed, timeText) => {
    expect(read(typed)).toEqual({
      ...NOTHING,
      iso: "2020-10-09",
      timeText,
      warnings: ["W_DATE_TIME_PART"],
    });
  });

  it("tells an hour from a two-digit year", () => {
    expect(read("9.10. 20.00")).toEqual({
      ...NOTHING,
      iso: "2020-10-09",
      timeText: "20.00",
      warnings: ["W_DATE_NO_YEAR", "W_DATE_TIME_PART"],
    });
  });

  it.each([44141, "44141", " 44141 "])("is a spreadsheet's day in %j", (typed) => {
    expect(read(typed)).toEqual({ ...NOTHING, iso: "2020-11-06", warnings: ["W_DATE_SERIAL"] });
  });

  it("keeps the time of a spreadsheet's moment", () => {
    expect(read(44141.75)).toEqual({
      ...NOTHING,
      iso: "2020-11-06",
      timeText: "18.00",
      warnings: ["W_DATE_SERIAL", "W_DATE_TIME_PART"],
    });
  });

  it.each([6.11, 2020, -44141, 441410, Number.NaN, Number.POSITIVE_INFINITY])(
    "is not in the number %d",
    (typed) => {
      expect(read(typed)).toEqual(INVALID);
    },
  );

  it("reads back every day that is printed", () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        for (const text of [
          iso,
          printDate(iso),
          printLongDate(iso),
          printLongDate(iso, "genitive"),
          printLongDate(iso, "locative"),
          printLongDate(iso, "dative"),
        ]) {
          expect(read(text)).toEqual({ ...NOTHING, iso });
        }
      }),
    );
  });

  it("reads back every printed range", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [iso, isoEnd] = a <= b ? [a, b] : [b, a];
        expect(read(`${printDate(iso)}–${printDate(isoEnd)}`)).toEqual({
          ...NOTHING,
          iso,
          isoEnd,
          warnings: ["W_DATE_RANGE"],
        });
      }),
    );
  });

  it("never throws, and dates nothing it calls invalid", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "9",
        "10",
        "2020",
        ".",
        ".",
        "-",
        "–",
        "/",
        " ",
        "gada",
        "oktobrī",
        "līdz",
        "plkst.",
        "T",
        ":",
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          pieces.map((all) => all.join("")),
          fc.double(),
        ),
        (typed) => {
          const { iso, isoEnd, warnings } = read(typed);
          expect(new Set(warnings).size).toBe(warnings.length);
          expect(warnings.includes("W_DATE_RANGE")).toBe(isoEnd !== null);
          expect(warnings.some((code) => /INVALID|MISSING|MONTH_ONLY/.test(code))).toBe(
            iso === null,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
