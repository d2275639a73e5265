// How high a row must be for the text that wraps in it. Google grows such rows by itself and tells nobody in the API's answer.
import type { Lines } from "./lines.ts";
import type { CellModel } from "./sheet-model.ts";

const LINE = 17;
const AROUND = 4;
const PADDING = 8;
/** The width of an average letter at ten points, in pixels. */
const LETTER = 6.3;
const BOLD_LETTER = 6.9;

export function wrappedHeight(row: readonly (CellModel | null)[], columns: Lines): number {
  let most = 0;
  for (const [column, cell] of row.entries()) {
    if (cell?.wraps === true && cell.text !== "" && !columns.isHidden(column)) {
      const letter = cell.look["fontWeight"] === undefined ? LETTER : BOLD_LETTER;
      const room = Math.max(1, ((columns.sizes[column] ?? 0) - PADDING) / letter);
      most = Math.max(most, linesOf(cell.text, room));
    }
  }
  return most === 0 ? 0 : most * LINE + AROUND;
}

/** Whole words go to the next line; a word longer than the line is broken. */
export function linesOf(text: string, room: number): number {
  return text
    .split("\n")
    .map((paragraph) => {
      let lines = 1;
      let used = 0;
      for (const word of paragraph.split(" ")) {
        const wanted = used === 0 ? word.length : used + 1 + word.length;
        if (wanted <= room) {
          used = wanted;
        } else {
          lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / room) - 1);
          used = word.length % room || Math.min(word.length, room);
        }
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
