import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storeText } from "../../../src/core/journal/stored-text.ts";

describe("a stored text", () => {
  it("comes back unchanged with quotes, brackets, ampersands, emoji and line breaks", () => {
    for (const typed of [
      "Vecāks rakstīja: „Viņa teica: \"nē\"” & 'labi'",
      "Paldies par atbalstu pārgājienā! 😊\nTiksimies 12. aprīlī.",
      "3 < 5 un {viens}",
      "Plāns: 2+2=4, e-klase",
      "",
    ]) {
      expect(storeText(typed)).toEqual({ stored: typed, warnings: [] });
    }
  });

  it.each(["=SUM(A1:A9)", "+371 20000000", "-3 h", "@anna", "  =1", "\n-1", "\u00A0+"])(
    "is kept and warned of when it begins like a formula: %j",
    (typed) => {
      expect(storeText(typed)).toEqual({ stored: typed, warnings: ["W_FORMULA_PREFIX"] });
    },
  );

  it("is warned of as a formula when it begins with a tab, a CR or a control before the sign", () => {
    expect(storeText("\tteksts")).toEqual({
      stored: " teksts",
      warnings: ["W_FORMULA_PREFIX", "W_CONTROL_CHARS"],
    });
    expect(storeText("\rteksts").warnings).toContain("W_FORMULA_PREFIX");
    expect(storeText("\u0000=1")).toEqual({
      stored: "=1",
      warnings: ["W_FORMULA_PREFIX", "W_CONTROL_CHARS"],
    });
  });

  it("keeps what looks like a placeholder or HTML", () => {
    for (const typed of ["par {{klase}} klases", "{{}}", "{{a\nb}}"]) {
      expect(storeText(typed)).toEqual({ stored: typed, warnings: ["W_PLACEHOLDER"] });
    }
    for (const typed of ["<b>", "a</p", "<Šķēres"]) {
      expect(storeText(typed)).toEqual({ stored: typed, warnings: ["W_HTML"] });
    }
    for (const typed of ["{{klase", "{klase}", "}}{{", "<3", "< b", "a <"]) {
      expect(storeText(typed)).toEqual({ stored: typed, warnings: [] });
    }
  });

  it("has no control characters but the line feed", () => {
    expect(storeText("Drošība:\tviltus\r\n(2\u0007 stundas)\n\r!")).toEqual({
      stored: "Drošība: viltus\n(2 stundas)\n!",
      warnings: ["W_CONTROL_CHARS"],
    });
  });

  it("is composed", () => {
    expect(storeText("Ēriks".normalize("NFD"))).toEqual({ stored: "Ēriks", warnings: ["W_NFD"] });
  });

  it.each([
    ["kods 000000-00000 (nav jāraksta!)", "kods [personas kods dzēsts] (nav jāraksta!)"],
    ["00000000000", "[personas kods dzēsts]"],
    ["000000–00000", "[personas kods dzēsts]"],
    ["010101-11111 020202-22222", "[personas kods dzēsts] [personas kods dzēsts]"],
    ["(010101-11111),", "([personas kods dzēsts]),"],
  ])("loses personal codes: %j", (typed, stored) => {
    expect(storeText(typed)).toEqual({ stored, warnings: ["W_PERSONAL_CODE"] });
  });

  it.each([
    "1000000-00000",
    "000000-000001",
    "ā000000-00000",
    "000000-00000ž",
    "000000--00000",
    "00000-00000",
  ])("keeps digits that are no code as a word of its own: %j", (typed) => {
    expect(storeText(typed)).toEqual({ stored: typed, warnings: [] });
  });

  it("loses a code that control characters hide", () => {
    expect(storeText("000000\u0000-00000").stored).toBe("[personas kods dzēsts]");
  });

  it("is kept whole when it is long, counted in characters", () => {
    expect(storeText("😊".repeat(2000)).warnings).toEqual([]);
    const long = "a".repeat(2001);
    expect(storeText(long)).toEqual({ stored: long, warnings: ["W_TOO_LONG"] });
  });

  it("stays the same when it is stored again", () => {
    const hard = fc
      .array(
        fc.constantFrom(
          "\t",
          "\r",
          "\n",
          "\r\n",
          "\u0000",
          "e",
          "\u0304",
          "=",
          "<",
          "{{",
          "}}",
          "000000",
          "-",
          "00000",
          " ",
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), hard), (typed) => {
        const { stored } = storeText(typed);
        expect(storeText(stored).stored).toBe(stored);
        expect(storeText(stored).warnings.filter((code) => /CONTROL|NFD|CODE/.test(code))).toEqual(
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });
});
