import { describe, expect, it } from "vitest";
import { nextClasses } from "../../../src/core/rollover/next-classes.ts";
import { printClassLabel } from "../../../src/core/school/class-label.ts";
import { aClass, aLine } from "./a-class.ts";

describe("the class list that the lines come to", () => {
  it("leaves out lines that cannot be read, and classes that end", () => {
    const rows = [
      aLine("12.", ""),
      aLine("3.a", "4.ab", "Ruta Ozola"),
      { ...aLine("9.c", "10.", "Anna Egle"), fate: "unanswered" as const },
      aLine("3.b", "4.b"),
    ];
    expect(nextClasses(rows, [])).toEqual([]);
  });

  it("has a merged class once and every part of a split one", () => {
    const rows = [
      aLine("3.a", "4.a", "Ruta Ozola"),
      aLine("3.b", "4.a", "Ruta Ozola"),
      aLine("6.a", "7.a", "Gatis Liepa"),
      aLine("6.a", "7.b", "Anna Egle"),
    ];
    const labels = nextClasses(rows, []).map(({ schoolClass }) => printClassLabel(schoolClass));
    expect(labels).toEqual(["4.a", "7.a", "7.b"]);
  });

  it("knows nothing of pupils but what next year's own list says", () => {
    const rows = [aLine("3.a", "4.a", "Ruta Ozola"), aLine("3.b", "4.b", "Gatis Liepa")];
    const counts = nextClasses(rows, [aClass("4.b", "Gatis Liepa")]).map((c) => c.pupilCount);
    expect(counts).toEqual([null, 20]);
  });

  it("suggests the genitive, reads the gender and the address as the class list does", () => {
    const row = aLine("3.a", "4.a", "Ruta Ozola");
    const teacher = { ...row.teacher, gender: "s", email: " Ruta.Ozola@skola.example " };
    expect(nextClasses([{ ...row, teacher }], [])[0]?.teacher).toEqual({
      nominative: "Ruta Ozola",
      genitive: "Rutas Ozolas",
      gender: "S",
      email: "ruta.ozola@skola.example",
    });
  });
});
