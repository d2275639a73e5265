// The journal as it stands after a write, without asking Google again.
import type { JournalContent, JournalRow, RowCells } from "./journal-content.ts";
import type { JournalTabKey } from "./journal-tabs.ts";

/** With a row below the last one. */
export function withNewRow(
  content: JournalContent,
  tab: JournalTabKey,
  cells: RowCells,
): JournalContent {
  const layout = content.layout[tab];
  const rowNumber = (layout?.lastRow ?? 1) + 1;
  const grown =
    layout === undefined
      ? content
      : {
          ...content,
          layout: { ...content.layout, [tab]: { ...layout, lastRow: rowNumber } },
        };
  return withRows(grown, tab, [
    ...content.rows[tab],
    { tab, rowNumber, cells: withoutBlanks(cells) },
  ]);
}

/** With some cells of a row changed. */
export function withChangedRow(
  content: JournalContent,
  changed: JournalRow,
  cells: RowCells,
): JournalContent {
  const after = { ...changed, cells: withoutBlanks({ ...changed.cells, ...cells }) };
  return withRows(
    content,
    changed.tab,
    content.rows[changed.tab].map((row) => (row === changed ? after : row)),
  );
}

function withRows(
  content: JournalContent,
  tab: JournalTabKey,
  rows: readonly JournalRow[],
): JournalContent {
  return { ...content, rows: { ...content.rows, [tab]: rows } };
}

function withoutBlanks(cells: RowCells): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
}
