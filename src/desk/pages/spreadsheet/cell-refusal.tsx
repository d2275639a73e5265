// Why Google did not take what was typed, at the cell where it was typed.
import type { RefusedText } from "./grid-selection.ts";
import { placeOnGrid } from "./place-on-grid.ts";
import type { Scrolled } from "./place-on-grid.ts";
import type { SheetModel } from "./sheet-model.ts";

export const REFUSAL_ID = "cell-refusal";

interface CellRefusalProps {
  readonly refused: RefusedText | null;
  readonly sheet: SheetModel;
  readonly sight: Scrolled;
}

export function CellRefusal({ refused, sheet, sight }: CellRefusalProps) {
  return refused === null ? null : (
    <div class="cell-refusal-place" style={placeOnGrid(sheet, refused.at, sight)}>
      <p class="cell-refusal" id={REFUSAL_ID} role="alert">
        {refused.sentence}
      </p>
    </div>
  );
}
