import { describe, expect, test } from "vitest";
import { asCsv, syntheticRoster } from "../../../scripts/bench/synthetic-roster.ts";
import { readRoster } from "../../../src/core/school/roster.ts";

describe("the roster of an invented school", () => {
  test("begins with the header of a class list, then one class of each grade", () => {
    expect(asCsv(syntheticRoster(13))).toBe(`klase;audzinātājs;dzimte;e-pasts;skolēnu skaits
1.a;Anna Bērziņa;S;anna.berzina@skola.example;15
2.a;Ilze Kalniņa;S;ilze.kalnina@skola.example;22
3.a;Zane Liepiņa;S;zane.liepina@skola.example;15
4.a;Juris Krūmiņš;V;juris.krumins@skola.example;22
5.a;Inese Zariņa;S;inese.zarina@skola.example;15
6.a;Dace Kļaviņa;S;dace.klavina@skola.example;22
7.a;Baiba Siliņa;S;baiba.silina@skola.example;15
8.a;Raimonds Ziediņš;V;raimonds.ziedins@skola.example;22
9.a;Sanita Priediņa;S;sanita.priedina@skola.example;15
10.a;Evija Sauliņa;S;evija.saulina@skola.example;22
11.a;Ņina Avietiņa;S;nina.avietina@skola.example;15
12.a;Jānis Paegiņš;V;janis.paegins@skola.example;22
1.b;Ilze Lapiņa;S;ilze.lapina@skola.example;15
`);
  });

  test.each([1, 24, 120, 312])("is a list of %i classes that the add-on takes", (classes) => {
    const reading = readRoster(syntheticRoster(classes));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok ? reading.classes : []).toHaveLength(classes);
  });

  test("gives every class a teacher of its own", () => {
    const addresses = syntheticRoster(312).map((row) => row[3]);
    expect(new Set(addresses).size).toBe(313);
  });
});
