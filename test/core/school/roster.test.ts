import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRoster } from "../../../src/core/school/roster.ts";

const HEADER = ["klase", "audzinātājs", "dzimte", "e-pasts", "skolēnu skaits"];
const GOOD = ["4.a", "Anna Bērziņa", "S", "anna.berzina@skola.example", "22"];

function faultsOf(...rows: unknown[][]): unknown {
  const reading = readRoster(rows);
  return reading.ok ? "no faults" : reading.faults;
}

function rowWith(place: number, value: unknown): unknown[] {
  return GOOD.map((text, index) => (index === place ? value : text));
}

describe("the class list", () => {
  it("is refused when it is empty, has no columns or no classes", () => {
    const allColumns = ["class", "teacher", "gender", "email", "pupilCount"].map((column) => ({
      kind: "MISSING_COLUMN",
      row: 1,
      column,
    }));
    expect(faultsOf()).toEqual(allColumns);
    expect(faultsOf([], ["", " "])).toEqual(allColumns);
    expect(faultsOf(HEADER)).toEqual([{ kind: "NO_CLASSES", row: 1 }]);
    expect(faultsOf(HEADER, ["", null, undefined, " "])).toEqual([{ kind: "NO_CLASSES", row: 1 }]);
  });

  it("is refused without a column or with one twice, and still reads the rest", () => {
    expect(
      faultsOf(["klase", "Audzinātāja", "klase", "e-pasts", "skaits"], rowWith(3, "anna"), GOOD),
    ).toEqual([
      { kind: "DUPLICATE_COLUMN", row: 1, column: "class", value: "klase" },
      { kind: "MISSING_COLUMN", row: 1, column: "gender" },
      { kind: "MISSING_COLUMN", row: 1, column: "pupilCount" },
      { kind: "BAD_EMAIL", row: 2, column: "email", value: "anna" },
      { kind: "DUPLICATE_CLASS", row: 3, column: "class", value: "4.a", firstRow: 2 },
    ]);
  });

  it.each([
    [
      0,
      "13.a",
      { kind: "IMPOSSIBLE_CLASS", column: "class", value: "13.a", because: "NO_SUCH_GRADE" },
    ],
    [
      0,
      "4.ab",
      { kind: "IMPOSSIBLE_CLASS", column: "class", value: "4.ab", because: "TWO_LETTERS" },
    ],
    [0, "", { kind: "IMPOSSIBLE_CLASS", column: "class", value: "", because: "EMPTY" }],
    [0, 13, { kind: "IMPOSSIBLE_CLASS", column: "class", value: "13", because: "NO_SUCH_GRADE" }],
    [1, " ", { kind: "MISSING_TEACHER", column: "teacher" }],
    [1, "Anna {{klase}}", { kind: "BRACES_IN_NAME", column: "teacher", value: "Anna {{klase}}" }],
    [2, "F", { kind: "UNKNOWN_GENDER", column: "gender", value: "F" }],
    [3, "", { kind: "MISSING_EMAIL", column: "email" }],
    [3, "anna@skola", { kind: "BAD_EMAIL", column: "email", value: "anna@skola" }],
    [4, "divi", { kind: "BAD_PUPIL_COUNT", column: "pupilCount", value: "divi" }],
    [4, 22.5, { kind: "BAD_PUPIL_COUNT", column: "pupilCount", value: "22.5" }],
  ])("faults column %i with %j", (place, value, fault) => {
    expect(faultsOf(HEADER, rowWith(0, "5.a"), rowWith(place, value))).toEqual([
      { ...fault, row: 3 },
    ]);
  });

  it("tells all faults of all rows together, and the sheet's own row numbers", () => {
    expect(
      faultsOf(HEADER, [], GOOD, ["13", "", "x", "", "-1"], [], ["4a klase", ...GOOD.slice(1)]),
    ).toEqual([
      { kind: "IMPOSSIBLE_CLASS", row: 4, column: "class", value: "13", because: "NO_SUCH_GRADE" },
      { kind: "MISSING_TEACHER", row: 4, column: "teacher" },
      { kind: "UNKNOWN_GENDER", row: 4, column: "gender", value: "x" },
      { kind: "MISSING_EMAIL", row: 4, column: "email" },
      { kind: "BAD_PUPIL_COUNT", row: 4, column: "pupilCount", value: "-1" },
      { kind: "DUPLICATE_CLASS", row: 6, column: "class", value: "4.a", firstRow: 3 },
    ]);
  });

  it("notices a class twice though its first row has another fault", () => {
    expect(faultsOf(HEADER, rowWith(3, "anna"), GOOD)).toEqual([
      { kind: "BAD_EMAIL", row: 2, column: "email", value: "anna" },
      { kind: "DUPLICATE_CLASS", row: 3, column: "class", value: "4.a", firstRow: 2 },
    ]);
  });

  it("faults text in a broken encoding wherever it stands", () => {
    expect(
      faultsOf(HEADER, rowWith(1, "Anna BÄ“rziÅ†a"), [...rowWith(0, "5.a"), "", "\uFFFD"]),
    ).toEqual([
      { kind: "BROKEN_ENCODING", row: 2, columnNumber: 2, value: "Anna BÄ“rziÅ†a" },
      { kind: "BROKEN_ENCODING", row: 3, columnNumber: 7, value: "\uFFFD" },
    ]);
  });

  it("faults braces in the typed genitive too", () => {
    expect(faultsOf([...HEADER, "ģenitīvs"], [...GOOD, "Annas }}"])).toEqual([
      { kind: "BRACES_IN_NAME", row: 2, column: "genitive", value: "Annas }}" },
    ]);
  });

  it("is read into classes with their teachers", () => {
    expect(
      readRoster([HEADER, GOOD, [10, "Jānis Lāčupītis", "v", "JANIS@skola.example", 17]]),
    ).toEqual({
      ok: true,
      classes: [
        {
          row: 2,
          schoolClass: { grade: 4, letter: "a" },
          teacher: {
            nominative: "Anna Bērziņa",
            genitive: "Annas Bērziņas",
            gender: "S",
            email: "anna.berzina@skola.example",
          },
          pupilCount: 22,
        },
        {
          row: 3,
          schoolClass: { grade: 10, letter: null },
          teacher: {
            nominative: "Jānis Lāčupītis",
            genitive: "Jāņa Lāčupīša",
            gender: "V",
            email: "janis@skola.example",
          },
          pupilCount: 17,
        },
      ],
    });
  });

  it("may have its columns in any order, others among them, short rows, an own genitive and empty counts", () => {
    const reading = readRoster([
      [],
      [
        "E-pasta adrese",
        "Telpa",
        "Klases audzinātājs/-a",
        "Klase",
        "Ģenitīvs",
        "Dzimte",
        "Skolenu skaits",
      ],
      [
        "ilze@skola.example",
        "12",
        "Ilze  Anna\u00A0D’Arka-Žagare".normalize("NFD"),
        "7.č",
        "Ilzes Annas D’Arkas",
      ],
    ]);
    expect(reading).toEqual({
      ok: true,
      classes: [
        {
          row: 3,
          schoolClass: { grade: 7, letter: "č" },
          teacher: {
            nominative: "Ilze Anna D’Arka-Žagare",
            genitive: "Ilzes Annas D’Arkas",
            gender: null,
            email: "ilze@skola.example",
          },
          pupilCount: null,
        },
      ],
    });
  });

  it("never makes its reader throw", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.anything(),
      fc.constantFrom(...HEADER, ...GOOD),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }), (rows) => {
        const reading = readRoster(rows);
        expect(reading.ok ? reading.classes : reading.faults).not.toEqual([]);
      }),
    );
  });
});
