// Ui.createMenu: a menu shows once addToUi is called.
import type { Execution } from "../execution.ts";
import { ServiceObject } from "../service-object.ts";
import type { Menu, MenuItem } from "../shown.ts";
import { Arguments } from "./arguments.ts";

export class MenuBuilder extends ServiceObject {
  readonly #items: MenuItem[] = [];
  readonly #caption: string | null;

  constructor(execution: Execution, caption: string | null) {
    super("Menu", {
      addItem: (...args) => {
        const given = new Arguments("Menu.addItem", args);
        return this.#add({ kind: "item", caption: given.text(0), function: given.text(1) });
      },
      addSeparator: () => this.#add({ kind: "separator" }),
      addSubMenu: (...args) => {
        const [menu] = args;
        return menu instanceof MenuBuilder
          ? this.#add({ kind: "submenu", menu: menu.menu() })
          : new Arguments("Menu.addSubMenu", args).refuse();
      },
      addToUi: () => {
        execution.shown.menus.push(this.menu());
      },
    });
    this.#caption = caption;
  }

  menu(): Menu {
    return { caption: this.#caption, items: [...this.#items] };
  }

  #add(item: MenuItem): this {
    this.#items.push(item);
    return this;
  }
}
