// The chosen cell's name, and all that it holds.
import { useDesk } from "../desk-context.ts";
import { cellName, rangeName } from "./a1.ts";
import { refusedAt, selected } from "./grid-selection.ts";
import { cellAt } from "./sheet-model.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { GridHands } from "./use-grid.ts";

export function FormulaBar({ sheet, hands }: { sheet: SheetModel; hands: GridHands }) {
  const { words } = useDesk();
  const { state } = hands;
  const { active, typed } = state;
  const kept = refusedAt(state, active)?.text;
  const held = cellAt(sheet, active.row, active.column)?.editText ?? "";
  return (
    <div class="formula-bar">
      <output class="name-box" aria-label={words.cell(cellName(active))}>
        {rangeName(selected(state))}
      </output>
      <input
        class="formula-field"
        aria-label={words.cellContent}
        value={typed?.text ?? kept ?? held}
        spellcheck={false}
        onInput={(event) => {
          hands.typeText(event.currentTarget.value, false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "Escape") {
            event.preventDefault();
            if (event.key === "Enter") {
              hands.finish();
            } else {
              hands.giveUp();
            }
            hands.select(active, false);
          }
        }}
      />
    </div>
  );
}
