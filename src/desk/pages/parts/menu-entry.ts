// What stands in a menu.

export type MenuEntry =
  | { readonly kind: "item"; readonly label: string; readonly choose: () => void }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly label: string; readonly entries: readonly MenuEntry[] };
