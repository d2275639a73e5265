// The year plan's printed table as it stands in the document, and what can be done to it without touching what people typed there.
import type { PlanLine } from "./plan-line.ts";

/** A row below the header, empty ones too. */
export interface PlanTableRow extends PlanLine {
  /** Counts the table's rows from 0, rows above the header included. */
  readonly place: number;
  /** The id of the entry it was written for or adopted by; null for a row typed by hand. */
  readonly entry: string | null;
  /** An empty row to be written in: nothing stands in any of its cells, not even in columns that a person added. */
  readonly blank: boolean;
  /** A merged cell reaches into the row below: nothing can be put between them. */
  readonly joinsNext: boolean;
  /** Somebody suggests another wording for it. */
  readonly suggested: boolean;
}

export type PlanEdit =
  /** A new row below the row of that place; null puts it right below the header. */
  | ({ readonly kind: "insert"; readonly after: number | null } & NewLine)
  /** Written into an empty row of the form. */
  | ({ readonly kind: "fill"; readonly place: number } & NewLine)
  /** What a person typed becomes the entry's line: nothing in it changes. */
  | { readonly kind: "mark"; readonly place: number; readonly entry: string }
  | { readonly kind: "redate"; readonly place: number; readonly date: string };

export interface NewLine {
  readonly entry: string;
  readonly line: PlanLine;
}

/** The rows as they say it after the edits; new ones come last, whatever their place in the table. */
export function rowsAfter(
  rows: readonly PlanTableRow[],
  edits: readonly PlanEdit[],
): readonly PlanTableRow[] {
  const changed = rows.map((row) =>
    edits.reduce((so, edit) => (isAt(edit, row.place) ? edited(so, edit) : so), row),
  );
  const added = edits.flatMap((edit): PlanTableRow[] =>
    edit.kind === "insert"
      ? [
          {
            place: -1,
            ...edit.line,
            entry: edit.entry,
            blank: false,
            joinsNext: false,
            suggested: false,
          },
        ]
      : [],
  );
  return [...changed, ...added];
}

function isAt(edit: PlanEdit, place: number): boolean {
  return edit.kind !== "insert" && edit.place === place;
}

function edited(row: PlanTableRow, edit: PlanEdit): PlanTableRow {
  switch (edit.kind) {
    case "insert":
      return row;
    case "fill":
      return { ...row, ...edit.line, entry: edit.entry, blank: false };
    case "mark":
      return { ...row, entry: edit.entry };
    case "redate":
      return { ...row, date: edit.date };
  }
}
