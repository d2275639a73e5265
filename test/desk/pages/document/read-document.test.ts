import { describe, expect, it } from "vitest";
import type { DocumentResource } from "../../../../src/desk/pages/ask/documents.ts";
import { OBJECT, joinableBefore } from "../../../../src/desk/pages/document/document-model.ts";
import { readDocument } from "../../../../src/desk/pages/document/read-document.ts";
import { AsPerson } from "../../../../src/demo/as-person.ts";
import { openWorkspace } from "../../../../src/emulator/workspace/open-workspace.ts";

/** A document of Google's after the requests. */
function documentAfter(...requests: object[]) {
  const person = new AsPerson(openWorkspace({ quotas: false }), "anna@skola.example");
  const { documentId } = person.json<DocumentResource>("POST", "/v1/documents", { title: "Plāns" });
  const path = `/v1/documents/${documentId ?? ""}`;
  person.json("POST", `${path}:batchUpdate`, { requests });
  return readDocument(person.json<DocumentResource>("GET", path));
}

const text = (index: number, words: string) => ({
  insertText: { location: { index }, text: words },
});
const TABLE = { insertTable: { rows: 2, columns: 2, location: { index: 1 } } };

describe("readDocument", () => {
  it("lays out an A4 sheet with Google's margins", () => {
    const { paper } = documentAfter(text(1, "a"));
    expect([Math.round(paper.width), Math.round(paper.height), paper.left]).toEqual([595, 842, 72]);
  });

  it("leaves newlines out of the text and keeps Google's indexes", () => {
    const { paragraphs } = documentAfter(text(1, "Rīga\n😀b"));
    expect(paragraphs.map(({ start, end, text: said }) => [start, end, said])).toEqual([
      [1, 6, "Rīga"],
      [6, 10, "😀b"],
    ]);
  });

  it("begins a page after a page break, which counts as one index", () => {
    const { blocks } = documentAfter(text(1, "a\nb"), {
      insertPageBreak: { location: { index: 3 } },
    });
    const found = blocks.map((block) =>
      block.kind === "paragraph" ? [block.text, block.startsPage] : [],
    );
    expect(found).toEqual([
      ["a", false],
      [OBJECT, false],
      ["b", true],
    ]);
  });

  it("shows a merged cell once, over the places it covers", () => {
    const { blocks, paragraphs } = documentAfter(TABLE, {
      mergeTableCells: {
        tableRange: {
          tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 },
          rowSpan: 2,
          columnSpan: 1,
        },
      },
    });
    const table = blocks.find(({ kind }) => kind === "table");
    const rows = table?.kind === "table" ? table.rows : [];
    expect(rows.map(({ cells }) => cells.map(({ column, rowSpan }) => [column, rowSpan]))).toEqual([
      [
        [0, 2],
        [1, 1],
      ],
      [[1, 1]],
    ]);
    expect(rows.map(({ staysWithNext }) => staysWithNext)).toEqual([true, false]);
    expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, at) => at));
  });

  it("joins paragraphs of one container only", () => {
    const model = documentAfter(text(1, "pirms\npēc"), {
      insertTable: { rows: 1, columns: 1, location: { index: 6 } },
    });
    const joinable = model.paragraphs.map((paragraph) => joinableBefore(model, paragraph)?.text);
    expect(joinable).toEqual([undefined, undefined, undefined, ""]);
  });

  it("gives list items their glyphs and hanging indents", () => {
    const { paragraphs } = documentAfter(text(1, "a"), {
      createParagraphBullets: {
        range: { startIndex: 1, endIndex: 2 },
        bulletPreset: "NUMBERED_DECIMAL_ALPHA_ROMAN",
      },
    });
    expect([paragraphs[0]?.glyph, paragraphs[0]?.look.glyphAt]).toEqual(["1.", -18]);
    expect(paragraphs[0]?.look.box["marginLeft"]).toBe("36pt");
  });
});
