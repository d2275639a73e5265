// The blanks of the forms, as they stand in a text.

import { describe, expect, it } from "vitest";

import { blanksOfForm } from "../../../src/core/forms/form-blanks.ts";
import { EVENT_ANALYSIS } from "../../../src/core/forms/event-analysis.ts";
import {
  blanksOf,
  isPlaceholderName,
  templateText,
  unknownPlaceholders,
} from "../../../src/core/forms/placeholders.ts";

describe("reading the blanks of a text", () => {
  it("tells names that no form knows", () => {
    expect(unknownPlaceholders("{{klases}} {{klase}} {{ klase }} {{}} {{toString|x}}")).toEqual([
      "klases",
      " klase ",
      "",
      "toString",
    ]);
    expect(isPlaceholderName("constructor")).toBe(false);
  });

  it("sees no blank in braces that are not closed, nested or single", () => {
    expect(blanksOf("{klase} {{klase} {{klase|{x}}} klase}}")).toEqual([]);
  });

  it("gives each blank with what is printed while it is empty", () => {
    expect(blanksOf("{{gads|2020}}.gada {{pusgada_nr|____ .}} {{klase}} klases")).toEqual([
      { name: "gads", printed: "2020" },
      { name: "pusgada_nr", printed: "____ ." },
      { name: "klase", printed: "" },
    ]);
  });

  it("leaves the names alone in a template document", () => {
    expect(templateText("{{gads|2020}}.gada {{nezinams|x}} {{klase}}")).toBe(
      "{{gads}}.gada {{nezinams|x}} {{klase}}",
    );
  });

  it("lists the blanks of a form once each, its fields among them", () => {
    expect(blanksOfForm(EVENT_ANALYSIS).map((blank) => [blank.name, blank.printed])).toEqual([
      ["klase", "_____."],
      ["datums_laiks", "_____"],
      ["nosaukums", "_____"],
      ["merkis", ""],
      ["apraksts", ""],
      ["aktivitate", ""],
      ["secinajumi", ""],
      ["amats_gen", "audzinātāja"],
      ["paraksts", "_____"],
    ]);
  });
});
