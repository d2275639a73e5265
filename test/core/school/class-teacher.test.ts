import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEmail, parseGender, titleGenitive } from "../../../src/core/school/class-teacher.ts";

describe("a class teacher", () => {
  it("has the title's genitive by gender, and none when it is not told", () => {
    expect(titleGenitive("S")).toBe("audzinātājas");
    expect(titleGenitive("V")).toBe("audzinātāja");
    expect(titleGenitive(null)).toBeNull();
  });

  it.each(["x", "M", "F", "audzinātāja", "-", "0", "constructor"])(
    "has no gender in %j",
    (typed) => {
      expect(parseGender(typed)).toBeUndefined();
    },
  );

  it.each([
    ["S", "S"],
    ["s", "S"],
    ["siev.", "S"],
    ["Sieviete", "S"],
    ["V", "V"],
    [" v ", "V"],
    ["vīrietis", "V"],
    ["vīr.", "V"],
    ["", null],
    ["  ", null],
  ])("has the gender of %j", (typed, gender) => {
    expect(parseGender(typed)).toBe(gender);
  });

  it.each([
    "",
    "anna",
    "anna@",
    "@skola.example",
    "anna@skola",
    "anna@@skola.example",
    "anna@skola.example.",
    "anna.@skola.example",
    ".anna@skola.example",
    "anna..b@skola.example",
    "anna b@skola.example",
    "ānna@skola.example",
    "anna@skola.example, zane@skola.example",
    "anna@skola,example",
    "anna@-skola.example",
    "anna@skola-.example",
    "anna@127.0.0.1",
    "Anna <anna@skola.example>",
    "mailto:anna@skola.example",
    `${"a".repeat(65)}@skola.example`,
    `anna@${"a.".repeat(130)}example`,
  ])("has no address in %j", (typed) => {
    expect(parseEmail(typed)).toBeNull();
  });

  it.each([
    ["anna.berzina@skola.example", "anna.berzina@skola.example"],
    [" Anna.Berzina@Skola.Example ", "anna.berzina@skola.example"],
    ["a+b-c_d@a-b.skola.example", "a+b-c_d@a-b.skola.example"],
    [`${"a".repeat(64)}@skola.example`, `${"a".repeat(64)}@skola.example`],
  ])("has the address of %j", (typed, email) => {
    expect(parseEmail(typed)).toBe(email);
  });

  it("has an address that reads as itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const email = parseEmail(typed) ?? parseEmail(`${typed}@skola.example`);
        expect(email === null || parseEmail(email) === email).toBe(true);
      }),
    );
  });
});
