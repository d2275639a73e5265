// An official form as it stands on the page: line after line, with tables between them. What stands in the lines is the template's text:
// a blank is its marker, for a person to see and move.
import type { Block, Form, Run, Runs, Table, TableRow } from "../../core/forms/form.ts";
import { marker, templateText } from "../../core/forms/placeholders.ts";

/** How a line looks; one look is one paragraph style. */
export type LineLook =
  | "notice"
  | "title"
  | "title-end"
  | "opening-heading"
  | "heading"
  | "paragraph"
  | "lead-in"
  | "bullet"
  | "ruled"
  /** The paragraph that Google wants beside a table: it takes no room. */
  | "gap"
  | "signature";

export interface Line {
  readonly kind: "line";
  readonly look: LineLook;
  readonly runs: Runs;
}

export interface Grid {
  readonly kind: "grid";
  readonly table: Table;
  /** Row by row, the header first; a blank row has empty cells. */
  readonly rows: readonly (readonly Runs[])[];
}

/**
 * The form from top to bottom. It begins and ends with a line, and a line stands between two tables: a Google Doc
 * has no table without a paragraph before and after it.
 */
export function formLines(form: Form): readonly (Line | Grid)[] {
  const pieces = form.blocks.flatMap((block, at) =>
    piecesOf(block, form.blocks.slice(0, at), form.blocks[at + 1]),
  );
  return pieces.flatMap((piece, at) => {
    const before = at === 0 || pieces[at - 1]?.kind === "grid";
    const after = at === pieces.length - 1;
    return piece.kind === "line"
      ? [piece]
      : [...(before ? [GAP] : []), piece, ...(after ? [GAP] : [])];
  });
}

const GAP: Line = { kind: "line", look: "gap", runs: [] };

function piecesOf(
  block: Block,
  before: readonly Block[],
  next: Block | undefined,
): (Line | Grid)[] {
  switch (block.kind) {
    case "title":
      return block.lines.map((runs, at) =>
        line(at === block.lines.length - 1 ? "title-end" : "title", runs),
      );
    case "bullets":
      return block.items.map((runs) => line("bullet", runs));
    case "field":
      return [
        line("ruled", [{ text: marker(block.placeholder) }]),
        ...Array.from({ length: block.lines - 1 }, () => line("ruled", [])),
      ];
    case "table":
      return [grid(block)];
    case "heading":
      return [line(opensForm(before) ? "opening-heading" : "heading", block.runs)];
    case "paragraph":
      return [line(leadsIn(next) ? "lead-in" : "paragraph", block.runs)];
    default:
      return [line(block.kind, block.runs)];
  }
}

/** A heading above everything else names the form. */
function opensForm(before: readonly Block[]): boolean {
  return before.every(({ kind }) => kind === "notice" || kind === "title" || kind === "heading");
}

/** A paragraph that says what the lines, points or table below it are. */
function leadsIn(next: Block | undefined): boolean {
  return next?.kind === "field" || next?.kind === "bullets" || next?.kind === "table";
}

function grid(table: Table): Grid {
  return {
    kind: "grid",
    table,
    rows: [table.header, ...table.rows.flatMap((row) => rowsOf(row, table))].map((cells) =>
      cells.map(templateRuns),
    ),
  };
}

function rowsOf(row: TableRow, { columns }: Table): (readonly Runs[])[] {
  return row.kind === "printed"
    ? [row.cells]
    : Array.from({ length: row.count }, () => columns.map(() => []));
}

function line(look: LineLook, runs: Runs): Line {
  return { kind: "line", look, runs: templateRuns(runs) };
}

function templateRuns(runs: Runs): Runs {
  return runs.map((run): Run => ({ ...run, text: templateText(run.text) }));
}
