import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMessage } from "../../../src/core/language/message.ts";

const ENTRIES = "{n, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}";

describe("a message with blanks", () => {
  it("refuses a broken pattern and a missing argument", () => {
    expect(() => formatMessage("{name", { name: "x" })).toThrow("Unclosed brace");
    expect(() => formatMessage("name}", { name: "x" })).toThrow("Unopened brace");
    expect(() => formatMessage("{name}", {})).toThrow("argument missing: name");
    expect(() => formatMessage("{toString}", {})).toThrow("argument missing: toString");
    expect(() => formatMessage(ENTRIES, { n: "divi" })).toThrow("Plural needs a number");
    expect(() => formatMessage("{n, plural, one {# ieraksts}}", { n: 2 })).toThrow(
      'without "other"',
    );
    expect(() => formatMessage("{n, plural, one}", { n: 2 })).toThrow("without braces");
  });

  it("agrees the noun with its number", () => {
    expect([0, 1, 2, 11, 21].map((n) => formatMessage(ENTRIES, { n }))).toEqual([
      "0 ierakstu",
      "1 ieraksts",
      "2 ieraksti",
      "11 ierakstu",
      "21 ieraksts",
    ]);
  });

  it("falls back to the other branch and follows the language", () => {
    const english = "{n, plural, one {# entry} other {# entries}}";
    expect(formatMessage(english, { n: 21 }, "en")).toBe("21 entries");
    expect(formatMessage(english, { n: 0 }, "en")).toBe("0 entries");
    expect(formatMessage(english, { n: 10 })).toBe("10 entries");
  });

  it("fills several blanks, also inside a plural", () => {
    expect(
      formatMessage("{klase}: {n, plural, one {# skolēns ({kur})} other {# skolēni ({kur})}}.", {
        klase: "4.a",
        n: 2,
        kur: "sporta zālē",
      }),
    ).toBe("4.a: 2 skolēni (sporta zālē).");
  });

  it("puts any value in once and never expands it", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(formatMessage("Fails izveidots: {name}!", { name })).toBe(
          `Fails izveidots: ${name}!`,
        );
      }),
      { examples: [["{name}"], ["{n, plural, other {#}}"], ["}"], ["#"]] },
    );
  });
});
