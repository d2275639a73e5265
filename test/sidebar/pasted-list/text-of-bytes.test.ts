import { describe, expect, it } from "vitest";
import { textOfBytes } from "../../../src/sidebar/pasted-list/text-of-bytes.ts";

const BALTIC = [0x42, 0xe7, 0x72, 0x7a, 0x69, 0xf2, 0x61];

describe("a chosen file", () => {
  it("is no text when it is a workbook", () => {
    expect(textOfBytes(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ kind: "not-text" });
  });

  it("is empty when it holds nothing but spaces", () => {
    expect(textOfBytes(new TextEncoder().encode(" \r\n"))).toEqual({ kind: "empty" });
  });

  it.each([
    ["UTF-8", [...new TextEncoder().encode("Bērziņa")]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("Bērziņa")]],
    ["Windows-1257", BALTIC],
    ["UTF-16 with its mark", [0xff, 0xfe, ...Buffer.from("Bērziņa", "utf16le")]],
  ])("is read as %s", (_, bytes) => {
    expect(textOfBytes(new Uint8Array(bytes))).toEqual({ kind: "text", text: "Bērziņa" });
  });
});
