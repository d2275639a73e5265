import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLatvian, inLatvianOrder } from "../../../src/core/language/alphabet.ts";

const NAMES =
  "Aboltiņa, Adams, Āboliņa, Ādams, Cēsis, Čakste, Edgars, Ēriks, Gunta, Ģirts, Hugo, Ilze, Ivars, Īve, Jānis, Kalns, Ķikuts, Lācis, Ļeņins, Nora, Ņina, Sarma, Šmite, Uldis, Ūdris, Zane, Žanis".split(
    ", ",
  );

const word = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."aAāĀeéĒzŽž -7ß", "a\u0304", "q", "Ō"), maxLength: 5 }),
);

describe("the Latvian order", () => {
  it("sorts any shuffle of names to the dictionary's order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (shuffled) => {
        expect(inLatvianOrder(shuffled, (name) => name)).toEqual(NAMES);
      }),
    );
  });

  it("follows all letters, the foreign and historic ones too", () => {
    const letters = [..."aābcčdeēfgģhiīyjkķlļmnņoōpqrŗsštuūvwxzž"];
    expect(inLatvianOrder([...letters].reverse(), (letter) => letter)).toEqual(letters);
  });

  it("takes a decomposed name for the same name", () => {
    expect(inLatvianOrder(["Ādams".normalize("NFD"), "Adams", "Baiba"], (name) => name)).toEqual([
      "Adams",
      "Ādams".normalize("NFD"),
      "Baiba",
    ]);
  });

  it("puts a shorter name first, spaces and digits before letters, a foreign accent beside its letter", () => {
    expect(
      inLatvianOrder(
        ["Liepaja", "Liepa Zane", "Liepa", "Liepa 2", "René", "Rena", "Renze"],
        (name) => name,
      ),
    ).toEqual(["Liepa", "Liepa 2", "Liepa Zane", "Liepaja", "Rena", "René", "Renze"]);
  });

  it("puts lower case before upper case where nothing else differs", () => {
    expect(inLatvianOrder(["Anna", "anna"], (name) => name)).toEqual(["anna", "Anna"]);
  });

  it("leaves the given list as it was and keeps equal items in their order", () => {
    const given = [
      { name: "Zane", n: 1 },
      { name: "Anna", n: 2 },
      { name: "Zane", n: 3 },
    ];
    expect(inLatvianOrder(given, ({ name }) => name).map(({ n }) => n)).toEqual([2, 1, 3]);
    expect(given.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  it("is a total order: 0 for identical texts alone, antisymmetric, transitive", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(compareLatvian(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareLatvian(a, b)) + Math.sign(compareLatvian(b, a))).toBe(0);
        if (compareLatvian(a, b) < 0 && compareLatvian(b, c) < 0) {
          expect(compareLatvian(a, c)).toBeLessThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
