import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../../../src/desk/pages/ask/documents.ts";
import {
  requestsOf,
  textEdit,
  typeable,
} from "../../../../src/desk/pages/document/paragraph-edit.ts";

const START = 17;

/** The requests on a document whose paragraph begins at START, as Google applies them: by UTF-16 units, one after another. */
function performed(text: string, requests: readonly DocumentRequest[]): string {
  return requests.reduce((now, { insertText, deleteContentRange }) => {
    if (insertText !== undefined) {
      const at = (insertText.location?.index ?? 0) - START;
      return now.slice(0, at) + (insertText.text ?? "") + now.slice(at);
    }
    const { startIndex, endIndex } = deleteContentRange?.range ?? {};
    return now.slice(0, (startIndex ?? 0) - START) + now.slice((endIndex ?? 0) - START);
  }, text);
}

const TEXT = fc.string({ unit: fc.constantFrom("a", "ā", "e\u0301", " ", "😀", "👩‍🏫", "\u0301") });

describe("textEdit", () => {
  it("gives null when nothing changed", () => {
    expect(textEdit("Klases stunda", "Klases stunda")).toBeNull();
  });

  it("finds what was typed in the middle", () => {
    expect(textEdit("Klases stunda", "Klases vakara stunda")).toEqual({
      at: 7,
      removed: 0,
      inserted: "vakara ",
    });
  });

  it("replaces a whole character where only one half of a pair differs", () => {
    expect(textEdit("a😀b", "a😁b")).toEqual({ at: 1, removed: 2, inserted: "😁" });
  });

  it("takes the letter along when a combining mark is typed after it", () => {
    expect(textEdit("ae", "ae\u0301")).toEqual({ at: 1, removed: 1, inserted: "e\u0301" });
  });
});

describe("requestsOf", () => {
  it("inserts before it deletes, so that the new text takes the old one's style", () => {
    expect(requestsOf({ at: 2, removed: 3, inserted: "xy" }, START)).toEqual([
      { insertText: { location: { index: 22 }, text: "xy" } },
      { deleteContentRange: { range: { startIndex: 19, endIndex: 22 } } },
    ]);
  });

  it("brings any text to any other, and cuts no grapheme cluster", () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        const edit = textEdit(before, after);
        expect(performed(before, edit === null ? [] : requestsOf(edit, START))).toBe(after);
        const clusters = [...new Intl.Segmenter().segment(before)].map(({ index }) => index);
        const edges = edit === null ? [] : [edit.at, edit.at + edit.removed];
        expect(edges.filter((edge) => ![...clusters, before.length].includes(edge))).toEqual([]);
      }),
    );
  });
});

describe("typeable", () => {
  it("drops what Google strips from inserted text, and keeps tabs and line breaks", () => {
    expect(typeable("a\u0007b\uf0b7c\td\ve\ufffcf")).toBe("abc\td\vef");
  });
});
