// A row's stamp: two rows have the same one when they say the same, so that what was shown can be told from what was changed since.
import type { CellValue, RowCells } from "./journal-content.ts";

/** Of a cell nothing is left when it holds only blanks, or a box that is not ticked. */
export function rowStamp(cells: RowCells): string {
  const said = Object.entries(cells)
    .filter((cell): cell is [string, CellValue] => cell[1] !== undefined && !isBlank(cell[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(JSON.stringify(said));
}

function isBlank(value: CellValue): boolean {
  return value === false || (typeof value === "string" && value.trim() === "");
}

/** Two hashes of 32 bits side by side (FNV-1a from two beginnings): long enough for the rows of one journal. */
function hashOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return [first, second].map((half) => (half >>> 0).toString(36)).join("-");
}
