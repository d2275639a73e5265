// A block of the document; in cells, headers and footers nothing is measured.
import type { Block } from "./document-model.ts";
import { ParagraphView } from "./paragraph-view.tsx";
import { TableView } from "./table-view.tsx";

interface BlockViewProps {
  readonly block: Block;
  readonly label: string | null;
  readonly isPiece?: boolean;
  readonly gapBefore?: (row: number) => number | null;
}

export function BlockView({ block, label, isPiece = false, gapBefore = noGap }: BlockViewProps) {
  return block.kind === "paragraph" ? (
    <ParagraphView block={block} label={label} isPiece={isPiece} />
  ) : (
    <TableView block={block} gapBefore={gapBefore} drawBlock={drawInner} />
  );
}

/** Cells hold their blocks in order for good, so that the place is name enough. */
function drawInner(block: Block, label: string) {
  return <BlockView block={block} label={label} />;
}

function noGap(): null {
  return null;
}
