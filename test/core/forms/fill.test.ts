// Filling: what a person typed is data, put in once and never read as a blank.

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ALL_FORMS } from "../../../src/core/forms/all-forms.ts";
import { EVENT_ANALYSIS } from "../../../src/core/forms/event-analysis.ts";
import { blanksOfForm } from "../../../src/core/forms/form-blanks.ts";
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
});

describe("filling a template document by search and replace", () => {
  it("puts the printed words where nothing is known, and a text with a marker after that marker", () => {
    expect(
      replacementsFor(EVENT_ANALYSIS, { klase: "4.b", nosaukums: "{{paraksts}} un {{klase}}" }),
    ).toEqual([
      { name: "klase", find: "{{klase}}", text: "4.b" },
      { name: "datums_laiks", find: "{{datums_laiks}}", text: "_____" },
      { name: "merkis", find: "{{merkis}}", text: "" },
      { name: "apraksts", find: "{{apraksts}}", text: "" },
      { name: "aktivitate", find: "{{aktivitate}}", text: "" },
      { name: "secinajumi", find: "{{secinajumi}}", text: "" },
      { name: "amats_gen", find: "{{amats_gen}}", text: "audzinātāja" },
      { name: "paraksts", find: "{{paraksts}}", text: "_____" },
      { name: "nosaukums", find: "{{nosaukums}}", text: "{{paraksts}} un {{klase}}" },
    ]);
  });

  it("ends although two typed texts hold each other's marker", () => {
    const values = { merkis: "{{apraksts}}", apraksts: "{{merkis}}" };

    expect(replacementsFor(EVENT_ANALYSIS, values)).toHaveLength(9);
  });

  it("gives what filling at once gives", () => {
    const formNames = blanksOfForm(EVENT_ANALYSIS).map((blank) => blank.name);
    const template = formNames.map((name) => `[{{${name}}}]`).join("");
    const orders = fc.shuffledSubarray(formNames, { minLength: formNames.length });
    const links = fc.array(fc.nat(formNames.length), { minLength: 9, maxLength: 9 });

    fc.assert(
      fc.property(orders, links, (order, link) => {
        const values = Object.fromEntries(
          order.map((name, at) => {
            const mentioned = order[link[at] ?? 0];
            const isEarlier = order.indexOf(mentioned ?? name) < at;
            return [name, isEarlier ? `par {{${mentioned}}}` : "teksts"];
          }),
        );
        const searched = replacementsFor(EVENT_ANALYSIS, values).reduce(
          (text, { find, text: put }) => text.split(find).join(put),
          template,
        );

        expect(searched).toBe(fillText(template, values));
      }),
    );
  });
});
