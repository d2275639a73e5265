// Which cells of a row are to be written: those that a form would write otherwise than what it read of the row.
import type { RowCells } from "./journal-content.ts";

/**
 * A cell that the form could not read whole, such as a word outside a list, stays as a person typed it while the form says of it
 * what it read.
 * @param read what the form would write of the row as it stands
 */
export function differingCells(wanted: RowCells, read: RowCells): RowCells {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => value !== read[key]));
}
