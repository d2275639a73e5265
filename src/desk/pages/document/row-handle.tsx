// The handle at a row's left edge: a row above, a row below, this row away. Shift+F10 in a cell opens it, too.
import { useDesk } from "../desk-context.ts";
import { MenuButton } from "../parts/menu.tsx";
import type { CellBlock } from "./document-model.ts";
import { changeRow } from "./editing-actions.ts";
import type { RowChange } from "./editing-actions.ts";
import { useEditor } from "./editor-context.ts";

export function RowHandle({ tableStart, cell }: { tableStart: number; cell: CellBlock }) {
  const { words } = useDesk();
  const { typing } = useEditor();
  const entry = (label: string, change: RowChange) => ({
    kind: "item" as const,
    label,
    choose: () => {
      const { row, column, rowSpan } = cell;
      void typing.act(() => changeRow({ tableStart, row, column }, change, rowSpan));
    },
  });
  return (
    <div class="row-handle" contentEditable={false}>
      <MenuButton
        label={words.rowActions(cell.row + 1)}
        text="⋮"
        buttonClass="row-handle-button"
        tabIndex={-1}
        entries={[
          entry(words.rowAbove, "above"),
          entry(words.rowBelow, "below"),
          { kind: "separator" },
          entry(words.rowDelete, "delete"),
        ]}
      />
    </div>
  );
}
