import { describe, expect, it } from "vitest";
import { moveOf, rowsOf } from "../../../../src/desk/pages/drive/drive-tree.ts";
import type { Listing, Tree, TreeNode } from "../../../../src/desk/pages/drive/drive-tree.ts";

const node = (id: string, isFolder = true): [string, TreeNode] => [id, { id, name: id, isFolder }];
const NODES = new Map([node("disks"), node("mape"), node("plāns", false)]);
const listed = (...ids: string[]): Listing => ({ state: "listed", ids });

function tree(open: string[], listings: Record<string, Listing>): Tree<TreeNode> {
  return {
    roots: ["disks"],
    nodes: NODES,
    open: new Set(open),
    listings: new Map(Object.entries(listings)),
  };
}

const OPEN = rowsOf(tree(["disks", "mape"], { disks: listed("mape", "plāns"), mape: listed() }));

describe("rowsOf", () => {
  it("says of an open folder that it is being listed, or is empty", () => {
    expect(rowsOf(tree(["disks"], {})).at(-1)).toEqual({
      kind: "note",
      of: "disks",
      level: 2,
      about: { state: "loading" },
    });
    expect(OPEN[2]).toEqual({ kind: "note", of: "mape", level: 3, about: { state: "empty" } });
  });

  it("puts what is inside below its folder, one level deeper", () => {
    const lines = OPEN.map((row) => (row.kind === "note" ? "–" : `${row.level} ${row.node.id}`));
    expect(lines).toEqual(["1 disks", "2 mape", "–", "2 plāns"]);
  });

  it("opens nothing that is no folder", () => {
    const last = OPEN.at(-1);
    expect(last?.kind === "node" && last.isOpen).toBeNull();
  });
});

describe("moveOf", () => {
  it("does nothing at the edges, for other keys, and right of an empty folder", () => {
    expect(moveOf(OPEN, "disks", "ArrowUp")).toBeNull();
    expect(moveOf(OPEN, "disks", "x")).toBeNull();
    expect(moveOf(OPEN, "mape", "ArrowRight")).toBeNull();
  });

  it("goes up and down past what is only said", () => {
    expect(moveOf(OPEN, "mape", "ArrowDown")).toEqual({ kind: "focus", id: "plāns" });
    expect(moveOf(OPEN, "plāns", "ArrowUp")).toEqual({ kind: "focus", id: "mape" });
  });

  it("opens with the right arrow, closes with the left, then goes to the parent", () => {
    const shut = rowsOf(tree(["disks"], { disks: listed("mape") }));
    expect(moveOf(shut, "mape", "ArrowRight")).toEqual({ kind: "open", id: "mape" });
    expect(moveOf(OPEN, "mape", "ArrowLeft")).toEqual({ kind: "close", id: "mape" });
    expect(moveOf(shut, "mape", "ArrowLeft")).toEqual({ kind: "focus", id: "disks" });
  });
});
