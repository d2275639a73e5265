// Where the words of a form come to stand: whatever the form, its document says the same in the same order.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formByKey } from "../../../src/core/forms/all-forms.ts";
import type { Block, Form, Runs } from "../../../src/core/forms/form.ts";
import { templateDocument } from "../../../src/google/reading/template-document.ts";
import { formDocumentRequests } from "../../../src/google/writing/form-document.ts";
import { tablesOf } from "./emulated-google.ts";
import { wordsOf, written } from "./written-form.ts";

function form(blocks: readonly Block[]): Form {
  return { ...formByKey("event-analysis"), blocks };
}

describe("the requests of a small form", () => {
  test("insert the text first, then the table with its cells from the last to the first", () => {
    const requests = formDocumentRequests(
      form([
        { kind: "paragraph", runs: [{ text: "Ā" }] },
        {
          kind: "table",
          columns: [
            { share: 0.5, entry: null },
            { share: 0.5, entry: null },
          ],
          header: [[{ text: "B" }], [{ text: "C" }]],
          rows: [{ kind: "printed", key: "x", cells: [[{ text: "D" }], []] }],
        },
        { kind: "paragraph", runs: [{ text: "E" }] },
      ]),
    );
    expect(requests.slice(1, 6)).toEqual([
      { insertText: { text: "ĀE", location: { index: 1 } } },
      { insertTable: { rows: 2, columns: 2, location: { index: 2 } } },
      { insertText: { text: "D", location: { index: 11 } } },
      { insertText: { text: "C", location: { index: 8 } } },
      { insertText: { text: "B", location: { index: 6 } } },
    ]);
    const starts = requests.flatMap(
      ({ pinTableHeaderRows }) => pinTableHeaderRows?.tableStartLocation?.index ?? [],
    );
    expect(starts).toEqual([3]);
  });
});

describe("any form", () => {
  const text = fc.oneof(
    fc.constantFrom("Ģimene", "a|b", "😀👩‍👧", "{{klase|_____}}. klase", "x"),
    fc.constant(""),
  );
  const runs = fc.array(
    fc
      .record({ text, bold: fc.boolean() })
      .map(({ text, bold }): Runs[number] => (bold ? { text, bold: true } : { text })),
    { maxLength: 3 },
  );
  const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = fc.array(runs, { minLength: columns, maxLength: columns });
    return fc
      .record({ header: row, printed: fc.array(row, { maxLength: 2 }) })
      .map(({ header, printed }): Block => ({
        kind: "table",
        columns: Array.from({ length: columns }, () => ({ share: 1 / columns, entry: null })),
        header,
        rows: [
          ...printed.map((cells) => ({ kind: "printed" as const, key: "k", cells })),
          { kind: "blank", count: 1 },
        ],
      }));
  });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant("paragraph" as const), runs }),
    fc.record({ kind: fc.constant("heading" as const), runs }),
    fc.record({
      kind: fc.constant("bullets" as const),
      items: fc.array(runs, { minLength: 1, maxLength: 3 }),
    }),
    fc.constant<Block>({ kind: "field", placeholder: "merkis", lines: 2 }),
    table,
  );

  test("stands in its document word for word, wherever its tables come", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const document = written(form(blocks));
        const { texts } = templateDocument(document);
        expect(texts.filter((one) => one !== "")).toEqual(wordsOf(blocks));
        expect(tablesOf(document).length).toBe(
          blocks.filter(({ kind }) => kind === "table").length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
