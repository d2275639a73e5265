// A document is written into only while nothing stands in it.
import { describe, expect, test } from "vitest";
import { isEmptyDocument, revisionOf } from "../../../src/google/reading/document-empty.ts";
import { EmulatedGoogle } from "../writing/emulated-google.ts";

const EMPTY = { paragraph: { elements: [{ textRun: { content: "\n" } }] } };

function body(...content: object[]): object {
  return { tabs: [{ documentTab: { body: { content: [{ sectionBreak: {} }, ...content] } } }] };
}

describe("a document is not empty", () => {
  test.each<[string, object]>([
    ["with a text", body({ paragraph: { elements: [{ textRun: { content: "a\n" } }] } })],
    ["with a space", body({ paragraph: { elements: [{ textRun: { content: " \n" } }] } })],
    ["with a second line", body(EMPTY, EMPTY)],
    ["with a table", body({ table: { tableRows: [] } }, EMPTY)],
    [
      "with a picture",
      body({
        paragraph: { elements: [{ inlineObjectElement: {} }, { textRun: { content: "\n" } }] },
      }),
    ],
    [
      "with a header that says something",
      {
        tabs: [
          {
            documentTab: {
              body: { content: [EMPTY] },
              headers: {
                h: {
                  content: [{ paragraph: { elements: [{ textRun: { content: "Skola\n" } }] } }],
                },
              },
            },
          },
        ],
      },
    ],
    [
      "with a second tab",
      {
        tabs: [
          { documentTab: { body: { content: [EMPTY] } } },
          { documentTab: { body: { content: [EMPTY] } } },
        ],
      },
    ],
    ["when nothing of it was read", {}],
  ])("%s", (_what, document) => {
    expect(isEmptyDocument(document)).toBe(false);
  });
});

describe("a document just made", () => {
  const google = new EmulatedGoogle();
  const id = google.newDocument();

  test("is empty until something is written into it", () => {
    expect(isEmptyDocument(google.document(id))).toBe(true);
    google.updateDocument(id, [{ insertText: { text: "x", location: { index: 1 } } }]);
    expect(isEmptyDocument(google.document(id))).toBe(false);
  });

  test("has a revision, and another after each change", () => {
    const before = revisionOf(google.document(id));
    google.updateDocument(id, [{ insertText: { text: "y", location: { index: 1 } } }]);
    expect(before).not.toBeNull();
    expect(revisionOf(google.document(id))).not.toBe(before);
  });

  test("shows no revision to who may not edit it", () => {
    expect(revisionOf({})).toBeNull();
  });
});
