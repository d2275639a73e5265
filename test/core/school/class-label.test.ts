import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classPhrase,
  compareClasses,
  parseClassLabel,
  printClassLabel,
  type SchoolClass,
} from "../../../src/core/school/class-label.ts";
import { GRADES } from "../../../src/core/school/grade.ts";

const CASES = ["nominative", "genitive", "dative", "accusative", "locative"] as const;
const anyClass: fc.Arbitrary<SchoolClass> = fc.record({
  grade: fc.constantFrom(...GRADES),
  letter: fc.constantFrom(null, ..."aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"),
});

function parsed(label: string | number): SchoolClass {
  const reading = parseClassLabel(label);
  if (reading.kind === "fault") {
    throw new Error(`${label}: ${reading.fault}`);
  }
  return reading.schoolClass;
}

describe("a class label", () => {
  it.each([
    ["", "EMPTY"],
    [" \u00A0", "EMPTY"],
    ["0", "NO_SUCH_GRADE"],
    ["0.a", "NO_SUCH_GRADE"],
    ["13", "NO_SUCH_GRADE"],
    ["13.b klase", "NO_SUCH_GRADE"],
    ["100", "NO_SUCH_GRADE"],
    ["4.ab", "TWO_LETTERS"],
    ["4 ab klase", "TWO_LETTERS"],
    ["ceturtā", "NOT_A_CLASS"],
    ["a4", "NOT_A_CLASS"],
    ["4.a, 4.b", "NOT_A_CLASS"],
    ["4.5", "NOT_A_CLASS"],
    ["-4.a", "NOT_A_CLASS"],
    ["klase", "NOT_A_CLASS"],
    [4.5, "NOT_A_CLASS"],
    [13, "NO_SUCH_GRADE"],
    [Number.NaN, "NOT_A_CLASS"],
  ])("is refused in %j: %s", (typed, fault) => {
    expect(parseClassLabel(typed)).toEqual({ kind: "fault", fault });
  });

  it.each([
    ["4a", 4, "a"],
    ["4.a", 4, "a"],
    ["4. a", 4, "a"],
    ["4 a", 4, "a"],
    ["4.A", 4, "a"],
    ["4.a.", 4, "a"],
    ["4.„a”", 4, "a"],
    ['4."a" klase', 4, "a"],
    ["04.a", 4, "a"],
    ["3.b.klases", 3, "b"],
    ["12. b klases", 12, "b"],
    ["7.a klasē", 7, "a"],
    ["9b kl.", 9, "b"],
    ["4.k", 4, "k"],
    ["4.k klase", 4, "k"],
    ["5.č", 5, "č"],
    ["5.Ā".normalize("NFD"), 5, "ā"],
    ["4\u00A0.\u00A0a", 4, "a"],
    ["10", 10, null],
    ["10.", 10, null],
    ["10. klase", 10, null],
    ["10.klasei", 10, null],
    ["10. KLASI", 10, null],
    [10, 10, null],
  ])("is read from %j", (typed, grade, letter) => {
    expect(parsed(typed)).toEqual({ grade, letter });
  });

  it("is printed with its own dot, in five cases", () => {
    expect(printClassLabel(parsed("4a"))).toBe("4.a");
    expect(printClassLabel(parsed("10"))).toBe("10.");
    expect(CASES.map((wordCase) => classPhrase(parsed("4a"), wordCase))).toEqual([
      "4.a klase",
      "4.a klases",
      "4.a klasei",
      "4.a klasi",
      "4.a klasē",
    ]);
    expect(classPhrase(parsed("10"), "locative")).toBe("10. klasē");
  });

  it("sorts by number, then by letter", () => {
    const labels = ["10.", "12.b", "2.b", "1.a", "2.č", "2.c", "2.ā", "2.a", "10.a", "12."];
    expect(labels.map(parsed).sort(compareClasses).map(printClassLabel)).toEqual([
      "1.a",
      "2.a",
      "2.ā",
      "2.b",
      "2.c",
      "2.č",
      "10.",
      "10.a",
      "12.",
      "12.b",
    ]);
  });

  it("is read back from everything that is printed", () => {
    fc.assert(
      fc.property(anyClass, fc.constantFrom(...CASES), (schoolClass, wordCase) => {
        expect(parsed(printClassLabel(schoolClass))).toEqual(schoolClass);
        expect(parsed(classPhrase(schoolClass, wordCase))).toEqual(schoolClass);
      }),
    );
  });

  it("never makes its reader throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double()), (typed) => {
        expect(["class", "fault"]).toContain(parseClassLabel(typed).kind);
      }),
    );
  });
});
