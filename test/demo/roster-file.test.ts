// A class list as schools send it: whatever the program that saved it thought of letters and separators.
import { describe, expect, it } from "vitest";
import { readRosterBytes, readRosterFile } from "../../src/demo/roster-file.ts";

const CELLS = [
  ["klase", "audzinātājs"],
  ["4.a", "Ņina Čiekurzeme"],
];

/** The letters of these words in Windows-1257. */
const BALTIC: Readonly<Record<string, number>> = { ā: 0xe2, Ņ: 0xd2, Č: 0xc8 };

function inBalticLetters(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => BALTIC[letter] ?? letter.charCodeAt(0)));
}

describe("a class list as a file", () => {
  it.each([
    ["a file that is not there", "/no/such/file.csv", "UNREADABLE"],
    ["a folder", "/", "UNREADABLE"],
  ])("is refused as %s", (_, file, fault) => {
    expect(readRosterFile(file)).toEqual({ ok: false, fault });
  });

  it("is refused when it is no text, or holds nothing", () => {
    expect(readRosterBytes(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00))).toEqual({
      ok: false,
      fault: "NOT_TEXT",
    });
    expect(readRosterBytes(new Uint8Array())).toEqual({ ok: false, fault: "EMPTY" });
    expect(readRosterBytes(Buffer.from("\uFEFF \r\n"))).toEqual({ ok: false, fault: "EMPTY" });
  });

  it.each([
    [";", "semicolons"],
    [",", "commas"],
    ["\t", "tabs"],
  ])("is read with „%s” between its cells", (separator) => {
    const text = CELLS.map((row) => row.join(separator)).join("\r\n");
    expect(readRosterBytes(Buffer.from(text))).toEqual({ ok: true, cells: CELLS });
  });

  it("is read in UTF-8 with a byte order mark, and in Windows-1257", () => {
    const text = CELLS.map((row) => row.join(";")).join("\n");
    expect(readRosterBytes(Buffer.from(`\uFEFF${text}`))).toEqual({ ok: true, cells: CELLS });
    expect(readRosterBytes(inBalticLetters(text))).toEqual({ ok: true, cells: CELLS });
  });

  it("may hold separators inside quotes, and is told by its header", () => {
    expect(readRosterBytes(Buffer.from('klase;audzinātājs\n4.a;"Liepa; Anna, Anna"'))).toEqual({
      ok: true,
      cells: [
        ["klase", "audzinātājs"],
        ["4.a", "Liepa; Anna, Anna"],
      ],
    });
  });
});
