// One file, folder or place in the drive.
import { isGiven } from "../is-given.ts";
import { useDesk } from "../desk-context.ts";
import { DownloadButton } from "../parts/download-button.tsx";
import { FileIcon } from "../parts/file-icon.tsx";
import { shortTime } from "../strip/clock-jumps.ts";
import { kindWord, statusWord } from "./drive-node.ts";
import type { DriveNode } from "./drive-node.ts";
import type { TreeRow } from "./drive-tree.ts";
import type { Openers } from "./who-may-open.ts";

interface DriveRowProps {
  readonly row: TreeRow<DriveNode> & { kind: "node" };
  readonly openers: Openers | null;
  readonly address: string | null;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onActivate: () => void;
}

export function DriveRow(props: DriveRowProps) {
  const { row, openers, address, isCurrent, onFocus, onActivate } = props;
  const { words } = useDesk();
  const { node, level, isOpen } = row;
  const { file } = node;
  const status = file === null ? null : statusWord(words, file);
  return (
    <div
      class="drive-row"
      role="row"
      aria-level={level}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onDblClick={onActivate}
    >
      <span
        role="gridcell"
        class="drive-name"
        style={{ paddingLeft: `${(level - 1) * 24}px` }}
        onClick={() => {
          if (isOpen !== null) {
            onActivate();
          }
        }}
      >
        <span
          class={isOpen === null ? "twist" : `twist ${isOpen ? "twist-open" : "twist-closed"}`}
        />
        <FileIcon mimeType={file?.mimeType} />
        {address === null ? (
          <span class="drive-label">{node.name}</span>
        ) : (
          <a class="drive-label" href={address} tabIndex={-1}>
            {node.name}
          </a>
        )}
      </span>
      <span role="gridcell" class="drive-cell">
        {file === null ? "" : kindWord(words, file)}
      </span>
      <span role="gridcell" class="drive-cell">
        {status === null ? null : <span class="status-chip">{status}</span>}
      </span>
      <span role="gridcell" class="drive-cell" title={openers?.all.join("\n")}>
        {openers?.short ?? ""}
      </span>
      <span role="gridcell" class="drive-cell">
        {!isGiven(file?.modifiedTime)
          ? ""
          : [
              shortTime(file.modifiedTime, new Date(0).toISOString(), words.locale),
              file.lastModifyingUser?.displayName ?? "",
            ].join(" · ")}
      </span>
      <span role="gridcell" class="drive-cell">
        {file === null ? null : <DownloadButton file={file} tabIndex={isCurrent ? 0 : -1} />}
      </span>
    </div>
  );
}
