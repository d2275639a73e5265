// What holds of a document whatever is asked of it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OpenDocument, textOf } from "./open-document.ts";
import type { Element, GoogleDocument, Indexed } from "./open-document.ts";

/** A request in view of the document it is for, so that most fit; some do not. */
type Wish = (document: OpenDocument) => object;

const seed = fc.nat(9999);
const text = fc.string({ unit: fc.constantFrom("a", "b", "ē", "🎄", "\n", "\t"), maxLength: 8 });

function indexIn(document: OpenDocument, wish: number): number {
  return wish % (document.get().body.content.at(-1)?.endIndex ?? 1);
}

function rangeIn(document: OpenDocument, wish: number, length: number) {
  const startIndex = indexIn(document, wish);
  return { startIndex, endIndex: startIndex + length };
}

function cellIn(document: OpenDocument, wish: number) {
  const tables = document.get().body.content.filter((element) => element.table !== undefined);
  const element = tables[wish % Math.max(1, tables.length)];
  const { rows = 1, columns = 1 } = element?.table ?? {};
  return {
    tableStartLocation: { index: element?.startIndex ?? 1 },
    rowIndex: wish % rows,
    columnIndex: Math.floor(wish / 7) % columns,
  };
}

const atIndex = (kind: string, rest: fc.Arbitrary<object>) =>
  fc.tuple(seed, rest).map(([wish, body]): Wish => (document) => ({
    [kind]: { location: { index: indexIn(document, wish) }, ...body },
  }));
const overRange = (kind: string, rest: fc.Arbitrary<object> = fc.constant({})) =>
  fc
    .tuple(seed, fc.integer({ min: 1, max: 12 }), rest)
    .map(([wish, length, body]): Wish => (document) => ({
      [kind]: { range: rangeIn(document, wish, length), ...body },
    }));
/** From the start of one element of the body to the end of it or of one after it. */
const overElements = (kind: string) =>
  fc.tuple(seed, fc.nat(2)).map(([wish, more]): Wish => (document) => {
    const { content } = document.get().body;
    const at = wish % content.length;
    const startIndex = content[at]?.startIndex ?? 0;
    return { [kind]: { range: { startIndex, endIndex: content[at + more]?.endIndex ?? 0 } } };
  });
const atCell = (kind: string, rest: fc.Arbitrary<object> = fc.constant({})) =>
  fc.tuple(seed, rest).map(([wish, body]): Wish => (document) => ({
    [kind]: { tableCellLocation: cellIn(document, wish), ...body },
  }));
const overCells = (kind: string) => {
  const span = fc.integer({ min: 1, max: 3 });
  return fc.tuple(seed, span, span).map(([wish, rowSpan, columnSpan]): Wish => (document) => ({
    [kind]: { tableRange: { tableCellLocation: cellIn(document, wish), rowSpan, columnSpan } },
  }));
};
const anywhere = (kind: string, body: fc.Arbitrary<object>) =>
  body.map((each): Wish => () => ({ [kind]: each }));

const size = fc.integer({ min: 1, max: 3 });
const wish: fc.Arbitrary<Wish> = fc.oneof(
  atIndex("insertText", fc.record({ text })),
  overRange("deleteContentRange"),
  overElements("deleteContentRange"),
  atIndex("insertTable", fc.record({ rows: size, columns: size })),
  atCell("insertTableRow", fc.record({ insertBelow: fc.boolean() })),
  atCell("insertTableColumn", fc.record({ insertRight: fc.boolean() })),
  atCell("deleteTableRow"),
  atCell("deleteTableColumn"),
  overCells("mergeTableCells"),
  overCells("mergeTableCells"),
  overCells("unmergeTableCells"),
  overRange("createNamedRange", fc.record({ name: fc.constantFrom("x", "y") })),
  anywhere(
    "replaceNamedRangeContent",
    fc.record({ namedRangeName: fc.constantFrom("x", "y"), text }),
  ),
  anywhere(
    "replaceAllText",
    fc.record({
      containsText: fc.record({ text: fc.constantFrom("a", "ab", "🎄") }),
      replaceText: text,
    }),
  ),
  overRange("updateTextStyle", fc.constant({ textStyle: { bold: true }, fields: "bold" })),
  overRange("createParagraphBullets", fc.constant({ bulletPreset: "BULLET_CHECKBOX" })),
  overRange("deleteParagraphBullets"),
  atIndex("insertPageBreak", fc.constant({})),
  atIndex("insertSectionBreak", fc.constant({ sectionType: "CONTINUOUS" })),
);

function withTable(): OpenDocument {
  const document = new OpenDocument();
  document.insert(1, "ab\ncd");
  document.do({ insertTable: { location: { index: 3 }, rows: 3, columns: 3 } });
  for (const index of [25, 16, 14, 7]) {
    document.insert(index, "abba");
  }
  return document;
}

/** Each thing begins where the one before it ends; returns the end of the last. */
function requireContiguous(items: readonly Indexed[], start: number): number {
  return items.reduce((from, item) => {
    expect(item.startIndex ?? 0).toBe(from);
    expect(item.endIndex).toBeGreaterThan(from);
    return item.endIndex;
  }, start);
}

