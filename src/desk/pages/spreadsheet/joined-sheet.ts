// A sheet read in two parts, so that its first rows are seen before the rest has come.
import type { sheets_v4 } from "@googleapis/sheets";

/** How many rows are read, and shown, first. */
export const HEAD_ROWS = 120;

/** The first rows with those after them; without them the rest of the sheet is still empty. */
export function joinedSheet(
  head: sheets_v4.Schema$Sheet,
  tail: sheets_v4.Schema$Sheet | null,
): sheets_v4.Schema$Sheet {
  const above = head.data?.[0];
  const below = tail?.data?.[0];
  if (below === undefined) {
    return head;
  }
  const rows = above?.rowData ?? [];
  const missing = Array.from({ length: Math.max(0, HEAD_ROWS - rows.length) }, () => ({}));
  return {
    ...head,
    data: [
      {
        ...above,
        rowData: [...rows, ...missing, ...(below.rowData ?? [])],
        rowMetadata: [...(above?.rowMetadata ?? []), ...(below.rowMetadata ?? [])],
      },
    ],
  };
}
