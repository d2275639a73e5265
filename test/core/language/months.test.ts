import { describe, expect, it } from "vitest";
import { monthName, readMonthWord } from "../../../src/core/language/months.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe("month names", () => {
  it("refuses a month that does not exist", () => {
    expect(() => monthName(0)).toThrow("No such month");
    expect(() => monthName(13)).toThrow("No such month");
    expect(readMonthWord("brumaire")).toBeNull();
    expect(readMonthWord("")).toBeNull();
    expect(readMonthWord("constructor")).toBeNull();
  });

  it("have four cases", () => {
    const all = (wordCase: "nominative" | "genitive" | "locative" | "dative") =>
      MONTHS.map((month) => monthName(month, wordCase)).join(" ");
    expect(all("nominative")).toBe(
      "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    );
    expect(all("genitive")).toBe(
      "janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra",
    );
    expect(all("locative")).toBe(
      "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    );
    expect(all("dative")).toBe(
      "janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim",
    );
  });

  it.each(["nominative", "genitive", "locative", "dative"] as const)(
    "are recognised in the %s, in capitals and without diacritics",
    (wordCase) => {
      for (const month of MONTHS) {
        const name = monthName(month, wordCase);
        expect(readMonthWord(name)).toBe(month);
        expect(readMonthWord(name.toUpperCase())).toBe(month);
        expect(readMonthWord(name.normalize("NFD").replace(/\p{M}/gu, ""))).toBe(month);
      }
    },
  );

  it("are recognised shortened", () => {
    expect(
      ["janv", "febr", "apr", "jūn", "jūl", "aug", "sept", "okt", "nov", "dec"].map(readMonthWord),
    ).toEqual([1, 2, 4, 6, 7, 8, 9, 10, 11, 12]);
  });
});
