import { describe, expect, it } from "vitest";
import { refusalSentence, wordsOf } from "../../../../src/desk/pages/wording/words.ts";

describe("wordsOf", () => {
  it("speaks English to whoever does not read Latvian", () => {
    expect(["en-GB", "de", "lva"].map((locale) => wordsOf(locale).drive)).toEqual([
      "Drive",
      "Drive",
      "Drive",
    ]);
  });

  it("speaks Latvian however the locale is written", () => {
    expect(["lv", "lv_LV", "LV-lv"].map((locale) => wordsOf(locale).drive)).toEqual([
      "Disks",
      "Disks",
      "Disks",
    ]);
  });

  it("counts as each language does", () => {
    expect([1, 2, 11, 21].map((n) => wordsOf("lv").costOf(n, 0))).toEqual([
      "1 pieprasījums",
      "2 pieprasījumi",
      "11 pieprasījumi",
      "21 pieprasījums",
    ]);
    expect(wordsOf("en").costOf(1, 2)).toBe("1 request, 2 executions");
  });
});

describe("refusalSentence", () => {
  it("passes on Google's own words where there are none for the kind", () => {
    expect(refusalSentence(wordsOf("en"), { kind: "REFUSED", message: "No grid." })).toBe(
      "Google refused: No grid.",
    );
  });
});
