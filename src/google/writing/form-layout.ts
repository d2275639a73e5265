// Where every line and cell of a form comes to stand in its Google Doc. Indexes count UTF-16 code units; the body begins at 1 and every
// paragraph takes its text and a newline (Docs API, "Structure of a Google Docs document").
import type { Runs, Table } from "../../core/forms/form.ts";
import type { Grid, Line, LineLook } from "./form-lines.ts";

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlacedText extends Span {
  readonly text: string;
  /** The bold parts; a text that is bold throughout takes its newline along. */
  readonly bold: readonly Span[];
}

export interface PlacedLine extends PlacedText {
  readonly look: LineLook;
}

export interface PlacedTable extends Span {
  readonly table: Table;
  /** Where to insert it into the bare text: the newline that Google puts before a table ends the line above it. */
  readonly insertAt: number;
  readonly rows: readonly (readonly PlacedText[])[];
}

export interface Layout extends Span {
  /** All lines without the tables, to be inserted into the empty document at once. */
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  readonly tables: readonly PlacedTable[];
}

const BODY_START = 1;

export function layoutOf(pieces: readonly (Line | Grid)[]): Layout {
  const lines: PlacedLine[] = [];
  const tables: PlacedTable[] = [];
  let text = "";
  let index = BODY_START;
  pieces.forEach((piece, at) => {
    if (piece.kind === "line") {
      const placed = placeText(piece.runs, index);
      lines.push({ ...placed, look: piece.look });
      text += pieces[at - 1]?.kind === "line" ? `\n${placed.text}` : placed.text;
      index = placed.end;
    } else {
      const placed = placeTable(piece, index, BODY_START + text.length);
      tables.push(placed);
      index = placed.end;
    }
  });
  return { text, lines, tables, start: BODY_START, end: index };
}

/** A table, its rows and its cells each take one index before what they hold, the table one more at its end. */
function placeTable({ table, rows }: Grid, start: number, insertAt: number): PlacedTable {
  let index = start + 1;
  const placed = rows.map((cells) => {
    index += 1;
    return cells.map((runs) => {
      const cell = placeText(runs, index + 1);
      index = cell.end;
      return cell;
    });
  });
  return { table, insertAt, start, end: index + 1, rows: placed };
}

/** Where the text of a cell goes while the whole table is still empty. */
export function emptyCellIndex(table: PlacedTable, row: number, column: number): number {
  const rowLength = 1 + 2 * table.table.columns.length;
  return table.insertAt + 1 + 1 + row * rowLength + 1 + 2 * column + 1;
}

function placeText(runs: Runs, start: number): PlacedText {
  const text = runs.map((run) => run.text).join("");
  const end = start + text.length + 1;
  const wholly = text !== "" && runs.every((run) => run.bold === true || run.text === "");
  return { text, start, end, bold: wholly ? [{ start, end }] : boldParts(runs, start) };
}

function boldParts(runs: Runs, start: number): Span[] {
  let index = start;
  return runs.flatMap((run) => {
    const part = { start: index, end: index + run.text.length };
    index = part.end;
    return run.bold === true && run.text !== "" ? [part] : [];
  });
}

/** Spans that touch, taken together. */
export function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>((before, span) => {
    const last = before[before.length - 1];
    return last?.end === span.start
      ? [...before.slice(0, -1), { start: last.start, end: span.end }]
      : [...before, span];
  }, []);
}
