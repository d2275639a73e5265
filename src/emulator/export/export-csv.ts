// The first sheet of a Google spreadsheet as comma-separated values, each as it is shown.
import { rectOf } from "../workspace/sheets/grid-range.ts";
import { renderRect } from "../workspace/sheets/render.ts";
import type { SpreadsheetState } from "../workspace/sheets/spreadsheet-state.ts";

/** Down to the last row and to the last column with a value; lines end with CRLF, the last one without. */
export function exportCsv(state: SpreadsheetState): Uint8Array {
  const [first] = state.sheets;
  const rows = first === undefined ? [] : renderRect(state, first, rectOf({}, first), {});
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => quoted(String(row[column] ?? ""))).join(","),
  );
  return new TextEncoder().encode(lines.join("\r\n"));
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
