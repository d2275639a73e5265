import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestGenitive } from "../../../src/core/language/genitive.ts";

const PAIRS = [
  ["Anna Bērziņa", "S", "Annas Bērziņas"],
  ["Zane Ābelziede", "S", "Zanes Ābelziedes"],
  ["Gatis Ķiršpurvs", "V", "Gata Ķiršpurva"],
  ["Jānis Lāčupītis", "V", "Jāņa Lāčupīša"],
  ["Ņina Čiekurzeme", "S", "Ņinas Čiekurzemes"],
  ["Ģirts Žagarābols", "V", "Ģirta Žagarābola"],
  ["Ūna Šķēpmare-Īvkalne", "S", "Ūnas Šķēpmares-Īvkalnes"],
  ["Mārtiņš Krūmiņš", "V", "Mārtiņa Krūmiņa"],
  ["Kārlis Liepa", "V", "Kārļa Liepas"],
  ["Raivis Zaķis", "V", "Raivja Zaķa"],
  ["Uldis Briedis", "V", "Ulda Brieža"],
  ["Visvaldis Egle", "V", "Visvalža Egles"],
  ["Oto Markus", "V", "Oto Markus"],
  ["Juris Lācis", "V", "Jura Lāča"],
  ["Ansis Višinskis", "V", "Anša Višinska"],
  ["Andris Ozols", "V", "Andra Ozola"],
  ["Pēteris Kalniņš", "V", "Pētera Kalniņa"],
  ["Māris Skudrzvanis", "V", "Māra Skudrzvaņa"],
  ["Dzintra Rasmute", "S", "Dzintras Rasmutes"],
] as const;

describe("the genitive of a teacher's name", () => {
  it.each(PAIRS)("of %s (%s) is %s", (nominative, gender, genitive) => {
    expect(suggestGenitive(nominative, gender)).toBe(genitive);
  });

  it.each(PAIRS)(
    "of %s is told by the ending when the gender is unknown",
    (nominative, _gender, genitive) => {
      expect(suggestGenitive(nominative, null)).toBe(genitive);
    },
  );

  it("leaves a woman's surname in a man's form, foreign endings, initials and particles", () => {
    expect(suggestGenitive("Iveta Krūmiņš", "S")).toBe("Ivetas Krūmiņš");
    expect(suggestGenitive("Hugo Čakste", "V")).toBe("Hugo Čakstes");
    expect(suggestGenitive("Toni Verdi", null)).toBe("Toni Verdi");
    expect(suggestGenitive("A. Bērziņa", "S")).toBe("A. Bērziņas");
    expect(suggestGenitive("Anna de Vīta", "S")).toBe("Annas de Vītas");
  });

  it.each([
    ["Ābolkalnis", "Ābolkaļņa"],
    ["Melnallis", "Melnaļļa"],
    ["Bannis", "Baņņa"],
    ["Asnis", "Ašņa"],
    ["Aznis", "Ažņa"],
    ["Meslis", "Mešļa"],
    ["Zvirbulis", "Zvirbuļa"],
    ["Mazlis", "Mažļa"],
    ["Dadzis", "Dadža"],
    ["Krūmiņlācis", "Krūmiņlāča"],
    ["Strupis", "Strupja"],
    ["Gulbis", "Gulbja"],
    ["Kurmis", "Kurmja"],
    ["Vēzis", "Vēža"],
  ])("softens the surname %s to %s", (surname, genitive) => {
    expect(suggestGenitive(`Oto ${surname}`, "V")).toBe(`Oto ${genitive}`);
  });

  it("softens a surname in -dis or -tis but not a short given name", () => {
    expect(suggestGenitive("Guntis Vītis", "V")).toBe("Gunta Vīša");
    expect(suggestGenitive("Raitis Uldis Briedis", "V")).toBe("Raita Ulda Brieža");
    expect(suggestGenitive("Gatis-Jānis Liepa", "V")).toBe("Gata-Jāņa Liepas");
  });

  it("declines adjectives as surnames", () => {
    expect(suggestGenitive("Aigars Baltais", "V")).toBe("Aigara Baltā");
    expect(suggestGenitive("Inga Baltā", "S")).toBe("Ingas Baltās");
  });

  it("keeps capitals, and composes and single-spaces what was typed", () => {
    expect(suggestGenitive("JĀNIS BĒRZIŅŠ", "V")).toBe("JĀŅA BĒRZIŅA");
    expect(suggestGenitive("  Jānis\u00A0 Bērziņš ".normalize("NFD"), "V")).toBe("Jāņa Bērziņa");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("S" as const, "V" as const, null),
        (name, gender) => {
          expect(suggestGenitive(name, gender)).toEqual(expect.any(String));
        },
      ),
    );
  });
});
