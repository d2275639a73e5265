// The tree as it grows: places at once, folders when they are opened.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Refusal } from "../ask/answer.ts";
import { getFile, listFiles } from "../ask/drive-files.ts";
import type { Words } from "../wording/words.ts";
import { inOrder, nodeOf } from "./drive-node.ts";
import type { DriveNode } from "./drive-node.ts";
import type { Listing, Tree } from "./drive-tree.ts";
import { loadPlaces } from "./load-places.ts";

const EMPTY: Tree<DriveNode> = {
  roots: [],
  nodes: new Map(),
  listings: new Map(),
  open: new Set(),
};
const DEEPEST = 20;

export interface DriveTree {
  readonly tree: Tree<DriveNode>;
  readonly state: "loading" | "ready" | Refusal;
  readonly open: (id: string) => void;
  readonly close: (id: string) => void;
}

/** `folder` is opened with all that it lies in. */
export function useDriveTree(as: string, words: Words, folder: string | null): DriveTree {
  const [tree, setTree] = useState(EMPTY);
  const [state, setState] = useState<DriveTree["state"]>("loading");
  const latest = useRef(tree);
  const change = useCallback((changed: Tree<DriveNode>) => {
    latest.current = changed;
    setTree(changed);
  }, []);
  const open = useCallback(
    async (id: string) => {
      const node = latest.current.nodes.get(id);
      if (node === undefined) {
        return;
      }
      change(opened(latest.current, id));
      if (latest.current.listings.get(id)?.state === "listed") {
        return;
      }
      change(withListing(latest.current, id, { state: "loading" }, []));
      const answer = await listFiles(as, node.query);
      const inside = answer.ok ? inOrder((answer.value.files ?? []).map(nodeOf)) : [];
      const listing: Listing = answer.ok
        ? { state: "listed", ids: inside.map((child) => child.id) }
        : { state: "failed", refusal: answer.refusal };
      change(withListing(latest.current, id, listing, inside));
    },
    [as, change],
  );
  useEffect(() => {
    void (async () => {
      const places = await loadPlaces(as, words);
      if (!places.ok) {
        setState(places.refusal);
        return;
      }
      const roots = places.value.map(({ node }) => node);
      let begun: Tree<DriveNode> = {
        ...EMPTY,
        roots: roots.map(({ id }) => id),
        nodes: new Map(roots.map((node) => [node.id, node])),
      };
      for (const { node, inside } of places.value) {
        if (inside !== null) {
          const ids = inside.map(({ id }) => id);
          begun = withListing(opened(begun, node.id), node.id, { state: "listed", ids }, inside);
        }
      }
      change(begun);
      await Promise.all(places.value.map(({ node }) => open(node.id)));
      setState("ready");
      for (const id of folder === null ? [] : await wayTo(as, folder)) {
        await open(id);
      }
    })();
  }, [as, words, folder, open, change]);
  return {
    tree,
    state,
    open: (id) => void open(id),
    close: (id) => {
      const rest = new Set(latest.current.open);
      rest.delete(id);
      change({ ...latest.current, open: rest });
    },
  };
}

function opened(tree: Tree<DriveNode>, id: string): Tree<DriveNode> {
  return { ...tree, open: new Set([...tree.open, id]) };
}

function withListing(
  tree: Tree<DriveNode>,
  id: string,
  listing: Listing,
  inside: readonly DriveNode[],
): Tree<DriveNode> {
  return {
    ...tree,
    nodes: new Map([...tree.nodes, ...inside.map((node) => [node.id, node] as const)]),
    listings: new Map([...tree.listings, [id, listing]]),
  };
}

/** The folders that lead to this one, from the top, itself included. */
async function wayTo(as: string, folder: string): Promise<string[]> {
  const way: string[] = [];
  let id: string | undefined = folder;
  while (id !== undefined && way.length < DEEPEST) {
    way.unshift(id);
    const answer = await getFile(as, id);
    id = answer.ok ? answer.value.parents?.[0] : undefined;
  }
  return way;
}
