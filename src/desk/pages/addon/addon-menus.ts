// The add-on's menus as entries of the page's: its own one under "Extensions", those with a name of their own beside it.
import type { Menu } from "../ask/addon.ts";
import type { MenuEntry } from "../parts/menu-entry.ts";

export interface PageMenu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuNames {
  readonly extensions: string;
  readonly addon: string;
}

export function pageMenus(
  menus: readonly Menu[],
  names: MenuNames,
  run: (functionName: string) => void,
): PageMenu[] {
  const own = menus.filter(({ caption }) => caption === null);
  const named = menus.filter(({ caption }) => caption !== null);
  return [
    ...(own.length === 0
      ? []
      : [
          {
            label: names.extensions,
            entries: own.map((menu) => ({
              kind: "submenu" as const,
              label: names.addon,
              entries: entriesOf(menu, run),
            })),
          },
        ]),
    ...named.map((menu) => ({ label: menu.caption ?? "", entries: entriesOf(menu, run) })),
  ];
}

function entriesOf(menu: Menu, run: (functionName: string) => void): MenuEntry[] {
  return menu.items.map((item): MenuEntry => {
    switch (item.kind) {
      case "separator":
        return item;
      case "item":
        return {
          kind: "item",
          label: item.caption,
          choose: () => {
            run(item.function);
          },
        };
      case "submenu":
        return {
          kind: "submenu",
          label: item.menu.caption ?? "",
          entries: entriesOf(item.menu, run),
        };
    }
  });
}
