import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasBrokenEncoding } from "../../../src/core/language/broken-encoding.ts";

const LETTERS = [..."āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"];

describe("broken encoding", () => {
  it.each(["windows-1252", "windows-1257"])("is noticed when UTF-8 was read as %s", (encoding) => {
    for (const letter of LETTERS) {
      expect([
        letter,
        hasBrokenEncoding(new TextDecoder(encoding).decode(Buffer.from(`A${letter}a`))),
      ]).toEqual([letter, true]);
    }
  });

  it("is noticed when Windows-1257 was read as UTF-8 or as Windows-1252", () => {
    // "Bērziņš" in Windows-1257.
    const bytes = Uint8Array.of(0x42, 0xe7, 0x72, 0x7a, 0x69, 0xf2, 0xf0);
    expect(new TextDecoder("windows-1257").decode(bytes)).toBe("Bērziņš");
    expect(hasBrokenEncoding(new TextDecoder("utf-8").decode(bytes))).toBe(true);
    expect(hasBrokenEncoding(new TextDecoder("windows-1252").decode(bytes))).toBe(true);
  });

  it("is not suspected in Latvian text, foreign names and signs", () => {
    for (const text of ["Åsa Ängström", "Łukasz Żółw", "Anaïs Ærø", "„Ēriks” – 5 €", "Марта", ""]) {
      expect(hasBrokenEncoding(text)).toBe(false);
    }
    expect(hasBrokenEncoding(readFileSync("test/data/programme.txt", "utf8"))).toBe(false);
    expect(hasBrokenEncoding(readFileSync("src/demo/entries/scenarios.json", "utf8"))).toBe(false);
  });
});
