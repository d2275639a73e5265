// What the add-on keeps of every row beside what was typed: its id, the date it read, its warnings, who and when, withdrawn or not.
import { serialOf, type IsoDate } from "../language/iso-date.ts";
import type { RowCells } from "./journal-content.ts";
import { textIn, yesIn } from "./row-cells.ts";
import type { WarningCode } from "./warning-code.ts";

export interface KeptOfRow {
  /** Null for a row that was typed by hand and never seen by the add-on's own writing. */
  readonly id: string | null;
  /** E-mail address; "" for a row typed by hand. */
  readonly by: string;
  /** ISO date and time; "" for a row typed by hand. */
  readonly at: string;
  readonly withdrawn: boolean;
}

export function keptOf(cells: RowCells): KeptOfRow {
  const id = textIn(cells, "id").trim();
  return {
    id: id === "" ? null : id,
    by: textIn(cells, "by"),
    at: textIn(cells, "at"),
    withdrawn: yesIn(cells, "withdrawn"),
  };
}

export interface RowSaved {
  readonly id: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly dateRead: IsoDate | null;
  readonly warnings: readonly WarningCode[];
}

export function keptCells({ id, by, at, ...read }: RowSaved): RowCells {
  return { id, by, at: new Date(at).toISOString(), ...readingCells(read) };
}

/** Who wrote a row and when stays as it was when it is edited. */
export function readingCells({
  dateRead,
  warnings,
}: Pick<RowSaved, "dateRead" | "warnings">): RowCells {
  return {
    dateRead: dateRead === null ? "" : serialOf(dateRead),
    warnings: warnings.join(" "),
  };
}
