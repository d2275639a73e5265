import { describe, expect, it } from "vitest";
import { nameTest } from "../../../src/core/language/name-forms.ts";

function allKnown(name: string, part: "given" | "surname", forms: string): boolean[] {
  return forms.split(" ").map(nameTest(name, part));
}

describe("the forms of a name", () => {
  it("do not hold other words", () => {
    expect(nameTest("Marta", "given")("marts")).toBe(false);
    expect(nameTest("Liepa", "surname")("Liepiņa")).toBe(false);
    expect(nameTest("Šķēpmare-Īvkalne", "surname")("Šķēpmares")).toBe(false);
    expect(nameTest("Oto", "given")("Otom")).toBe(false);
  });

  it.each([
    ["Ādams", "given", "Ādams Ādama Ādamam Ādamu Ādamā Ādam"],
    ["Jānis", "given", "Jānis Jāņa Jānim Jāni Jānī"],
    ["Gatis", "given", "Gatis Gata Gatim Gati Gatī"],
    ["Briedis", "surname", "Briedis Brieža Briedim Briedi Briedī"],
    ["Krūmiņš", "surname", "Krūmiņš Krūmiņa Krūmiņam Krūmiņu Krūmiņā"],
    ["Markus", "surname", "Markus Markum Marku"],
    ["Marta", "given", "Marta Martas Martai Martu Martā"],
    ["Kļavlapa", "surname", "Kļavlapa Kļavlapas Kļavlapai Kļavlapam Kļavlapu Kļavlapā"],
    ["Zīle", "surname", "Zīle Zīles Zīlei Zīlem Zīli Zīlē"],
    ["Baltais", "surname", "Baltais Baltā Baltajam Balto Baltajā"],
    ["Baltā", "surname", "Baltā Baltās Baltajai Balto Baltajā"],
    ["Oto", "given", "Oto"],
    ["Šķēpmare-Īvkalne", "surname", "Šķēpmare-Īvkalne Šķēpmares-Īvkalnes ŠĶĒPMAREI-ĪVKALNEI"],
  ] as const)("of %s are known in every case", (name, part, forms) => {
    expect(allKnown(name, part, forms)).toEqual(forms.split(" ").map(() => true));
  });

  it("are known in any capitals and decomposed", () => {
    expect(nameTest("Ēvalds", "given")("ĒVALDAM")).toBe(true);
    expect(nameTest("Ēvalds", "given")("Ēvalda".normalize("NFD"))).toBe(true);
  });
});
