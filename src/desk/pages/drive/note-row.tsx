// What is said in place of a folder's files: that they are being listed, that there are none, or why they cannot be.
import { useDesk } from "../desk-context.ts";
import { refusalSentence } from "../wording/words.ts";
import type { DriveNode } from "./drive-node.ts";
import type { TreeRow } from "./drive-tree.ts";

export function NoteRow({ row }: { row: TreeRow<DriveNode> & { kind: "note" } }) {
  const { words } = useDesk();
  const { about, level } = row;
  const indent = { paddingLeft: `${20 + (level - 1) * 24}px` };
  return (
    <div class="drive-row drive-note" role="row" aria-level={level}>
      <span role="gridcell" style={indent}>
        {about.state === "loading" ? (
          <span class="skeleton" style={{ width: "180px" }} aria-label={words.loading} />
        ) : about.state === "empty" ? (
          words.emptyFolder
        ) : (
          refusalSentence(words, about.refusal)
        )}
      </span>
    </div>
  );
}
