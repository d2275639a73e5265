// Taking over a class list again and again: numbers stay, namesakes are told, who is missing is told.
import { describe, expect, test } from "vitest";
import { pupilChanges } from "../../../src/core/journal/pupil-changes.ts";
import type { Pupil } from "../../../src/core/journal/pupil-row.ts";

function named(name: string) {
  const [givenName = "", surname = ""] = name.split(" ");
  return { givenName, surname };
}

function pupil(number: number | null, name: string, to: string | null = null): Pupil {
  return { rowNumber: (number ?? 90) + 1, number, ...named(name), from: null, to };
}

describe("a class list taken over", () => {
  test("for the first time is numbered in the order of the Latvian alphabet", () => {
    const names = ["Zane Āboliņa", "Ģirts Adams", "Uldis Čakste", "Anna Cēse", "Jānis Ādams"];
    expect(pupilChanges([], names.map(named), false).added).toEqual([
      { number: 1, ...named("Ģirts Adams") },
      { number: 2, ...named("Zane Āboliņa") },
      { number: 3, ...named("Jānis Ādams") },
      { number: 4, ...named("Anna Cēse") },
      { number: 5, ...named("Uldis Čakste") },
    ]);
  });

  test("again changes no number, and gives nobody the number of one who left", () => {
    const before = [
      pupil(1, "Anna Bērza"),
      pupil(2, "Zane Ozola"),
      pupil(7, "Oto Kalns", "2020-11-01"),
    ];
    const { added, kept, absent } = pupilChanges(
      before,
      [named("zane OZOLA"), named("Anna Bērza"), named("Aija Ābele")],
      false,
    );
    expect(kept.map(({ number }) => number)).toEqual([2, 1]);
    expect(added).toEqual([{ number: 8, ...named("Aija Ābele") }]);
    expect(absent).toEqual([]);
  });

  test("tells who is not in it, except those who left before", () => {
    const before = [pupil(1, "Anna Bērza"), pupil(2, "Oto Kalns", "2020-11-01")];
    expect(pupilChanges(before, [named("Aija Ābele")], false).absent).toEqual([before[0]]);
  });

  test("takes a name that stands twice once, or as two pupils when told so", () => {
    const names = [named("Anna Bērza"), named("Anna Bērza"), named("Oto Kalns")];
    const once = pupilChanges([], names, false);
    expect(once.added.map(({ number }) => number)).toEqual([1, 2]);
    expect(once.repeated).toEqual(["Anna Bērza"]);
    expect(pupilChanges([], names, true).added.map(({ surname }) => surname)).toEqual([
      "Bērza",
      "Bērza",
      "Kalns",
    ]);
    const both = [pupil(1, "Anna Bērza"), pupil(2, "Anna Bērza"), pupil(3, "Oto Kalns")];
    expect(pupilChanges(both, names, true)).toMatchObject({ added: [], absent: [] });
  });

  test("numbers rows that were typed by hand before those it adds", () => {
    const before = [pupil(3, "Anna Bērza"), pupil(null, "Oto Kalns")];
    const { numbered, added } = pupilChanges(before, [named("Aija Ābele")], false);
    expect(numbered).toEqual([{ pupil: before[1], number: 4 }]);
    expect(added.map(({ number }) => number)).toEqual([5]);
  });
});
