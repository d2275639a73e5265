import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOfText } from "../../../src/sidebar/pasted-list/cells-of-text.ts";

describe("a class list as text", () => {
  it("has no rows where there is no text", () => {
    expect(cellsOfText("")).toEqual([]);
    expect(cellsOfText(" \n\t\n")).toEqual([]);
  });

  it("is split at tabs, as cells pasted from a spreadsheet are, whatever else the cells hold", () => {
    expect(cellsOfText("klase\taudzinātājs\n4.a\tBērziņa, Anna; 1. korpuss\n")).toEqual([
      ["klase", "audzinātājs"],
      ["4.a", "Bērziņa, Anna; 1. korpuss"],
    ]);
  });

  it("is split at semicolons or commas, whichever the header has more of", () => {
    expect(cellsOfText("klase;dzimte;e-pasts, skolas\r\n4.a;S;a@skola.example")).toEqual([
      ["klase", "dzimte", "e-pasts, skolas"],
      ["4.a", "S", "a@skola.example"],
    ]);
    expect(cellsOfText("klase,dzimte\r4.a,V")).toEqual([
      ["klase", "dzimte"],
      ["4.a", "V"],
    ]);
  });

  it("keeps separators, line breaks and doubled quotes of a quoted cell", () => {
    expect(cellsOfText('klase;audzinātājs\n"4.""a""";"Anna\nBērziņa; S"\n')).toEqual([
      ["klase", "audzinātājs"],
      ['4."a"', "Anna\nBērziņa; S"],
    ]);
  });

  it("takes a lone quote for a letter of the text", () => {
    expect(cellsOfText('klase;audzinātājs\n4."a";"Anna\n5.b;Inta')).toEqual([
      ["klase", "audzinātājs"],
      ['4."a"', '"Anna'],
      ["5.b", "Inta"],
    ]);
  });

  it("keeps blank rows between others, so that row numbers stay a person's, and drops those at the end", () => {
    expect(cellsOfText("\uFEFFklase;dzimte\n\n4.a;S\n;\n\n")).toEqual([
      ["klase", "dzimte"],
      [""],
      ["4.a", "S"],
    ]);
  });

  it("gives back what a spreadsheet writes, whatever is in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ņ", ";", ",", "\t", '"', "\n", " ") });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const all = [["klase", "dzimte", "e-pasts"], ...rows, ["beigas", "", ""]];
        const written = all
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"))
          .join("\r\n");
        expect(cellsOfText(written)).toEqual(all);
      }),
    );
  });
});
