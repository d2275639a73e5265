// What a person does to a document besides typing within a paragraph, as Google's requests.
import type { DocumentModel } from "./document-model.ts";
import { cellContainer, joinableBefore, paragraphAtIndex } from "./document-model.ts";
import type { Action, Caret } from "./editing-session.ts";
import { requestsOf, textEdit } from "./paragraph-edit.ts";

/** Enter, or the paste of several lines: `text` may hold newlines. */
export function insertAt(model: DocumentModel, caret: Caret, text: string): Action | null {
  const paragraph = model.paragraphs[caret.index];
  if (paragraph === undefined || text === "") {
    return null;
  }
  const index = paragraph.start + Math.min(caret.offset, paragraph.text.length);
  return {
    requests: [{ insertText: { location: { index }, text } }],
    caretIn: caretAt(index + text.length),
  };
}

/** Backspace at a paragraph's start: the bullet goes first, then the paragraph joins the one before. */
export function joinBefore(model: DocumentModel, index: number): Action | null {
  const paragraph = model.paragraphs[index];
  if (paragraph === undefined) {
    return null;
  }
  const { start, end, glyph } = paragraph;
  if (glyph !== null) {
    return {
      requests: [{ deleteParagraphBullets: { range: { startIndex: start, endIndex: end } } }],
      caretIn: () => ({ index, offset: 0 }),
    };
  }
  const before = joinableBefore(model, paragraph);
  return before === null
    ? null
    : {
        requests: [
          { deleteContentRange: { range: { startIndex: before.end - 1, endIndex: before.end } } },
        ],
        caretIn: () => ({ index: index - 1, offset: before.text.length }),
      };
}

/** Delete at a paragraph's end. */
export function joinAfter(model: DocumentModel, index: number): Action | null {
  const paragraph = model.paragraphs[index];
  const after = model.paragraphs[index + 1];
  if (paragraph === undefined || after === undefined || joinableBefore(model, after) === null) {
    return null;
  }
  return {
    requests: [
      { deleteContentRange: { range: { startIndex: paragraph.end - 1, endIndex: paragraph.end } } },
    ],
    caretIn: () => ({ index, offset: paragraph.text.length }),
  };
}

/** A paragraph's whole new text, which may hold newlines. */
export function rewrite(
  model: DocumentModel,
  index: number,
  text: string,
  caret: number,
): Action | null {
  const paragraph = model.paragraphs[index];
  const edit = paragraph === undefined ? null : textEdit(paragraph.text, text);
  return paragraph === undefined || edit === null
    ? null
    : { requests: requestsOf(edit, paragraph.start), caretIn: caretAt(paragraph.start + caret) };
}

export interface RowPlace {
  readonly tableStart: number;
  readonly row: number;
  readonly column: number;
}

export type RowChange = "above" | "below" | "delete";

/** `height` is how many rows the cell at the place spans. */
export function changeRow(place: RowPlace, change: RowChange, height = 1): Action {
  const tableCellLocation = {
    tableStartLocation: { index: place.tableStart },
    rowIndex: place.row,
    columnIndex: place.column,
  };
  if (change === "delete") {
    return {
      requests: [{ deleteTableRow: { tableCellLocation } }],
      caretIn: cellCaret({ ...place, row: Math.max(0, place.row - 1) }),
    };
  }
  const isBelow = change === "below";
  return {
    requests: [{ insertTableRow: { tableCellLocation, insertBelow: isBelow } }],
    caretIn: cellCaret({ ...place, row: isBelow ? place.row + height : place.row }),
  };
}

/** Tab in a table's last cell: one more row, as Google adds it. Null anywhere else. */
export function rowAfterLast(model: DocumentModel, index: number): Action | null {
  const container = model.paragraphs[index]?.container;
  for (const block of model.blocks) {
    const cell =
      block.kind === "table" ? block.rows.flatMap(({ cells }) => cells).at(-1) : undefined;
    if (block.kind === "table" && cell !== undefined) {
      const { row, column, rowSpan } = cell;
      if (cellContainer(block.start, row, column) === container) {
        const { requests } = changeRow({ tableStart: block.start, row, column }, "below");
        const place = { tableStart: block.start, row: row + rowSpan, column: 0 };
        return { requests, caretIn: cellCaret(place) };
      }
    }
  }
  return null;
}

function caretAt(documentIndex: number): (model: DocumentModel) => Caret | null {
  return (model) => {
    const paragraph = paragraphAtIndex(model, documentIndex);
    return paragraph === null
      ? null
      : { index: paragraph.index, offset: documentIndex - paragraph.start };
  };
}

function cellCaret({ tableStart, row, column }: RowPlace): (model: DocumentModel) => Caret | null {
  return (model) => {
    const container = cellContainer(tableStart, row, column);
    const paragraph = model.paragraphs.find((each) => each.container === container);
    return paragraph === undefined ? null : { index: paragraph.index, offset: 0 };
  };
}
