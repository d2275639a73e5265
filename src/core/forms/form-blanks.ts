// The blanks of a whole form, as a person meets them reading it.

import type { Block, Form, Runs } from "./form.ts";
import { blanksOf, type Blank } from "./placeholders.ts";

/** Every blank of a form, each once, in reading order. A field prints nothing but its ruled lines. */
export function blanksOfForm(form: Form): readonly Blank[] {
  const blanks = form.blocks.flatMap(blanksOfBlock);
  return blanks.filter(
    (blank, at) => blanks.findIndex((other) => other.name === blank.name) === at,
  );
}

function blanksOfBlock(block: Block): readonly Blank[] {
  return block.kind === "field"
    ? [{ name: block.placeholder, printed: "" }]
    : linesOf(block).flatMap((runs) => runs.flatMap((run) => blanksOf(run.text)));
}

/** The texts a block prints, in reading order: lines, bullets or cells. */
function linesOf(block: Exclude<Block, { kind: "field" }>): readonly Runs[] {
  switch (block.kind) {
    case "title":
      return block.lines;
    case "bullets":
      return block.items;
    case "table":
      return [
        ...block.header,
        ...block.rows.flatMap((row) => (row.kind === "printed" ? row.cells : [])),
      ];
    default:
      return [block.runs];
  }
}
