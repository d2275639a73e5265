// Conditional formats: the look that a sheet's rules give its cells, over the look they have of their own. Of several rules that
// fit a cell the first one wins.
import type { sheets_v4 } from "@googleapis/sheets";
import type { Look } from "../document/look.ts";
import { isGiven } from "../is-given.ts";
import { holds } from "./a1.ts";
import type { CellRange } from "./a1.ts";
import { conditionFits } from "./condition-fits.ts";
import { gradientInk } from "./gradient-ink.ts";
import { rangeOf } from "./range-of.ts";
import { lookOf } from "./read-cell.ts";
import { EMPTY_CELL } from "./sheet-model.ts";
import type { CellRows } from "./sheet-model.ts";

type Cell = sheets_v4.Schema$CellData;
type RawRows = readonly (readonly Cell[])[];

interface Rule {
  readonly ranges: readonly CellRange[];
  readonly look: (cell: Cell | undefined) => Look | null;
}

/** `raw` are the same cells as Google gave them. */
export function conditionallyFormatted(
  cells: CellRows,
  raw: RawRows,
  formats: readonly sheets_v4.Schema$ConditionalFormatRule[],
): CellRows {
  const rules = formats.map((format) => ruleOf(format, raw));
  return rules.length === 0
    ? cells
    : cells.map((row, at) => {
        const place = (column: number) => ({ row: at, column });
        return row.map((cell, column) => {
          const look = rules
            .filter(({ ranges }) => ranges.some((range) => holds(range, place(column))))
            .map((rule) => rule.look(raw[at]?.[column]))
            .find((each) => each !== null);
          return isGiven(look)
            ? { ...EMPTY_CELL, ...cell, look: { ...cell?.look, ...look } }
            : cell;
        });
      });
}

function ruleOf(format: sheets_v4.Schema$ConditionalFormatRule, raw: RawRows): Rule {
  const ranges = (format.ranges ?? []).map(rangeOf);
  const { booleanRule, gradientRule } = format;
  if (gradientRule !== undefined) {
    const sorted = numbersIn(ranges, raw);
    return { ranges, look: (cell) => gradientLook(gradientRule, cell, sorted) };
  }
  const look = lookOf(booleanRule?.format ?? {});
  return {
    ranges,
    look: (cell) => (conditionFits(booleanRule?.condition ?? {}, cell) ? look : null),
  };
}

function gradientLook(
  rule: sheets_v4.Schema$GradientRule,
  cell: Cell | undefined,
  sorted: readonly number[],
): Look | null {
  const number = cell?.effectiveValue?.numberValue;
  const ink = isGiven(number) ? gradientInk(rule, number, sorted) : null;
  return ink === null ? null : { backgroundColor: ink };
}

function numbersIn(ranges: readonly CellRange[], raw: RawRows): number[] {
  return raw
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const number = cell.effectiveValue?.numberValue;
        const counts = isGiven(number) && ranges.some((range) => holds(range, { row, column }));
        return counts ? [number] : [];
      }),
    )
    .sort((a, b) => a - b);
}
