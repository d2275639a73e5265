// Fields of annex 6 that nothing was written into: told from what stands between the form's own words.
import { describe, expect, test } from "vitest";
import { emptyFields } from "../../../src/core/review/analysis-fields.ts";

const FORM = [
  "Pasākuma/aktivitātes analīze",
  "4.b klase",
  "Pasākuma mērķis:",
  "{{merkis}}",
  "",
  "Pasākuma īss apraksts/metodes",
  "_____",
  "Audzēkņu aktivitāte un līdzdalība",
  "",
  "Secinājumi",
  "",
  "Klases audzinātāja paraksts/atšifrējums _____ / Gatis Ķiršpurvs",
];

function filled(...texts: readonly (readonly [number, string])[]): string[] {
  return FORM.map((line, at) => texts.find(([index]) => index === at)?.[1] ?? line);
}

describe("the fields of an analysis", () => {
  test("are all empty in the form, its ruled lines and markers being nothing", () => {
    expect(emptyFields(FORM)).toEqual(["goal", "description", "participation", "conclusions"]);
  });

  test("are filled below their heading or beside it", () => {
    expect(emptyFields(filled([4, "Saliedēt klasi."], [9, "Secinājumi: garāka pauze"]))).toEqual([
      "description",
      "participation",
    ]);
  });

  test("are not asked about when their heading is gone", () => {
    expect(emptyFields(FORM.filter((line) => line !== "Secinājumi"))).not.toContain("conclusions");
  });
});
