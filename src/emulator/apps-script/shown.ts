// What an execution put before the person: sidebars, dialogs, alerts, toasts and menus.

export type ButtonName = "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";
export type ButtonSetName = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";

export interface ShownHtml {
  readonly title: string;
  /** As the browser gets it: with Google's stripping of comments done. */
  readonly html: string;
  /** Pixels; null where the script set none. A sidebar is 300 wide whatever is asked. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface ShownDialog extends ShownHtml {
  readonly modal: boolean;
}

export interface ShownAlert {
  readonly title: string | null;
  readonly text: string;
}

export interface ShownToast {
  readonly title: string | null;
  readonly text: string;
  readonly timeoutSeconds: number | null;
}

export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly function: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly menu: Menu };

export interface Menu {
  /** Null for the add-on's own menu, which bears the add-on's name. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

export interface Shown {
  readonly sidebars: ShownHtml[];
  readonly dialogs: ShownDialog[];
  readonly alerts: (ShownAlert & { readonly answer: ButtonName })[];
  readonly toasts: ShownToast[];
  readonly menus: Menu[];
}

export function nothingShown(): Shown {
  return { sidebars: [], dialogs: [], alerts: [], toasts: [], menus: [] };
}
