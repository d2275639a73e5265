// The tabs of a spreadsheet, at its foot; hidden sheets in a small menu.
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { MenuButton } from "../parts/menu.tsx";
import type { OpenSpreadsheet } from "./use-spreadsheet.ts";

export function SheetTabs({ spreadsheet }: { spreadsheet: OpenSpreadsheet }) {
  const { words } = useDesk();
  const { tabs, chosen, sheet, choose } = spreadsheet;
  const hidden = tabs.filter(({ isHidden }) => isHidden);
  const shown = tabs.filter(({ isHidden, sheetId }) => !isHidden || sheetId === chosen);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen, shown.length]);
  const move = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = shown.findIndex(({ sheetId }) => sheetId === chosen) + by;
    const next = shown[at];
    if (by !== 0 && next !== undefined) {
      event.preventDefault();
      choose(next.sheetId);
      (event.currentTarget as HTMLElement)
        .querySelectorAll<HTMLElement>('[role="tab"]')
        [at]?.focus();
    }
  };
  return (
    <div class="sheet-tabs">
      <div ref={list} class="tab-list" role="tablist" aria-label={words.sheets} onKeyDown={move}>
        {shown.map(({ sheetId, title, isHidden }) => (
          <button
            key={sheetId}
            type="button"
            role="tab"
            class={isHidden ? "tab tab-hidden" : "tab"}
            aria-selected={sheetId === chosen}
            tabIndex={sheetId === chosen ? 0 : -1}
            onClick={() => {
              choose(sheetId);
            }}
          >
            {sheetId === chosen && sheet?.isClosed === true ? (
              <span class="lock" role="img" aria-label={words.protectedSheet} />
            ) : null}
            {title}
          </button>
        ))}
      </div>
      {hidden.length === 0 ? null : (
        <MenuButton
          label={words.hiddenSheets(hidden.length)}
          buttonClass="quiet-button"
          entries={hidden.map(({ sheetId, title }) => ({
            kind: "item",
            label: title,
            choose: () => {
              choose(sheetId);
            },
          }))}
        />
      )}
    </div>
  );
}