function requireWhole(content: readonly Element[], start: number): number {
  content.forEach((element, i) => {
    const from = element.startIndex ?? 0;
    if (element.paragraph !== undefined) {
      expect(requireContiguous(element.paragraph.elements, from)).toBe(element.endIndex);
      expect(textOf([element])).toMatch(/^[^\n]*\n$/);
    }
    if (element.table !== undefined) {
      expect(content[i - 1]?.paragraph).toBeDefined();
      expect(content[i + 1]?.paragraph).toBeDefined();
      expect(element.table.rows).toBe(element.table.tableRows.length);
      expect(requireContiguous(element.table.tableRows, from + 1)).toBe(element.endIndex - 1);
      for (const row of element.table.tableRows) {
        expect(row.tableCells).toHaveLength(element.table.columns);
        expect(requireContiguous(row.tableCells, (row.startIndex ?? 0) + 1)).toBe(row.endIndex);
        for (const cell of row.tableCells) {
          expect(requireWhole(cell.content, (cell.startIndex ?? 0) + 1)).toBe(cell.endIndex);
        }
      }
      requireMergesFit(element.table);
    }
  });
  expect(content.at(-1)?.paragraph).toBeDefined();
  return requireContiguous(content, start);
}

function requireWholeDocument({ body, namedRanges }: GoogleDocument): void {
  const end = requireWhole(body.content, 0);
  for (const { ranges } of Object.values(namedRanges ?? {}).flatMap((each) => each.namedRanges)) {
    for (const { startIndex = 0, endIndex } of ranges) {
      expect(Number(startIndex)).toBeLessThan(Number(endIndex));
      expect(Number(endIndex)).toBeLessThanOrEqual(end);
    }
  }
}

/** No merged cell reaches out of its table, and no two cover one place. */
function requireMergesFit({ tableRows, rows, columns }: NonNullable<Element["table"]>): void {
  const covered = new Set<string>();
  tableRows.forEach((row, r) => {
    row.tableCells.forEach(({ tableCellStyle: { rowSpan, columnSpan } }, c) => {
      if (covered.has(`${r},${c}`)) {
        expect([rowSpan, columnSpan]).toEqual([1, 1]);
        return;
      }
      expect(r + Number(rowSpan)).toBeLessThanOrEqual(rows);
      expect(c + Number(columnSpan)).toBeLessThanOrEqual(columns);
      for (let i = r; i < r + Number(rowSpan); i += 1) {
        for (let j = c; j < c + Number(columnSpan); j += 1) {
          expect(covered.has(`${i},${j}`)).toBe(false);
          covered.add(`${i},${j}`);
        }
      }
    });
  });
}

describe("any sequence of requests", () => {
  it("leaves a whole document, and one that is refused leaves it as it was", () => {
    const passed = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(fc.array(wish, { minLength: 5, maxLength: 25 }), fc.context(), (wishes, ctx) => {
        const document = withTable();
        for (const each of wishes) {
          const before = document.get();
          const request = each(document);
          ctx.log(JSON.stringify(request));
          const first = { insertText: { endOfSegmentLocation: {}, text: "a" } };
          const performed = document.batch([first, request]);
          if (performed.outcome.ok) {
            Object.keys(request).forEach((kind) => passed.add(kind));
          } else {
            Object.keys(request).forEach((kind) => refused.add(kind));
            expect(performed.outcome.error.detail.code).toBe(400);
            expect(document.get()).toEqual(before);
          }
          requireWholeDocument(document.get());
        }
      }),
      { numRuns: 60 },
    );
    expect(passed.size).toBe(17);
    expect(refused.size).toBeGreaterThan(5);
  });

  it("does the same in one batch as in many", () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), fc.context(), (wishes, ctx) => {
        const one = withTable();
        const fitting: object[] = [];
        for (const each of wishes) {
          const request = each(one);
          ctx.log(JSON.stringify(request));
          if (one.batch([request]).outcome.ok) {
            fitting.push(request);
          }
        }
        const other = withTable();
        if (fitting.length > 0) {
          other.do(...fitting);
        }
        expect(other.text()).toBe(one.text());
        expect(other.get().body.content.at(-1)?.endIndex).toBe(
          one.get().body.content.at(-1)?.endIndex,
        );
      }),
    );
  });
});

describe("any sequence of insertions and deletions", () => {
  it("leaves the text that a plain string would be", () => {
    const insertion = fc.record({ at: fc.nat(1000), text: text.filter((each) => each !== "") });
    const deletion = fc.record({ at: fc.nat(1000), length: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(insertion, deletion), { maxLength: 25 }), (edits) => {
        const document = new OpenDocument();
        let model = "\n";
        for (const edit of edits) {
          const at = wholeCharacter(model, edit.at % model.length);
          if ("text" in edit) {
            document.insert(1 + (edit.at % model.length), edit.text);
            model = model.slice(0, at) + edit.text + model.slice(at);
          } else {
            const end = wholeCharacter(model, Math.min(at + edit.length, model.length - 1));
            if (at < end) {
              document.do({
                deleteContentRange: { range: { startIndex: 1 + at, endIndex: 1 + end } },
              });
              model = model.slice(0, at) + model.slice(end);
            }
          }
          expect(document.text()).toBe(model);
        }
      }),
    );
  });
});

/** The offset, or the one after it when it stands inside a character of two units. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
