// The drive as a tree: what is open, what has been listed, and the rows that come of it.
import type { Refusal } from "../ask/answer.ts";

export interface TreeNode {
  readonly id: string;
  readonly name: string;
  readonly isFolder: boolean;
}

export type Listing =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly refusal: Refusal }
  | { readonly state: "listed"; readonly ids: readonly string[] };

export interface Tree<N extends TreeNode> {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, N>;
  readonly listings: ReadonlyMap<string, Listing>;
  readonly open: ReadonlySet<string>;
}

export type TreeRow<N extends TreeNode> =
  | {
      readonly kind: "node";
      readonly node: N;
      /** 1 for a root. */
      readonly level: number;
      /** Null for what cannot be opened in the tree. */
      readonly isOpen: boolean | null;
      readonly parent: string | null;
    }
  | {
      readonly kind: "note";
      /** The folder that it is about. */
      readonly of: string;
      readonly level: number;
      readonly about: Exclude<Listing, { state: "listed" }> | { readonly state: "empty" };
    };

/** Top to bottom, as they stand below each other. */
export function rowsOf<N extends TreeNode>(tree: Tree<N>): TreeRow<N>[] {
  return tree.roots.flatMap((id) => branch(tree, id, 1, null));
}

function branch<N extends TreeNode>(
  tree: Tree<N>,
  id: string,
  level: number,
  parent: string | null,
): TreeRow<N>[] {
  const node = tree.nodes.get(id);
  if (node === undefined) {
    return [];
  }
  const isOpen = node.isFolder ? tree.open.has(id) : null;
  const row: TreeRow<N> = { kind: "node", node, level, isOpen, parent };
  return isOpen === true ? [row, ...inside(tree, id, level + 1)] : [row];
}

function inside<N extends TreeNode>(tree: Tree<N>, id: string, level: number): TreeRow<N>[] {
  const listing = tree.listings.get(id) ?? { state: "loading" as const };
  if (listing.state !== "listed") {
    return [{ kind: "note", of: id, level, about: listing }];
  }
  return listing.ids.length === 0
    ? [{ kind: "note", of: id, level, about: { state: "empty" } }]
    : listing.ids.flatMap((child) => branch(tree, child, level, id));
}

export type TreeMove =
  | { readonly kind: "focus"; readonly id: string }
  | { readonly kind: "open"; readonly id: string }
  | { readonly kind: "close"; readonly id: string };

/** What a key does in the tree (ARIA Authoring Practices, "Treegrid"). Null when it does nothing. */
export function moveOf<N extends TreeNode>(
  rows: readonly TreeRow<N>[],
  focused: string,
  key: string,
): TreeMove | null {
  const nodes = rows.filter((row) => row.kind === "node");
  const at = nodes.findIndex(({ node }) => node.id === focused);
  const row = nodes[at];
  if (row === undefined) {
    return null;
  }
  const focus = (index: number): TreeMove | null => {
    const id = nodes[index]?.node.id;
    return id === undefined ? null : { kind: "focus", id };
  };
  switch (key) {
    case "ArrowDown":
      return focus(at + 1);
    case "ArrowUp":
      return focus(at - 1);
    case "Home":
      return focus(0);
    case "End":
      return focus(nodes.length - 1);
    case "ArrowRight":
      if (row.isOpen === false) {
        return { kind: "open", id: focused };
      }
      return row.isOpen === true && nodes[at + 1]?.parent === focused ? focus(at + 1) : null;
    case "ArrowLeft":
      if (row.isOpen === true) {
        return { kind: "close", id: focused };
      }
      return row.parent === null ? null : { kind: "focus", id: row.parent };
    default:
      return null;
  }
}
