// A menu as Google's: a button, items below it, submenus beside them; arrows move, Escape closes, and the keyboard goes back
// to where it was.
import { useEffect, useRef, useState } from "preact/hooks";
import type { MenuEntry } from "./menu-entry.ts";

interface MenuButtonProps {
  readonly label: string;
  readonly text?: string;
  readonly buttonClass?: string;
  readonly entries: readonly MenuEntry[];
  readonly onOpen?: () => void;
  readonly tabIndex?: number;
}

export function MenuButton(props: MenuButtonProps) {
  const { label, text = label, buttonClass = "menu-button", entries, onOpen, tabIndex } = props;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }
    before.current = document.activeElement;
    focusItem(place.current, 0);
    const away = (event: Event) => {
      if (!(event.target instanceof Node && place.current?.contains(event.target) === true)) {
        setOpen(false);
      }
    };
    document.addEventListener("pointerdown", away);
    return () => {
      document.removeEventListener("pointerdown", away);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    const back = before.current === document.body ? null : before.current;
    (back instanceof HTMLElement ? back : place.current?.querySelector("button"))?.focus();
  };
  return (
    <div
      class="menu-place"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) {
          event.stopPropagation();
          close();
        } else if (event.key === "ArrowDown" && !isOpen) {
          event.preventDefault();
          setOpen(true);
        }
      }}
    >
      <button
        type="button"
        class={buttonClass}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        tabIndex={tabIndex}
        onClick={() => {
          setOpen(!isOpen);
          onOpen?.();
        }}
      >
        {text}
      </button>
      {isOpen ? <MenuPanel label={label} entries={entries} onDone={close} /> : null}
    </div>
  );
}

interface PanelProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onDone: () => void;
  /** Of a submenu: back to the menu it hangs on. */
  readonly onBack?: () => void;
}

function MenuPanel({ label, entries, onDone, onBack }: PanelProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (onBack !== undefined) {
      focusItem(panel.current, 0);
    }
  }, []);
  const move = (event: KeyboardEvent) => {
    const items = itemsOf(panel.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const to = targetOf(event.key, at, items.length);
    if (to !== null && at >= 0) {
      event.preventDefault();
      event.stopPropagation();
      items[to]?.focus();
    } else if (event.key === "ArrowLeft" && onBack !== undefined) {
      event.stopPropagation();
      onBack();
    }
  };
  return (
    <div class="menu-panel" role="menu" aria-label={label} ref={panel} onKeyDown={move}>
      {entries.map((entry, at) => {
        switch (entry.kind) {
          case "separator":
            return <div key={at} class="menu-separator" role="separator" />;
          case "item":
            return (
              <button
                key={at}
                type="button"
                role="menuitem"
                class="menu-item"
                tabIndex={-1}
                onPointerEnter={() => {
                  setOpened(null);
                }}
                onClick={() => {
                  onDone();
                  entry.choose();
                }}
              >
                {entry.label}
              </button>
            );
          case "submenu":
            return (
              <div key={at} class="menu-place">
                <button
                  type="button"
                  role="menuitem"
                  class="menu-item menu-item-more"
                  aria-haspopup="menu"
                  aria-expanded={opened === at}
                  tabIndex={-1}
                  onClick={() => {
                    setOpened(at);
                  }}
                  onPointerEnter={() => {
                    setOpened(at);
                  }}
                  onKeyDown={(event) => {
                    if (event.key === "ArrowRight") {
                      setOpened(at);
                    }
                  }}
                >
                  {entry.label}
                </button>
                {opened === at ? (
                  <MenuPanel
                    label={entry.label}
                    entries={entry.entries}
                    onDone={onDone}
                    onBack={() => {
                      setOpened(null);
                      focusItem(panel.current, at);
                    }}
                  />
                ) : null}
              </div>
            );
        }
      })}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The items of this menu itself, not of one that hangs on it. */
function itemsOf(panel: HTMLElement | null): HTMLElement[] {
  const all = panel?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [];
  return [...all].filter((item) => item.closest('[role="menu"]') === panel);
}

function focusItem(place: HTMLElement | null, at: number): void {
  const panel =
    place?.getAttribute("role") === "menu"
      ? place
      : (place?.querySelector<HTMLElement>('[role="menu"]') ?? null);
  itemsOf(panel)[at]?.focus();
}
