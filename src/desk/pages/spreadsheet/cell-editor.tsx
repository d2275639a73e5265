// The field over the chosen cell. It always has the keyboard; it shows once something is typed. Below it: the list to choose
// from.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { cellName } from "./a1.ts";
import { besideCell } from "./beside-cell.ts";
import type { Sight } from "./beside-cell.ts";
import { deskAddressOf } from "./cell-link.tsx";
import { refusedAt } from "./grid-selection.ts";
import { REFUSAL_ID } from "./cell-refusal.tsx";
import { placeOnGrid } from "./place-on-grid.ts";
import { cellAt } from "./sheet-model.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { GridHands } from "./use-grid.ts";
import { useListChoices } from "./use-list-choices.ts";

/** At most, in pixels. */
const LIST_SIZE = { width: 360, height: 270 };

interface CellEditorProps {
  readonly id: string;
  readonly sheet: SheetModel;
  readonly hands: GridHands;
  readonly sight: Sight;
}

export function CellEditor({ id, sheet, hands, sight }: CellEditorProps) {
  const { person, words } = useDesk();
  const { active, typed } = hands.state;
  const field = useRef<HTMLTextAreaElement>(null);
  const [marked, setMarked] = useState(-1);
  const cell = cellAt(sheet, active.row, active.column);
  const choices = useListChoices(id, cell?.control ?? null);
  const shown =
    typed === null ? [] : choices.filter((each) => matches(each, typed.text, cell?.editText));
  useEffect(() => {
    setMarked(-1);
  }, [active, typed === null]);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, [active, sheet.sheetId]);
  useLayoutEffect(() => {
    const element = field.current;
    if (element !== null && typed !== null && element.value.length === typed.text.length) {
      element.style.height = "auto";
      element.style.height = `${element.scrollHeight}px`;
    }
  }, [typed]);
  const choose = (text: string) => {
    hands.finish(text);
    field.current?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const address = typed === null ? deskAddressOf(cell, person.email) : null;
    if (event.altKey && event.key === "Enter" && address !== null) {
      event.preventDefault();
      window.open(address, "_blank", "noopener");
    } else if (event.altKey && event.key === "ArrowDown" && choices.length > 0) {
      event.preventDefault();
      hands.begin(null);
    } else if (typed !== null && shown.length > 0 && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      setMarked((marked + by + shown.length) % shown.length);
    } else if (typed !== null && event.key === "Enter" && shown[marked] !== undefined) {
      event.preventDefault();
      choose(shown[marked]);
    }
    hands.onKey(event);
  };
  const listId = "cell-choices";
  const { isAbove, left } = besideCell(sheet, active, sight, LIST_SIZE);
  return (
    <div
      class={typed === null ? "cell-editor" : "cell-editor is-typing"}
      style={placeOnGrid(sheet, active, sight)}
    >
      <textarea
        ref={field}
        class="cell-field"
        rows={1}
        aria-label={words.cell(cellName(active))}
        aria-describedby={refusedAt(hands.state, active) === null ? undefined : REFUSAL_ID}
        {...(choices.length === 0
          ? {}
          : {
              "aria-haspopup": "listbox",
              "aria-controls": shown.length > 0 ? listId : undefined,
              "aria-activedescendant": marked < 0 ? undefined : `${listId}-${marked}`,
            })}
        value={typed?.text ?? ""}
        spellcheck={false}
        onInput={(event) => {
          hands.typeText(event.currentTarget.value);
        }}
        onKeyDown={onKey}
        onCopy={hands.onCopy}
        onCut={hands.onCopy}
        onPaste={hands.onPaste}
      />
      {shown.length === 0 ? null : (
        <ul
          class={isAbove ? "cell-choices is-above" : "cell-choices"}
          style={{ left: `${left}px` }}
          id={listId}
          role="listbox"
          aria-label={words.openList}
        >
          {shown.map((text, at) => (
            <li
              key={text}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === marked}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(text);
              }}
            >
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Everything while the cell's own text stands there; what begins or goes on like it once one types. */
function matches(choice: string, typed: string, before: string | undefined): boolean {
  return typed === (before ?? "") || choice.toLowerCase().includes(typed.toLowerCase());
}
