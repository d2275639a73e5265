// Filling: what a person typed is data, put in once and never read as a blank.

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ALL_FORMS } from "../../../src/core/forms/all-forms.ts";
import { EVENT_ANALYSIS } from "../../../src/core/forms/event-analysis.ts";
import { fillForm, fillText, replacementsFor, type Values } from "../../../src/core/forms/fill.ts";
import {
  blanksOf,
  PLACEHOLDERS,
  type PlaceholderName,
} from "../../../src/core/forms/placeholders.ts";
import { printedLines } from "./printed-lines.ts";

const names = Object.keys(PLACEHOLDERS) as PlaceholderName[];

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...names).map((name) => `{{${name}}} $& $1 {{${name}|cits}}`),
);

const anyValues: fc.Arbitrary<Values> = fc.dictionary(fc.constantFrom(...names), anyText);

describe("filling a text", () => {
  it("leaves an unknown name as it was typed", () => {
    expect(fillText("{{vards}} {{constructor|x}} {{klase|_____}}", { klase: "4.b" })).toBe(
      "{{vards}} {{constructor|x}} 4.b",
    );
  });

  it("prints the form's own words where nothing is known", () => {
    expect(fillText("{{klase|____ .}} klases {{amats_gen|audzinātājas/tāja}}", {})).toBe(
      "____ . klases audzinātājas/tāja",
    );
    expect(fillText("{{klase|____ .}} klases", { klase: "  " })).toBe("____ . klases");
  });

  it("does not expand what a person typed", () => {
    expect(
      fillText("{{nosaukums|_____}}, {{klase|_____}}", {
        nosaukums: "Kāpēc {{klase}} un {{mg|x}}?",
        klase: "6.a",
      }),
    ).toBe("Kāpēc {{klase}} un {{mg|x}}?, 6.a");
  });

  it.each([
    "Vecāks rakstīja: „Viņa teica: \"nē\"” & 'labi'",
    "=SUM(A1:A9)",
    "$& $1 $$ \\n",
    "pirmā rinda\notrā rinda\t<b>x</b> 🎉",
  ])("keeps %j as typed", (typed) => {
    expect(fillText("Pasākuma nosaukums {{nosaukums|_____}}", { nosaukums: typed })).toBe(
      `Pasākuma nosaukums ${typed}`,
    );
  });

  it("puts any value in whole between what the text prints, whatever braces it holds", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const kept = (text: string, printed: string) => (text.trim() === "" ? printed : text);
        expect(fillText("A{{merkis|m}}B{{klase|k}}C", { merkis: first, klase: second })).toBe(
          `A${kept(first, "m")}B${kept(second, "k")}C`,
        );
      }),
    );
  });

  it("takes any text and any values without failing", () => {
    fc.assert(
      fc.property(anyText, anyValues, (text, values) => {
        const filled = fillText(text, values);
        expect(blanksOf(text).length > 0 || filled === text).toBe(true);
      }),
    );
  });
});

describe("filling a form", () => {
  it("keeps the ruled lines of a field without a value and prints a value as a paragraph", () => {
    const { filledBlocks } = fillForm(EVENT_ANALYSIS, { merkis: "Iepazīt {{klase}}.\nSaliedēt." });

    expect(filledBlocks.filter((block) => block.kind === "field")).toHaveLength(3);
    expect(filledBlocks).toContainEqual({
      kind: "paragraph",
      runs: [{ text: "Iepazīt {{klase}}.\nSaliedēt." }],
    });
  });

  it("prints no blank's name in any form, whatever is known", () => {
    for (const form of ALL_FORMS) {
      const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
      for (const known of [{}, values]) {
        expect(printedLines(fillForm(form, known).filledBlocks).join("\n")).not.toContain("{{");
      }
    }
  });

  it("fills any values into every form, each block at its place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_FORMS), anyValues, (form, values) => {
        expect(fillForm(form, values).filledBlocks).toHaveLength(form.blocks.length);
      }),
      { numRuns: 50 },
    );
  });

  it("tells what to search for in a copy of the template, with the printed words for what is unknown", () => {
    expect(
      replacementsFor(EVENT_ANALYSIS, { klase: "4.b", nosaukums: "{{klase}} vakars" }).slice(0, 4),
    ).toEqual([
      { name: "klase", find: "{{klase}}", text: "4.b" },
      { name: "datums_laiks", find: "{{datums_laiks}}", text: "_____" },
      { name: "nosaukums", find: "{{nosaukums}}", text: "{{klase}} vakars" },
      { name: "merkis", find: "{{merkis}}", text: "" },
    ]);
  });
});
