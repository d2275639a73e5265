// The cells of a row of a table in a Google Doc, each in its column, with what stands in it.
import type { docs_v1 } from "@googleapis/docs";

export interface SeenCell {
  readonly column: number;
  readonly startIndex: number;
  readonly endIndex: number;
  /** Where its text begins: the start of its first paragraph. */
  readonly textIndex: number;
  /** Without what somebody only suggests to add; paragraphs parted by line breaks. */
  readonly text: string;
  /** With suggestions: as the indexes count. */
  readonly all: string;
  readonly suggested: boolean;
  /** No table, picture or other thing stands in it. */
  readonly onlyText: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Cells that a merged one covers come along, empty; where Google leaves them out the others keep their columns all the same. */
export function spanned({ tableCells = [] }: docs_v1.Schema$TableRow, columns: number): SeenCell[] {
  let column = 0;
  return tableCells.map((cell) => {
    const seen = seenCell(cell, column);
    column += tableCells.length === columns ? 1 : seen.columnSpan;
    return seen;
  });
}

function seenCell(
  { content = [], startIndex, endIndex, tableCellStyle }: docs_v1.Schema$TableCell,
  column: number,
): SeenCell {
  const elements = content.flatMap(({ paragraph }) => paragraph?.elements ?? []);
  const written = elements.filter(({ textRun }) => isEmpty(textRun?.suggestedInsertionIds));
  return {
    column,
    startIndex: startIndex ?? 0,
    endIndex: endIndex ?? 0,
    textIndex: content[0]?.startIndex ?? (startIndex ?? 0) + 1,
    text: textOf(written),
    all: textOf(elements),
    suggested: elements.some(
      ({ textRun }) =>
        !isEmpty(textRun?.suggestedInsertionIds) || !isEmpty(textRun?.suggestedDeletionIds),
    ),
    onlyText:
      content.every(({ paragraph }) => paragraph !== undefined) &&
      elements.every(({ textRun }) => textRun !== undefined),
    rowSpan: tableCellStyle?.rowSpan ?? 1,
    columnSpan: tableCellStyle?.columnSpan ?? 1,
  };
}

function textOf(elements: readonly docs_v1.Schema$ParagraphElement[]): string {
  return elements
    .map(({ textRun }) => textRun?.content ?? "")
    .join("")
    .replace(/\n$/, "");
}

function isEmpty(ids: readonly string[] | null | undefined): boolean {
  return (ids ?? []).length === 0;
}
