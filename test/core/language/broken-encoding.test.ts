import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { hasBrokenEncoding } from "../../../src/core/language/broken-encoding.ts";

const LETTERS = [..."āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"];

describe("broken encoding", () => {
  it.each(["win1252", "win1257", "latin1"])("is noticed when UTF-8 was read as %s", (encoding) => {
    for (const letter of LETTERS) {
      expect([
        letter,
        hasBrokenEncoding(iconv.decode(iconv.encode(`A${letter}a`, "utf8"), encoding)),
      ]).toEqual([letter, true]);
    }
  });

  it("is noticed when Windows-1257 was read as UTF-8 or as Windows-1252", () => {
    const bytes = iconv.encode("Bērziņš", "win1257");
    expect(hasBrokenEncoding(bytes.toString("utf8"))).toBe(true);
    expect(hasBrokenEncoding(iconv.decode(bytes, "win1252"))).toBe(true);
  });

  it("is not suspected in Latvian text, foreign names and signs", () => {
    for (const text of ["Åsa Ängström", "Łukasz Żółw", "Anaïs Ærø", "„Ēriks” – 5 €", "Марта", ""]) {
      expect(hasBrokenEncoding(text)).toBe(false);
    }
    expect(hasBrokenEncoding(readFileSync("test/data/programme.txt", "utf8"))).toBe(false);
    expect(hasBrokenEncoding(readFileSync("test/data/scenarios.json", "utf8"))).toBe(false);
  });
});
