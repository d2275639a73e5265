// The content of a segment as the Docs API prints it: Google's JSON, with indexes. A start index of 0 is left out.
import type { Inline, Paragraph, StructuralElement, TableCell } from "./document-state.ts";
import { placedCells, placedElements, placedInlines, placedRows } from "./layout.ts";
import type { Placed } from "./layout.ts";

export function contentResource(content: readonly StructuralElement[], start = 0): object[] {
  return placedElements(content, start).map((element) => ({
    ...indexes(element),
    ...elementResource(element),
  }));
}

function indexes({ start, end }: Placed<unknown>): object {
  return start === 0 ? { endIndex: end } : { startIndex: start, endIndex: end };
}

function elementResource({ item, start }: Placed<StructuralElement>): object {
  switch (item.kind) {
    case "paragraph":
      return { paragraph: paragraphResource(item, start) };
    case "sectionBreak":
      return { sectionBreak: { sectionStyle: item.style } };
    case "table":
      return {
        table: {
          rows: item.rows.length,
          columns: item.columns.length,
          tableRows: placedRows(item, start).map((row) => ({
            ...indexes(row),
            tableCells: placedCells(row.item, row.start).map(cellResource),
            tableRowStyle: row.item.style,
          })),
          tableStyle: { tableColumnProperties: item.columns },
        },
      };
  }
}

function cellResource(cell: Placed<TableCell>): object {
  const { style, rowSpan, columnSpan, content } = cell.item;
  return {
    ...indexes(cell),
    content: contentResource(content, cell.start + 1),
    tableCellStyle: { rowSpan, columnSpan, ...style },
  };
}

function paragraphResource(paragraph: Paragraph, start: number): object {
  const { bullet, style } = paragraph;
  return {
    elements: placedInlines(paragraph, start).map((inline) => ({
      ...indexes(inline),
      ...inlineResource(inline.item),
    })),
    paragraphStyle: style,
    ...(bullet === undefined
      ? {}
      : {
          bullet: {
            listId: bullet.listId,
            ...(bullet.nestingLevel === 0 ? {} : { nestingLevel: bullet.nestingLevel }),
            textStyle: bullet.textStyle,
          },
        }),
  };
}

function inlineResource(inline: Inline): object {
  switch (inline.kind) {
    case "text":
      return { textRun: { content: inline.text, textStyle: inline.style } };
    case "pageBreak":
      return { pageBreak: { textStyle: inline.style } };
    case "horizontalRule":
      return { horizontalRule: { textStyle: inline.style } };
    case "inlineObject":
      return {
        inlineObjectElement: { inlineObjectId: inline.objectId, textStyle: inline.style },
      };
  }
}
