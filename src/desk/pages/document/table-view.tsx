// A table on the page, with a handle at each row for who may edit.
import { useDesk } from "../desk-context.ts";
import type { ComponentChildren } from "preact";
import type { Block, TableBlock } from "./document-model.ts";
import { useEditor } from "./editor-context.ts";
import { RowHandle } from "./row-handle.tsx";

interface TableViewProps {
  readonly block: TableBlock;
  /** Pixels to leave before a row, by the row's number: where a page ends. */
  readonly gapBefore: (row: number) => number | null;
  /** What stands in a cell, called by the cell's place. */
  readonly drawBlock: (block: Block, label: string) => ComponentChildren;
}

export function TableView({ block, gapBefore, drawBlock }: TableViewProps) {
  const { canType } = useEditor();
  const { words } = useDesk();
  const width = block.widths.reduce((sum, each) => sum + each, 0);
  return (
    <table class="doc-table" style={{ width: `${width}pt` }}>
      <colgroup>
        {block.widths.map((each, at) => (
          <col key={at} style={{ width: `${each}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {block.rows.map((row, at) => {
          const gap = gapBefore(at);
          return [
            gap === null ? null : (
              <tr key={`gap ${at}`} class="doc-gap" aria-hidden="true">
                <td colSpan={block.widths.length} style={{ height: `${gap}px` }} />
              </tr>
            ),
            <tr
              key={at}
              class="doc-row"
              style={{ height: `${row.minHeight}pt` }}
              data-piece=""
              data-starts-page={at === 0 && block.startsPage ? "" : undefined}
              data-stays={
                row.staysWithNext || (row.isHeader && at < block.rows.length - 1) ? "" : undefined
              }
            >
              {row.cells.map((cell, nth) => (
                <td
                  key={cell.column}
                  class="doc-cell"
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                  style={cell.look}
                >
                  {canType && nth === 0 ? <RowHandle tableStart={block.start} cell={cell} /> : null}
                  {cell.blocks.map((inner) =>
                    drawBlock(inner, words.tableCell(cell.row + 1, cell.column + 1)),
                  )}
                </td>
              ))}
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
