// A class and a school year as forms and names spell them.

import { describe, expect, it } from "vitest";

import { printedLabel, printedYear, yearInNames } from "../../../src/core/forms/spelling.ts";

describe("the spelling of forms", () => {
  it("never ends a class with a letter in a dot and never drops the dot of one without", () => {
    expect(["4.a", "4.a.", "10.", "10"].map(printedLabel)).toEqual(["4.a", "4.a", "10.", "10."]);
  });

  it("spells a year for print and for names", () => {
    expect([printedYear(2020), yearInNames(2020)]).toEqual(["2020./2021.m.g.", "2020_2021"]);
    expect([printedYear(2099), yearInNames(2099)]).toEqual(["2099./2100.m.g.", "2099_2100"]);
  });
});
