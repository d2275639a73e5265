import { describe, expect, it } from "vitest";
import { element, text, wrapped } from "../../../src/emulator/export/xml.ts";

describe("XML", () => {
  it("has no place for control characters and halves of letters", () => {
    expect(text("a\u0000b\u000bc\ud800d\uffff")).toBe("abcd");
  });

  it("keeps whole letters beyond the basic plane, tabs and line ends", () => {
    expect(text("😀\tāē\n")).toBe("😀\tāē\n");
  });

  it("escapes text and attributes", () => {
    expect(element("a", { b: '"<' }, [text("&>")])).toBe('<a b="&quot;&lt;">&amp;&gt;</a>');
  });

  it("leaves out what is not there", () => {
    expect(element("a", { b: undefined, c: 0 }, [null])).toBe('<a c="0"/>');
    expect(wrapped("a", [null, null])).toBeNull();
  });
});
