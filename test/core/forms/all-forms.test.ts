// What holds for every form of the school.

import { describe, expect, it } from "vitest";

import { ALL_FORMS, formByKey, planFormOf } from "../../../src/core/forms/all-forms.ts";
import { blanksOfForm } from "../../../src/core/forms/form-blanks.ts";
import type { Block, Form, Runs } from "../../../src/core/forms/form.ts";
import {
  PLACEHOLDERS,
  replacePlaceholders,
  unknownPlaceholders,
} from "../../../src/core/forms/placeholders.ts";
import { ANNEXES } from "../../../src/core/programme/annexes.ts";

function tables(form: Form) {
  return form.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

function textsOf(block: Block): readonly string[] {
  const lines: readonly Runs[] =
    block.kind === "field"
      ? []
      : block.kind === "title"
        ? block.lines
        : block.kind === "bullets"
          ? block.items
          : block.kind === "table"
            ? [
                ...block.header,
                ...block.rows.flatMap((row) => (row.kind === "printed" ? row.cells : [])),
              ]
            : [block.runs];
  return lines.flat().map((run) => run.text);
}

describe.each(ALL_FORMS.map((form) => [form.key, form] as const))("the form %s", (key, form) => {
  it("has no blank outside the closed list, and no brace or bar outside a blank", () => {
    const texts = form.blocks.flatMap(textsOf);

    expect(texts.flatMap(unknownPlaceholders)).toEqual([]);
    expect(texts.filter((text) => /[{}|]/.test(replacePlaceholders(text, () => "")))).toEqual([]);
  });

  it("prints one and the same thing for a blank that stands in two places", () => {
    const printed = new Map<string, Set<string>>();
    for (const text of form.blocks.flatMap(textsOf)) {
      replacePlaceholders(text, (blank) => {
        printed.set(blank.name, (printed.get(blank.name) ?? new Set()).add(blank.printed));
        return "";
      });
    }

    expect([...printed].filter(([, defaults]) => defaults.size > 1)).toEqual([]);
    expect(printed.size).toBeGreaterThan(0);
  });

  it("is marked for the school to confirm exactly when it is a proposal", () => {
    const notices = form.blocks.flatMap((block, at) => (block.kind === "notice" ? [at] : []));

    expect(notices).toEqual(form.provenance === "proposal" ? [0] : []);
  });

  it("has the provenance its annex has in the programme", () => {
    const annex = ANNEXES.find((one) => one.number === form.annex);

    expect(form.provenance).toBe(annex?.provenance ?? "proposal");
  });

  it("has tables whose columns fill the width and whose rows fill the columns", () => {
    for (const table of tables(form)) {
      expect(table.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1, 9);
      expect(table.header).toHaveLength(table.columns.length);
      for (const row of table.rows) {
        expect(row.kind === "printed" ? row.cells.length : table.columns.length).toBe(
          table.columns.length,
        );
      }
    }
  });

  it("is found by its key", () => {
    expect(formByKey(key)).toBe(form);
  });
});

describe("the forms together", () => {
  it("are eight, in the order of the annexes", () => {
    expect(ALL_FORMS.map((form) => [form.key, form.annex, form.orientation])).toEqual([
      ["plan-1-3", 1, "portrait"],
      ["plan-4-6", 2, "portrait"],
      ["plan-7-9", 3, "portrait"],
      ["plan-10-12", 4, "portrait"],
      ["half-year-report", 5, "portrait"],
      ["event-analysis", 6, "portrait"],
      ["parent-cooperation", 7, "landscape"],
      ["meeting-minutes", null, "portrait"],
    ]);
    expect(planFormOf(3).key).toBe("plan-7-9");
  });

  it("use every blank of the closed list, in a text or in a row to add", () => {
    const used = new Set<string>(
      ALL_FORMS.flatMap((form) => [
        ...blanksOfForm(form).map((blank) => blank.name),
        ...tables(form).flatMap((table) => table.columns.flatMap((column) => column.entry ?? [])),
      ]),
    );

    expect(Object.keys(PLACEHOLDERS).filter((name) => !used.has(name))).toEqual([]);
  });
});
