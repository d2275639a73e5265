// "Audzinātājs veic ierakstu sadarbības tabulā (skatīt 7.pielikumu)" (6.2.2): the words of that table.

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  CHANNELS,
  CONTACT_KINDS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
} from "../../../src/core/programme/contact-words.ts";
import { GUARDIAN_ROLES } from "../../../src/core/programme/guardian-roles.ts";
import { PARTNERS } from "../../../src/core/programme/partners.ts";
import { RESEARCH_TOPICS } from "../../../src/core/programme/research-topics.ts";
import { readWord, type ListWord } from "../../../src/core/programme/word-list.ts";

const LISTS: readonly (readonly ListWord[])[] = [
  CONTACT_KINDS,
  CHANNELS,
  INITIATORS,
  PARTICIPANTS,
  TOPICS,
  GUARDIAN_ROLES,
  PARTNERS,
  RESEARCH_TOPICS,
];

describe("reading a word of the cooperation table", () => {
  it("knows nothing of a word outside the list", () => {
    expect(readWord(CHANNELS, "balodis")).toBeNull();
    expect(readWord(CHANNELS, "")).toBeNull();
  });

  it.each([
    [CONTACT_KINDS, "SAPULCE", "klases vecāku sapulce"],
    [CONTACT_KINDS, "PARRUNAS", "individuālās pārrunas"],
    [CONTACT_KINDS, "SARUNA", "saruna"],
    [CHANNELS, "klātienē", "individuāla saruna (klātienē)"],
    [CHANNELS, "  Īsziņa ", "īsziņa"],
    [CHANNELS, "tiešsaistē".normalize("NFD"), "tiešsaistē"],
    [INITIATORS, "audzinātāja", "skolotājs"],
    [INITIATORS, "audzinātājs", "skolotājs"],
    [INITIATORS, "skolotājs", "skolotājs"],
    [GUARDIAN_ROLES, "aizbildne", "aizbildnis"],
    [PARTNERS, "logopēde", "atbalsta komandas speciālists"],
    [PARTNERS, "psiholoģe", "atbalsta komandas speciālists"],
    [PARTNERS, "sociālā pedagoģe", "atbalsta komandas speciālists"],
    [PARTNERS, "karjeras konsultante", "karjeras konsultants"],
    [PARTNERS, "sociālais dienests", "Sociālais dienests"],
  ] as const)("reads a synonym as the list's own word (%#)", (list, typed, text) => {
    expect(readWord<string>(list, typed)?.text ?? null).toBe(text);
  });

  it("finds every text, code and synonym at its own word, so that no two words share one", () => {
    for (const list of LISTS) {
      for (const word of list) {
        for (const typed of [word.text, word.code, ...word.synonyms]) {
          expect(readWord(list, typed)).toBe(word);
        }
      }
    }
  });

  it("offers the pupil's diary in grades 1–3 alone", () => {
    expect(CHANNELS.filter((channel) => channel.grades !== null)).toMatchObject([
      { code: "PUPIL_DIARY", grades: [1, 2, 3] },
    ]);
  });

  it("takes any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const word = readWord(TOPICS, typed);
        expect(word === null || TOPICS.some((topic) => topic === word)).toBe(true);
      }),
    );
  });
});
