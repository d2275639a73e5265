import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pupilNames } from "../../../src/core/journal/pupil-names.ts";

const CLASS = pupilNames([
  { givenName: "Ādams", surname: "Kļavlapa" },
  { givenName: "Marta", surname: "Akmeņgrauze" },
  { givenName: "Rūta Anna", surname: "Pasaciņa" },
  { givenName: "Oto", surname: "Šķēps-Īve" },
  { givenName: "4.b/07", surname: "" },
  { givenName: "Zane", surname: "" },
  { givenName: "Elza", surname: "Ezerlapa Egļzare" },
  { givenName: "Ieva-Luīze Irbīte", surname: "" },
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
    "Rūta Anna",
    "Rū\u00ADta An\u200Bna",
    "Rūtas Annas Ezerlapas",
    "Ezerlapa Egļzare",
    "Šķēps-Īve",
    "Oto Šķēps-Kļavlapa",
    "Luīze un Irbīte",
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
    ["Rūta Anna Pasaciņa", "Rūta Anna Pasaciņa"],
    ["Rūtas Annas Pasaciņas darbs", "Rūtas Annas Pasaciņas"],
    ["Pasaciņai Rūtai Annai", "Pasaciņai Rūtai Annai"],
    ["Oto Šķēpa-Īves darbs", "Oto Šķēpa-Īves"],
    ["Oto Šķēpa darbs", "Oto Šķēpa"],
    ["Īvem Oto", "Īvem Oto"],
    ["Elza Ezerlapa", "Elza Ezerlapa"],
    ["Elzai Egļzarei", "Elzai Egļzarei"],
    ["Elzas Ezerlapas Egļzares māte", "Elzas Ezerlapas Egļzares"],
    ["Elza Ezerlapa-Egļzare", "Elza Ezerlapa-Egļzare"],
    ["Ezerlapa Egļzare Elza", "Ezerlapa Egļzare Elza"],
    ["Luīzes Irbītes zīmējums", "Luīzes Irbītes"],
    ["Āda\u00ADma Kļav\u200Blapas māte", "Āda\u00ADma Kļav\u200Blapas"],
    ["Ādams \u2060 Kļavlapa", "Ādams \u2060 Kļavlapa"],
    ["Ādams\u200BKļavlapa", "Ādams\u200BKļavlapa"],
    ["Oto Šķēps-\u00ADĪve", "Oto Šķēps-\u00ADĪve"],
    ["Ādams Kļavlapa".normalize("NFD"), "Ādams Kļavlapa"],
  ])("are found in %j", (text, name) => {
    expect(foundIn(text)).toEqual([name]);
  });

  it("are told by the pupil's place in the list", () => {
    expect(CLASS.findIn("Marta Akmeņgrauze un Ādams Kļavlapa").map(({ pupil }) => pupil)).toEqual([
      1, 0,
    ]);
  });

  it("are told by the one who fits most of them", () => {
    const sisters = pupilNames([
      { givenName: "Anna", surname: "Ezerlapa" },
      { givenName: "Zelma Anna", surname: "Ezerlapa Egļzare" },
    ]);
    expect(sisters.findIn("Zelmas Annas Ezerlapas Egļzares")).toEqual([
      { pupil: 1, from: 0, to: 31 },
    ]);
    expect(sisters.findIn("Anna Ezerlapa Anna Egļzare").map(({ pupil }) => pupil)).toEqual([0, 1]);
  });

  it("are masked, the rest kept", () => {
    expect(CLASS.maskIn("Ādama Kļavlapas un Martas Akmeņgrauzes plāns", "skolēns")).toBe(
      "skolēns un skolēns plāns",
    );
    expect(CLASS.maskIn("ap\u00ADlis: Rūtas An\u00ADnas Pasaciņas", "skolēns")).toBe(
      "ap\u00ADlis: skolēns",
    );
    expect(CLASS.maskIn("bez vārdiem", "skolēns")).toBe("bez vārdiem");
  });

  it("are gone once masked, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom(
        "Ādama",
        "Kļavlapas",
        "Marta",
        "Akmeņgrauzi",
        " ",
        " ",
        ", ",
        "19.",
        "\u00AD",
      ),
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
