// The keyboard, the clipboard and the pointer on a grid.
import { useRef, useState } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { placeIn } from "../google-links.ts";
import { refusalSentence } from "../wording/words.ts";
import { ordered, placeOf } from "./a1.ts";
import type { CellPlace } from "./a1.ts";
import { filledRange } from "./filled-range.ts";
import { moveOnGrid } from "./grid-keys.ts";
import { GRID_BEGINNING, refusedAt, selected } from "./grid-selection.ts";
import type { GridState } from "./grid-selection.ts";
import { cellAt } from "./sheet-model.ts";
import type { SheetModel } from "./sheet-model.ts";
import { readTabSeparated, writeTabSeparated } from "./tab-separated.ts";
import type { OpenSpreadsheet } from "./use-spreadsheet.ts";

export interface GridHands {
  readonly state: GridState;
  readonly select: (place: CellPlace, isFar: boolean) => void;
  readonly begin: (text: string | null) => void;
  readonly typeText: (text: string, over?: boolean) => void;
  readonly finish: (text?: string) => void;
  readonly giveUp: () => void;
  readonly toggle: (place: CellPlace) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Where a link led, if it led into this sheet. */
function beginningOf({ sheetId, rows, columns }: SheetModel): GridState {
  const linked = placeIn(location.hash);
  const place = linked?.sheetId === sheetId ? placeOf(linked.range ?? "") : null;
  return place === null || place.row >= rows.sizes.length || place.column >= columns.sizes.length
    ? GRID_BEGINNING
    : { ...GRID_BEGINNING, active: place, far: place };
}

export function useGrid(sheet: SheetModel, { write, clear }: OpenSpreadsheet): GridHands {
  const { words } = useDesk();
  const [state, setState] = useState(() => beginningOf(sheet));
  const latest = useRef(state);
  const change = (changed: Partial<GridState>) => {
    latest.current = { ...latest.current, ...changed };
    setState(latest.current);
  };
  const go = (place: CellPlace, isFar = false) => {
    change(isFar ? { far: place } : { active: place, far: place });
  };
  const now = (place: CellPlace) =>
    refusedAt(latest.current, place)?.text ??
    cellAt(sheet, place.row, place.column)?.editText ??
    "";
  const put = async (at: CellPlace, values: readonly (readonly string[])[]) => {
    const width = Math.max(...values.map((row) => row.length));
    const to = { row: at.row + values.length - 1, column: at.column + width - 1 };
    const sent = { at, values };
    change({ sent });
    const refusal = await write({ from: at, to }, values);
    if (latest.current.sent === sent) {
      change({ sent: null });
    }
    if (refusal !== null) {
      const text = writeTabSeparated(values);
      change({ refused: { at, text, sentence: refusalSentence(words, refusal) } });
    } else if (refusedAt(latest.current, at) !== null) {
      change({ refused: null });
    }
  };
  const finish = (chosen?: string) => {
    const { typed, active } = latest.current;
    const text = chosen ?? typed?.text;
    change({ typed: null });
    if (text !== undefined && text !== cellAt(sheet, active.row, active.column)?.editText) {
      void put(active, [[text]]);
    }
  };
  const toggle = (place: CellPlace) => {
    const control = cellAt(sheet, place.row, place.column)?.control;
    if (control?.kind === "checkbox") {
      void put(place, [[control.checked ? "FALSE" : "TRUE"]]);
    }
  };
  const erase = async () => {
    const range = ordered(selected(latest.current));
    const refusal = await clear(range);
    change({
      refused:
        refusal === null
          ? null
          : { at: range.from, text: now(range.from), sentence: refusalSentence(words, refusal) },
    });
  };
  const onKey = (event: KeyboardEvent) => {
    const { active, far, typed } = latest.current;
    if (event.isComposing || event.defaultPrevented) {
      return;
    }
    if (typed !== null) {
      const ends =
        event.key === "Enter" ||
        event.key === "Tab" ||
        (typed.over && event.key.startsWith("Arrow"));
      if (event.key === "Escape") {
        change({ typed: null });
      } else if (ends && !event.altKey && !(event.key === "Enter" && event.ctrlKey)) {
        event.preventDefault();
        finish();
        go(moveOnGrid(sheet, active, event) ?? active);
      } else if (event.key === "Enter") {
        event.preventDefault();
        change({ typed: { text: `${typed.text}\n`, over: false } });
      }
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "F2" || (event.key === "Enter" && isPlain && !event.shiftKey)) {
      event.preventDefault();
      change({ typed: { text: now(active), over: false } });
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      void erase();
    } else if (event.key === "Escape") {
      change({ refused: null });
    } else if (
      event.key === " " &&
      cellAt(sheet, active.row, active.column)?.control?.kind === "checkbox"
    ) {
      event.preventDefault();
      toggle(active);
    } else if (!event.altKey) {
      const draws = event.shiftKey && event.key !== "Tab" && event.key !== "Enter";
      const move = moveOnGrid(sheet, draws ? far : active, event);
      // At the first or last cell of a row, Tab leaves the grid: nobody is caught in it.
      const leaves = event.key === "Tab" && move?.column === active.column;
      if (move !== null && !leaves) {
        event.preventDefault();
        go(move, draws);
      }
    }
  };
  return {
    state,
    select: (place, isFar) => {
      if (latest.current.typed !== null) {
        finish();
      }
      go(place, isFar);
    },
    begin: (text) => {
      change({ typed: { text: text ?? now(latest.current.active), over: text !== null } });
    },
    typeText: (text, over = latest.current.typed?.over ?? true) => {
      change({ typed: { text, over } });
    },
    finish,
    giveUp: () => {
      change({ typed: null, refused: null });
    },
    toggle,
    onKey,
    onCopy: (event) => {
      if (latest.current.typed === null) {
        const { from, to } = ordered(selected(latest.current));
        const rows = Array.from({ length: to.row - from.row + 1 }, (_, r) =>
          Array.from(
            { length: to.column - from.column + 1 },
            (__, c) => cellAt(sheet, from.row + r, from.column + c)?.text ?? "",
          ),
        );
        event.clipboardData?.setData("text/plain", writeTabSeparated(rows));
        event.preventDefault();
        if (event.type === "cut") {
          void erase();
        }
      }
    },
    onPaste: (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (latest.current.typed === null && text !== "") {
        event.preventDefault();
        const { from } = ordered(selected(latest.current));
        const values = filledRange(readTabSeparated(text), selected(latest.current));
        const width = Math.max(...values.map((row) => row.length));
        go(from);
        go({ row: from.row + values.length - 1, column: from.column + width - 1 }, true);
        void put(from, values);
      }
    },
  };
}
