import { describe, expect, it } from "vitest";
import { isQuestion } from "../../../src/core/rollover/rollover-row.ts";
import type { RolloverFinding, RolloverRow } from "../../../src/core/rollover/rollover-row.ts";
import { rowFindings } from "../../../src/core/rollover/row-findings.ts";
import { aClass, aLine } from "./a-class.ts";

const OLD = [
  aClass("3.a", "Ruta Ozola"),
  aClass("3.b", "Gatis Liepa"),
  aClass("9.c", "Anna Egle"),
  aClass("12.", "Oto Bite"),
];

function findings(row: RolloverRow, ...others: RolloverRow[]): RolloverFinding[] {
  return rowFindings(row, { rows: [row, ...others], old: OLD, listed: [] });
}

describe("a question that has to be answered", () => {
  it.each<[string, RolloverRow, RolloverFinding]>([
    [
      "what becomes of grade 9",
      { ...aLine("9.c", ""), fate: "unanswered" },
      { kind: "NO_AUTOMATIC_TARGET" },
    ],
    [
      "which class it becomes",
      { ...aLine("3.a", "", "Ruta Ozola"), fate: "goes-on" },
      { kind: "CLASS_MISSING" },
    ],
    [
      "a class that is no class",
      aLine("3.a", "4.ab", "Ruta Ozola"),
      { kind: "CLASS_UNREADABLE", typed: "4.ab" },
    ],
    [
      "who teaches it",
      {
        ...aLine("3.a", "4.a", "Ruta Ozola"),
        teacher: { nominative: " ", genitive: "", gender: "S", email: "ruta.ozola@skola.example" },
      },
      { kind: "TEACHER_MISSING" },
    ],
    [
      "a name that a form would take for a blank",
      aLine("3.a", "4.a", "{{klase}}"),
      { kind: "NAME_HAS_BRACES", typed: "{{klase}}" },
    ],
    [
      "a gender that says neither",
      {
        ...aLine("3.a", "4.a", "Ruta Ozola"),
        teacher: { ...aLine(null, "", "Ruta Ozola").teacher, gender: "x" },
      },
      { kind: "GENDER_UNREADABLE", typed: "x" },
    ],
    [
      "the teacher's address",
      {
        ...aLine("3.a", "4.a", "Ruta Ozola"),
        teacher: { ...aLine(null, "", "Ruta Ozola").teacher, email: "" },
      },
      { kind: "EMAIL_MISSING" },
    ],
    [
      "an address that is none",
      {
        ...aLine("3.a", "4.a", "Ruta Ozola"),
        teacher: { ...aLine(null, "", "Ruta Ozola").teacher, email: "ruta@" },
      },
      { kind: "EMAIL_UNREADABLE", typed: "ruta@" },
    ],
    [
      "a class that last year did not have",
      aLine("5.a", "6.a", "Ruta Ozola"),
      { kind: "UNKNOWN_CLASS", typed: "5.a" },
    ],
  ])("is %s", (_, row, finding) => {
    expect(findings(row)).toContainEqual(finding);
    expect(isQuestion(finding)).toBe(true);
  });

  it("is which of two teachers a merged class gets", () => {
    const row = aLine("3.a", "4.a", "Ruta Ozola");
    expect(findings(row, aLine("3.b", "4.a", "Gatis Liepa")).filter(isQuestion)).toEqual([
      { kind: "TWO_TEACHERS", schoolClass: "4.a" },
    ]);
  });

  it("is a new class that is listed twice", () => {
    const row = aLine(null, "1.a", "Ruta Ozola");
    expect(findings(row, aLine(null, "1.A", "Ruta Ozola")).filter(isQuestion)).toEqual([
      { kind: "CLASS_TWICE", schoolClass: "1.a" },
    ]);
  });
});

describe("a note that surprises nobody afterwards", () => {
  it.each<[string, RolloverRow, RolloverFinding]>([
    ["another annex", aLine("3.a", "4.a", "Ruta Ozola"), { kind: "ANNEX_CHANGES", from: 1, to: 2 }],
    [
      "a class that stays in its grade",
      aLine("3.a", "3.a", "Ruta Ozola"),
      { kind: "REPEATS_GRADE" },
    ],
    [
      "another letter",
      aLine("3.a", "4.c", "Ruta Ozola"),
      { kind: "RENAMED", from: "3.a", to: "4.c" },
    ],
    [
      "a grade left out",
      aLine("3.a", "5.a", "Ruta Ozola"),
      { kind: "SKIPS_GRADE", from: 3, to: 5 },
    ],
    [
      "another teacher",
      aLine("3.a", "4.a", "Gatis Liepa"),
      { kind: "TEACHER_CHANGES", from: "Ruta Ozola" },
    ],
    ["grade 12 leaving", aLine("12.", ""), { kind: "LEAVES_SCHOOL" }],
  ])("is %s", (_, row, finding) => {
    expect(findings(row)).toContainEqual(finding);
    expect(isQuestion(finding)).toBe(false);
  });

  it("is a class merged of two, a class split in two, a teacher of two classes", () => {
    const row = aLine("3.a", "4.a", "Ruta Ozola");
    expect(findings(row, aLine("3.b", "4.a", "Ruta Ozola"))).toContainEqual({
      kind: "MERGED",
      with: ["3.b"],
    });
    expect(findings(row, aLine("3.a", "4.b", "Anna Egle"))).toContainEqual({
      kind: "SPLIT",
      into: ["4.a", "4.b"],
    });
    expect(findings(row, aLine("3.b", "4.b", "Ruta Ozola"))).toContainEqual({
      kind: "TEACHER_OF_TWO",
      other: "4.b",
    });
  });

  it("is nothing at all for a class that goes on as usual", () => {
    const old = [aClass("4.a", "Ruta Ozola")];
    const row = aLine("4.a", "5.a", "Ruta Ozola");
    expect(rowFindings(row, { rows: [row], old, listed: [] })).toEqual([]);
  });
});
