// Annexes 2, 5 and 6: a form whose every blank is left as printed is the programme's own page, letter
// for letter and bold for bold.

import { describe, expect, it } from "vitest";

import { EVENT_ANALYSIS } from "../../../src/core/forms/event-analysis.ts";
import { fillForm } from "../../../src/core/forms/fill.ts";
import type { Form } from "../../../src/core/forms/form.ts";
import { HALF_YEAR_REPORT } from "../../../src/core/forms/half-year-report.ts";
import { PLAN_FORMS } from "../../../src/core/forms/plan-forms.ts";
import { programmeLines } from "../programme/programme-text.ts";
import { markedLine, printedLines } from "./printed-lines.ts";

const lines = programmeLines().map(markedLine);

/** The lines of the programme from the first that begins so, up to the first that begins otherwise. */
function programmeFrom(opening: string, ending: string | null): string[] {
  const start = lines.findIndex((line) => line.startsWith(opening));
  expect(start).toBeGreaterThan(0);
  const end = ending === null ? lines.length : lines.findIndex((line) => line.startsWith(ending));
  return lines.slice(start, end);
}

function unfilled(form: Form): string[] {
  return printedLines(fillForm(form, {}).filledBlocks);
}

describe("an unfilled form of the programme", () => {
  it("prints annex 2", () => {
    expect(unfilled(PLAN_FORMS[2])).toEqual(
      programmeFrom("**Rūjienas vidusskolas _____ klases", "2020.gada"),
    );
  });

  it("prints annex 5", () => {
    expect(unfilled(HALF_YEAR_REPORT)).toEqual(
      programmeFrom("2020.gada ____ .", "**Klases pasākuma/aktivitātes analīzes forma**"),
    );
  });

  it("prints annex 6", () => {
    expect(unfilled(EVENT_ANALYSIS)).toEqual(
      programmeFrom("**Klases pasākuma/aktivitātes analīzes forma**", null),
    );
  });

  it("has three goals, six tasks, six rows and eight things to fill in, as the programme does", () => {
    expect(
      PLAN_FORMS[2].blocks.flatMap((block) =>
        block.kind === "bullets" ? [block.items.length] : [],
      ),
    ).toEqual([3, 6]);
    expect(
      HALF_YEAR_REPORT.blocks.flatMap((block) =>
        block.kind === "table"
          ? block.rows.map((row) => (row.kind === "printed" ? row.key : "-"))
          : [],
      ),
    ).toEqual([
      "CLASS_HOUR",
      "-",
      "CLASS_ACTIVITY",
      "-",
      "SCHOOL_EVENT",
      "-",
      "RESEARCH_INDIVIDUAL",
      "-",
      "PARENT_COOPERATION",
      "-",
      "SUPPORT_STAFF",
      "-",
    ]);
    expect(
      EVENT_ANALYSIS.blocks.flatMap((block) =>
        block.kind === "field" ? [[block.placeholder, block.lines]] : [],
      ),
    ).toEqual([
      ["merkis", 3],
      ["apraksts", 10],
      ["aktivitate", 10],
      ["secinajumi", 10],
    ]);
  });

  it("changes in the other plans only the band and the notice", () => {
    const annex2 = unfilled(PLAN_FORMS[2]);

    expect(unfilled(PLAN_FORMS[4])).toEqual([
      "**Skolai jāapstiprina**",
      ...annex2.map((line) => line.replace("4. – 6.klašu", "10. – 12.klašu")),
    ]);
    expect(unfilled(PLAN_FORMS[1])[4]).toBe(
      "**Audzināšanas darba plānošana un organizēšana 1. – 3.klašu grupā**",
    );
    expect(unfilled(PLAN_FORMS[3])[4]).toBe(
      "**Audzināšanas darba plānošana un organizēšana 7. – 9.klašu grupā**",
    );
  });
});
