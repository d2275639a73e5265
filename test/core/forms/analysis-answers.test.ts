// Reading a filled event analysis back: from paragraphs that a machine filled, a teacher filled, or nobody did.
import { describe, expect, test } from "vitest";
import { analysisAnswers } from "../../../src/core/forms/analysis-answers.ts";
import { EVENT_ANALYSIS } from "../../../src/core/forms/event-analysis.ts";
import { fillForm, type Values } from "../../../src/core/forms/fill.ts";
import type { Block } from "../../../src/core/forms/form.ts";

const NOTHING = {
  date: "",
  title: "",
  goal: "",
  description: "",
  participation: "",
  conclusions: "",
};

/** The form as a document's paragraphs: ruled lines are empty ones, a text's lines one paragraph each. */
function paragraphs(values: Values): string[] {
  return fillForm(EVENT_ANALYSIS, values).filledBlocks.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  if (block.kind === "field") {
    return Array.from({ length: block.lines }, () => "");
  }
  return "runs" in block
    ? block.runs
        .map(({ text }) => text)
        .join("")
        .split("\n")
    : [];
}

describe("an analysis", () => {
  test("of a blank form holds nothing", () => {
    expect(analysisAnswers(paragraphs({}))).toEqual(NOTHING);
    expect(analysisAnswers([])).toEqual(NOTHING);
  });

  test("whose template was never filled holds nothing", () => {
    expect(
      analysisAnswers(["Pasākuma datums/laiks {{datums_laiks}}", "Pasākuma mērķis:", "{{merkis}}"]),
    ).toEqual(NOTHING);
  });

  test("gives back what was filled in, line breaks and odd signs as they are", () => {
    const filled = {
      date: "09.10.2020. 9.00–12.30",
      title: "Pārgājiens „Zelta lapa”",
      goal: "{{klase}} <b>iet</b>",
      description: "Maršruts 3 km.\n\n=Spēles pāros.",
      participation: "Visi.",
      conclusions: "Secinājumi ir labi.",
    };
    expect(
      analysisAnswers(
        paragraphs({
          datums_laiks: filled.date,
          nosaukums: filled.title,
          merkis: filled.goal,
          apraksts: filled.description,
          aktivitate: filled.participation,
          secinajumi: filled.conclusions,
        }),
      ),
    ).toEqual(filled);
  });

  test("is read where a teacher wrote behind the label, with lines left over below", () => {
    expect(
      analysisAnswers([
        "Pasākuma mērķis: Saliedēt klasi.",
        "",
        "_____",
        "Pasākuma īss apraksts/metodes",
        "",
        "Spēles",
        "",
        "Klases audzinātāja paraksts/atšifrējums _____",
      ]),
    ).toEqual({ ...NOTHING, goal: "Saliedēt klasi.", description: "Spēles" });
  });

  test("is not cut where a text begins like the next label", () => {
    expect(
      analysisAnswers([
        "Pasākuma īss apraksts/metodes",
        "Secinājumi tika pārrunāti klasē.",
        "Secinājumi",
        "Labi.",
      ]),
    ).toEqual({
      ...NOTHING,
      description: "Secinājumi tika pārrunāti klasē.",
      conclusions: "Labi.",
    });
  });

  test("without a label leaves that answer empty and the others whole", () => {
    expect(analysisAnswers(["Pasākuma mērķis:", "Saliedēt", "Secinājumi", "Labi"])).toEqual({
      ...NOTHING,
      goal: "Saliedēt",
      conclusions: "Labi",
    });
  });
});
