// How high a row must be for its wrapped text. Google works it out anew on every screen; a file has to say it.
import type { Rendered } from "../../workspace/sheets/render.ts";
import type { CellLook } from "./cell-look.ts";

export interface ShownCell {
  readonly shown: Rendered;
  readonly look: CellLook;
  /** Pixels. */
  readonly width: number;
}

/** Points for a line and for the space around the lines, by the size of the letters. */
const LINE = 1.275;
const AROUND = 3;
/** A letter's usual width in pixels, by its size in points; bold ones are wider. */
const LETTER = 0.61;
const BOLD = 1.1;
const SIDES = 6;

/** Points; 0 when nothing in the row is wrapped. */
export function wrappedHeight(cells: readonly ShownCell[]): number {
  return Math.max(
    0,
    ...cells.map(({ shown, look, width }) => {
      const { fontSize = 10, bold } = look.textFormat ?? {};
      const letters = Math.floor(
        (width - SIDES) / (fontSize * LETTER * (bold === true ? BOLD : 1)),
      );
      return look.wrapStrategy === "WRAP"
        ? lineCount(String(shown), Math.max(1, letters)) * fontSize * LINE + AROUND
        : 0;
    }),
  );
}

/** A word that is longer than a line is broken. */
function lineCount(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length <= letters) {
        used += 1 + length;
      } else {
        const taken = Math.max(1, Math.ceil(length / letters));
        lines += taken;
        used = length - (taken - 1) * letters;
      }
    }
  }
  return lines;
}
