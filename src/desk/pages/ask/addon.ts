// The add-on in an open file: its menu, what its functions show, and calls of them.
import type { RunOutcome } from "../../frame/frame-messages.ts";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";

export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly function: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly menu: Menu };

export interface Menu {
  /** Null for the add-on's own menu, which bears the add-on's name. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

/** A page of the add-on's, served on an origin of its own. */
export interface ShownFrame {
  readonly title: string;
  readonly url: string;
  /** Pixels; null where the script set none. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface ShownUi {
  readonly sidebars: readonly ShownFrame[];
  readonly dialogs: readonly (ShownFrame & { readonly modal: boolean })[];
  readonly alerts: readonly { readonly title: string | null; readonly text: string }[];
  readonly toasts: readonly { readonly title: string | null; readonly text: string }[];
}

export interface ClickedItem {
  readonly ui: ShownUi;
  /** The function broke. */
  readonly error?: { readonly message: string };
}

/** With what the function put before the person, if anything. */
export type CalledFunction = RunOutcome & { readonly ui?: ShownUi };

/** Who has which file open. */
export interface OpenFile {
  readonly user: string;
  readonly container: string;
}

/** What onOpen put up; `error` when it broke. */
export function openMenus(
  file: OpenFile,
): Promise<
  Answer<{ readonly menus: readonly Menu[]; readonly error?: { readonly message: string } }>
> {
  return ask({ method: "POST", path: "/desk/menu", body: file });
}

export function runMenuItem(file: OpenFile, name: string): Promise<Answer<ClickedItem>> {
  return ask({ method: "POST", path: "/desk/menu/run", body: { ...file, function: name } });
}

/** A call of google.script.run. */
export function runFunction(
  file: OpenFile,
  name: string,
  args: readonly unknown[],
): Promise<Answer<CalledFunction>> {
  return ask({
    method: "POST",
    path: "/apps-script/run",
    body: { ...file, function: name, arguments: args },
  });
}
