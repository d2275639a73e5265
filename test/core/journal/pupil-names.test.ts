import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pupilNames } from "../../../src/core/journal/pupil-names.ts";

const CLASS = pupilNames([
  "Ādams Kļavlapa",
  "Marta Akmeņgrauze",
  "Rūta Anna Pasaciņa",
  "Oto Šķēps-Īve",
  "4.b/07",
  "Zane",
]);

function foundIn(text: string): string[] {
  return CLASS.findIn(text).map(({ from, to }) => text.normalize("NFC").slice(from, to));
}

describe("pupils' names in a text", () => {
  it.each([
    "",
    "Parādu kārtošana līdz 19. martam.",
    "Marta un Ādams",
    "Ādams, Kļavlapa",
    "Marta Kļavlapa",
    "Ādamsons Kļavlapa",
    "Zane palīdzēja, 4.b/07 arī",
    "Oto Šķēps",
    "Rūta Anna",
  ])("are not found in %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ["Ādams Kļavlapa jūtas atstumts.", "Ādams Kļavlapa"],
    ["Saruna ar Ādamu Kļavlapu.", "Ādamu Kļavlapu"],
    ["Palīdzēt Ādamam Kļavlapam", "Ādamam Kļavlapam"],
    ["ādama kļavlapas māte", "ādama kļavlapas"],
    ["KĻAVLAPA ĀDAMS", "KĻAVLAPA ĀDAMS"],
    ["Ādams\u00A0 \nKļavlapa", "Ādams\u00A0 \nKļavlapa"],
    ["„Martas Akmeņgrauzes” zīmējums", "Martas Akmeņgrauzes"],
    ["Anna Pasaciņa", "Anna Pasaciņa"],
    ["Rūtai Pasaciņai", "Rūtai Pasaciņai"],
    ["Rūta Anna Pasaciņa", "Anna Pasaciņa"],
    ["Oto Šķēpa-Īves darbs", "Oto Šķēpa-Īves"],
    ["Ādams Kļavlapa".normalize("NFD"), "Ādams Kļavlapa"],
  ])("are found in %j", (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it("are told by the pupil's place in the list", () => {
    expect(CLASS.findIn("Marta Akmeņgrauze un Ādams Kļavlapa").map(({ pupil }) => pupil)).toEqual([
      1, 0,
    ]);
  });

  it("are masked, the rest kept", () => {
    expect(CLASS.maskIn("Ādama Kļavlapas un Martas Akmeņgrauzes plāns", "skolēns")).toBe(
      "skolēns un skolēns plāns",
    );
    expect(CLASS.maskIn("bez vārdiem", "skolēns")).toBe("bez vārdiem");
  });

  it("are gone once masked, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom("Ādama", "Kļavlapas", "Marta", "Akmeņgrauzi", " ", " ", ", ", "19."),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          expect(CLASS.findIn(CLASS.maskIn(text, "[skolēns]"))).toEqual([]);
        },
      ),
    );
  });
});
