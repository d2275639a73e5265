import { describe, expect, it } from "vitest";
import { proposedRows } from "../../../src/core/rollover/proposed-rows.ts";
import { aClass, line } from "./a-class.ts";

describe("next year's list as it is first shown", () => {
  it("moves every class up by a grade, with its letter and its teacher", () => {
    const rows = proposedRows([aClass("6.a", "Ruta Ozola"), aClass("3.", "Gatis Liepa")], []);
    expect(rows.map(line)).toEqual([
      "3. → 4. gatis.liepa@skola.example",
      "6.a → 7.a ruta.ozola@skola.example",
    ]);
  });

  it("asks what becomes of grade 9 and lets grade 12 leave", () => {
    const rows = proposedRows([aClass("9.b", "Ruta Ozola"), aClass("12.", "Gatis Liepa")], []);
    expect(rows.map(({ from, fate, to }) => [from, fate, to])).toEqual([
      ["9.b", "unanswered", ""],
      ["12.", "ends", ""],
    ]);
  });

  it("offers grade 1 anew, without a teacher", () => {
    const rows = proposedRows([aClass("1.b", "Ruta Ozola"), aClass("1.a", "Gatis Liepa")], []);
    expect(rows.slice(2).map(line)).toEqual(["new → 1.a ", "new → 1.b "]);
  });

  it("shows a class that next year's list holds already as it stands there", () => {
    const old = [aClass("3.a", "Ruta Ozola"), aClass("1.a", "Gatis Liepa")];
    const listed = [
      aClass("4.a", "Ilze Kalniņa"),
      aClass("1.a", "Anna Egle"),
      aClass("10.", "Oto Bite"),
    ];
    expect(proposedRows(old, listed).map(line)).toEqual([
      "1.a → 2.a gatis.liepa@skola.example",
      "3.a → 4.a ilze.kalnina@skola.example",
      "new → 1.a anna.egle@skola.example",
      "new → 10. oto.bite@skola.example",
    ]);
  });
});
