// A form as lines of print, bold between double asterisks, so that it can be laid beside the programme.

import type { Block, Run } from "../../../src/core/forms/form.ts";

interface PrintedRun {
  readonly text: string;
  readonly bold?: boolean;
}

/** The lines that say something; cells of a row stand between tabs, rulers and blank rows print nothing. */
export function printedLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf).map(markedLine);
}

/** One line; a space is neither bold nor plain, and none stands at the end. */
export function markedLine(runs: readonly PrintedRun[]): string {
  let bold = false;
  let line = "";
  for (const run of runs) {
    for (const letter of run.text) {
      const isBold = run.bold === true;
      if (/\S/.test(letter) && isBold !== bold) {
        line += "**";
        bold = isBold;
      }
      line += letter;
    }
  }
  return `${line}${bold ? "**" : ""}`.replace(/ +(\*\*)?$/, "$1");
}

function linesOf(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case "field":
      return [];
    case "title":
      return block.lines;
    case "bullets":
      return block.items;
    case "table":
      return [
        acrossCells(block.header),
        ...block.rows.flatMap((row) => (row.kind === "printed" ? [acrossCells(row.cells)] : [])),
      ];
    default:
      return [block.runs];
  }
}

function acrossCells(cells: readonly (readonly Run[])[]): readonly Run[] {
  return cells.flatMap((cell, at) => (at === 0 ? cell : [{ text: "\t" }, ...cell]));
}
