// The drive as the chosen person sees it.
import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { Notice } from "../parts/notice.tsx";
import { addressOf } from "../route.ts";
import { refusalSentence } from "../wording/words.ts";
import type { DriveNode } from "./drive-node.ts";
import { DriveRow } from "./drive-row.tsx";
import { moveOf, rowsOf } from "./drive-tree.ts";
import type { TreeRow } from "./drive-tree.ts";
import { NoteRow } from "./note-row.tsx";
import { routeOfFile } from "./route-of-file.ts";
import { useDriveTree } from "./use-drive-tree.ts";
import { useWhoMayOpen } from "./use-who-may-open.ts";

export function DrivePage({ folder }: { folder: string | null }) {
  const { person, words } = useDesk();
  const { tree, state, open, close } = useDriveTree(person.email, words, folder);
  const [focused, setFocused] = useState<string | null>(folder);
  const grid = useRef<HTMLDivElement>(null);
  const rows = rowsOf(tree);
  const openers = useWhoMayOpen(person.email, rows);
  const current = rows.some((row) => row.kind === "node" && row.node.id === focused)
    ? focused
    : (tree.roots[0] ?? null);
  useEffect(() => {
    document.title = words.drive;
  }, [words]);
  useEffect(() => {
    if (focused !== null) {
      grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
    }
  }, [focused, state]);
  if (typeof state === "object") {
    return <Notice title={refusalSentence(words, state)} />;
  }
  if (state === "ready" && tree.roots.length === 0) {
    return <Notice title={words.nothingShared} hint={words.nothingSharedHint} />;
  }
  const activate = (row: TreeRow<DriveNode> & { kind: "node" }) => {
    const address = addressOfNode(row.node, person.email);
    if (address !== null) {
      location.assign(address);
    } else if (row.isOpen === true) {
      close(row.node.id);
    } else {
      open(row.node.id);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const row = rows.find((each) => each.kind === "node" && each.node.id === current);
    const isOnRow = (event.target as HTMLElement).getAttribute("role") === "row";
    if (row?.kind !== "node" || !isOnRow) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      activate(row);
      return;
    }
    const move = moveOf(rows, row.node.id, event.key);
    if (move === null) {
      return;
    }
    event.preventDefault();
    switch (move.kind) {
      case "focus":
        setFocused(move.id);
        break;
      case "open":
        open(move.id);
        break;
      case "close":
        close(move.id);
        break;
    }
  };
  return (
    <main class="drive">
      <h1 class="page-title">{words.drive}</h1>
      <div
        class="drive-grid"
        role="treegrid"
        aria-label={words.drive}
        aria-busy={state === "loading"}
        ref={grid}
        onKeyDown={onKey}
      >
        <div class="drive-head" role="row">
          {[words.name, words.kind, words.status, words.whoMayOpen, words.lastChange].map(
            (word) => (
              <span key={word} role="columnheader">
                {word}
              </span>
            ),
          )}
          <span role="columnheader">
            <span class="unseen">{words.download}</span>
          </span>
        </div>
        {state === "loading" && rows.length === 0 ? <SkeletonRows /> : null}
        {rows.map((row) =>
          row.kind === "note" ? (
            <NoteRow key={`note ${row.of}`} row={row} />
          ) : (
            <DriveRow
              key={`${row.parent ?? ""} ${row.node.id}`}
              row={row}
              openers={openers.get(row.node.id) ?? null}
              address={addressOfNode(row.node, person.email)}
              isCurrent={row.node.id === current}
              onFocus={() => {
                setFocused(row.node.id);
              }}
              onActivate={() => {
                activate(row);
              }}
            />
          ),
        )}
      </div>
    </main>
  );
}

/** A folder opens where it stands. */
function addressOfNode({ id, file, isFolder }: DriveNode, person: string): string | null {
  const route = isFolder ? null : routeOfFile(id, file?.mimeType);
  return route === null ? null : addressOf(route, person);
}

function SkeletonRows() {
  return (
    <>
      {[60, 45, 50, 38, 52, 41].map((width, at) => (
        <div key={at} class="drive-row" aria-hidden="true">
          <span
            class="skeleton"
            style={{ width: `${width}%`, marginLeft: `${at === 0 ? 8 : 32}px` }}
          />
        </div>
      ))}
    </>
  );
}
