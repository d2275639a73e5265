// What is found in a text stands at the same place in the document, though letters are written with marks of their own.
import { describe, expect, test } from "vitest";
import { paragraphPlaces, placeAsWritten } from "../../../src/google/reading/paragraph-places.ts";

describe("a place in a text", () => {
  test("is the same where letters are whole", () => {
    expect(placeAsWritten("Ādams Kļavlapa", 6)).toBe(6);
  });

  test("counts the marks of letters that are written apart", () => {
    const written = "Ādams Kļavlapa".normalize("NFD");
    expect(written.slice(0, placeAsWritten(written, 5)).normalize("NFC")).toBe("Ādams");
    expect(written.slice(placeAsWritten(written, 6)).normalize("NFC")).toBe("Kļavlapa");
  });
});

test("a paragraph's text counts what is no text, so that its places are the document's", () => {
  const places = paragraphPlaces({
    tabs: [
      {
        tabProperties: { tabId: "t.0" },
        documentTab: {
          body: {
            content: [
              {
                startIndex: 1,
                paragraph: {
                  elements: [
                    { startIndex: 1, endIndex: 3, textRun: { content: "ab" } },
                    { startIndex: 3, endIndex: 4, inlineObjectElement: { inlineObjectId: "x" } },
                    { startIndex: 4, endIndex: 6, textRun: { content: "c\n" } },
                  ],
                },
              },
            ],
          },
        },
      },
    ],
  });
  expect(places).toEqual([{ tabId: "t.0", segmentId: null, startIndex: 1, text: "ab\uFFFCc" }]);
});
