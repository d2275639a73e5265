// A class list as people paste it: names by whatever columns and word order, and never a personal code.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessColumns } from "../../../src/core/journal/pupil-columns.ts";
import { readPupilList, storedName } from "../../../src/core/journal/pupil-list.ts";

const ANNA = { givenName: "Anna", surname: "Bērziņa" };
const MARTA = { givenName: "Marta Elza", surname: "Ķikute" };

function read(...rows: string[][]) {
  return readPupilList(rows, null);
}

describe("a class list is asked back", () => {
  test("when nothing stands in it", () => {
    expect(read([""], ["  "]).fault).toEqual({ kind: "NO_PUPILS" });
    expect(read(["Vārds", "Uzvārds"]).fault).toEqual({ kind: "NO_PUPILS" });
  });

  test("when no column looks like names", () => {
    expect(read(["1", "12"], ["2", "15"]).fault).toEqual({ kind: "NAMES_NOT_FOUND" });
  });

  test("when only half of a name is chosen, or both halves and the whole", () => {
    const rows = [["Anna", "Bērziņa"]];
    expect(readPupilList(rows, ["given", "skip"]).fault?.kind).toBe("NAMES_NOT_FOUND");
    expect(readPupilList(rows, ["given", "given"]).fault?.kind).toBe("NAMES_NOT_FOUND");
    expect(readPupilList(rows, ["given-surname", "surname"]).fault?.kind).toBe("NAMES_NOT_FOUND");
  });

  test("when its letters were read in the wrong encoding", () => {
    expect(read(["Anna", "Bçrziòa"]).fault).toEqual({
      kind: "BROKEN_ENCODING",
      value: "Bçrziòa",
    });
  });
});

describe("names are found", () => {
  test("by headers, in any order, beside columns that are nobody's business", () => {
    const list = read(
      ["Nr.", "Uzvārds", "Vārds", "E-pasts", "Personas kods"],
      ["1.", "Bērziņa", "Anna", "anna@skola.example", "010110-12345"],
      ["2.", "Ķikute", "Marta Elza", "", "020210-23456"],
    );
    expect(list.columns).toEqual(["skip", "surname", "given", "skip", "skip"]);
    expect(list.names).toEqual([ANNA, MARTA]);
    expect(list.codesRemoved).toBe(1);
  });

  test("in one column, the given name first or the surname before a comma", () => {
    expect(read(["Anna Bērziņa"], ["Marta Elza Ķikute"]).names).toEqual([ANNA, MARTA]);
    expect(read(["Skolēns"], ["Bērziņa, Anna"], ["Ķikute, Marta Elza"]).names).toEqual([
      ANNA,
      MARTA,
    ]);
    expect(read(["Uzvārds, vārds"], ["Bērziņa Anna"], ["Ķikute Marta Elza"]).names).toEqual([
      ANNA,
      MARTA,
    ]);
  });

  test("when a comma inside one column was taken for a separator", () => {
    const list = read(["Bērziņa", " Anna"], ["Ķikute", " Marta Elza"]);
    expect(list.columns).toEqual(["surname", "given"]);
    expect(list.names).toEqual([ANNA, MARTA]);
  });

  test("without headers in two columns, numbered or not", () => {
    expect(read(["1", "Anna", "Bērziņa", "S"], ["2", "Marta Elza", "Ķikute", "S"])).toMatchObject({
      columns: ["skip", "given", "surname", "skip"],
      names: [ANNA, MARTA],
    });
    expect(read(["1. Anna Bērziņa"], ["2) Marta Elza Ķikute"]).names).toEqual([ANNA, MARTA]);
    expect(read(["Anna Bērziņa 010110-12345"], ["Marta Elza Ķikute"])).toMatchObject({
      names: [ANNA, MARTA],
      codesRemoved: 1,
    });
  });

  test("as a person says they stand, against the guess", () => {
    expect(readPupilList([["Bērziņa", "Anna"]], ["surname", "given"]).names).toEqual([ANNA]);
    expect(readPupilList([["1. Bērziņa Anna"]], ["surname-given"]).names).toEqual([ANNA]);
  });
});

describe("what is kept of a name", () => {
  test("is never a personal code, whatever column it stands in", () => {
    const list = readPupilList(
      [
        ["Anna Bērziņa 010110-12345", "010110-12345"],
        ["Marta Elza Ķikute", "02021023456"],
      ],
      ["given-surname", "surname"],
    );
    expect(list.columns).toEqual(["given-surname", "skip"]);
    expect(list.names).toEqual([ANNA, MARTA]);
    expect(list.codesRemoved).toBe(2);
    expect(JSON.stringify(list)).not.toMatch(/\d{6}-?\d{5}/);
  });

  test("is one word where the list has one: a code may stand for the name", () => {
    expect(read(["Skolēns"], ["R."], ["Anna Bērziņa"]).names[0]).toEqual({
      givenName: "R.",
      surname: "",
    });
  });

  test("is composed, on one line and no longer than a name", () => {
    expect(storedName("  Be\u0304rzin\u0327a\t\u200b")).toBe("Bērziņa");
    expect([...storedName("Ā".repeat(500))]).toHaveLength(100);
  });

  test("stays the same when it is kept again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
        expect(storedName(storedName(typed))).toBe(storedName(typed));
      }),
    );
  });
});

test("columns are guessed for any cells without failing", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: "grapheme" }))), (cells) => {
      const { columns } = guessColumns(cells);
      expect(columns).toHaveLength(
        Math.max(
          0,
          ...cells.filter((row) => row.some((c) => c.trim() !== "")).map((row) => row.length),
        ),
      );
    }),
  );
});
