// Filling a form. What a person typed is put in exactly once and as plain text: braces inside it are
// never read as a blank. A blank without a value prints what the paper form prints.

import type { Block, Form, Runs, TableRow } from "./form.ts";
import { blanksOfForm } from "./form-blanks.ts";
import { marker, replacePlaceholders, type PlaceholderName } from "./placeholders.ts";

/** What to put into the blanks. A value that is missing or only spaces leaves the blank as printed. */
export type Values = Readonly<Partial<Record<PlaceholderName, string>>>;

/** A form with its blanks filled: the texts are final and may hold braces that a person typed. */
export interface FilledForm {
  readonly form: Form;
  readonly filledBlocks: readonly Block[];
}

/** One search-and-replace of a template document: every `find` gives way to `text`. */
export interface Replacement {
  readonly name: PlaceholderName;
  readonly find: string;
  readonly text: string;
}

export function fillText(text: string, values: Values): string {
  return replacePlaceholders(text, ({ name, printed }) => valueOf(name, values) ?? printed);
}

/** Fills every blank. A field with a value becomes a paragraph of it, one without stays ruled lines. */
export function fillForm(form: Form, values: Values): FilledForm {
  return { form, filledBlocks: form.blocks.map((block) => fillBlock(block, values)) };
}

/**
 * The searches that fill a copy of the form's template document, to be made one after another. A text that
 * holds another blank's marker comes after that blank, so that no later search finds what a person typed;
 * only two typed texts that hold each other's marker cannot be kept apart so.
 */
export function replacementsFor(form: Form, values: Values): readonly Replacement[] {
  const waiting = blanksOfForm(form).map(({ name, printed }) => ({
    name,
    find: marker(name),
    text: valueOf(name, values) ?? printed,
  }));
  const ordered: Replacement[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) =>
      waiting.every((other) => other === one || !one.text.includes(other.find)),
    );
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function valueOf(name: PlaceholderName, values: Values): string | null {
  const value = values[name];
  return value === undefined || value.trim() === "" ? null : value;
}

function fillBlock(block: Block, values: Values): Block {
  switch (block.kind) {
    case "field": {
      const text = valueOf(block.placeholder, values);
      return text === null ? block : { kind: "paragraph", runs: [{ text }] };
    }
    case "title":
      return { ...block, lines: block.lines.map((runs) => fillRuns(runs, values)) };
    case "bullets":
      return { ...block, items: block.items.map((runs) => fillRuns(runs, values)) };
    case "table":
      return {
        ...block,
        header: block.header.map((runs) => fillRuns(runs, values)),
        rows: block.rows.map((row) => fillRow(row, values)),
      };
    default:
      return { ...block, runs: fillRuns(block.runs, values) };
  }
}

function fillRow(row: TableRow, values: Values): TableRow {
  return row.kind === "blank"
    ? row
    : { ...row, cells: row.cells.map((runs) => fillRuns(runs, values)) };
}

function fillRuns(runs: Runs, values: Values): Runs {
  return runs.map((run) => ({ ...run, text: fillText(run.text, values) }));
}
