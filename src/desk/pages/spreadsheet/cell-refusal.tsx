// Why Google did not take what was typed, at the cell where it was typed.
import type { RefusedText } from "./grid-selection.ts";
import { besideCell } from "./beside-cell.ts";
import type { Sight } from "./beside-cell.ts";
import { placeOnGrid } from "./place-on-grid.ts";
import type { SheetModel } from "./sheet-model.ts";

export const REFUSAL_ID = "cell-refusal";

/** At least what a sentence of three lines takes, in pixels. */
const SIZE = { width: 300, height: 110 };

interface CellRefusalProps {
  readonly refused: RefusedText | null;
  readonly sheet: SheetModel;
  readonly sight: Sight;
}

export function CellRefusal({ refused, sheet, sight }: CellRefusalProps) {
  if (refused === null) {
    return null;
  }
  const { isAbove, left } = besideCell(sheet, refused.at, sight, SIZE);
  return (
    <div class="cell-refusal-place" style={placeOnGrid(sheet, refused.at, sight)}>
      <p
        class={isAbove ? "cell-refusal is-above" : "cell-refusal"}
        style={{ left: `${left}px` }}
        id={REFUSAL_ID}
        role="alert"
      >
        {refused.sentence}
      </p>
    </div>
  );
}
