// Which rows recent appends wrote, and when. Appends that overlap in time look for the end of the data before either has
// written, so the later one lands on the earlier one's rows (theoephraim/node-google-spreadsheet#318, #131).
import type { Call } from "../operation.ts";
import type { Workspace } from "../workspace.ts";
import type { Rect } from "./grid-range.ts";

interface RecentAppend {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly rect: Rect;
}

/** Longer than any call takes: what ended earlier overlaps nothing any more. */
const REMEMBERED_MILLISECONDS = 600_000;

function keyOf(spreadsheetId: string, sheetId: number): string {
  return `${spreadsheetId} ${sheetId}`;
}

function appendsOf(workspace: Workspace) {
  return workspace.store.table<readonly RecentAppend[]>("recentAppends");
}

/** The cells that appends under way at the same time as this call have written, and that this call does not see. */
export function unseenBy(call: Call, spreadsheetId: string, sheetId: number): readonly Rect[] {
  return (appendsOf(call.workspace).get(keyOf(spreadsheetId, sheetId)) ?? [])
    .filter(({ startedAt, endsAt }) => startedAt < call.endsAt && call.startedAt < endsAt)
    .map(({ rect }) => rect);
}

export function noteAppend(call: Call, spreadsheetId: string, sheetId: number, rect: Rect): void {
  const table = appendsOf(call.workspace);
  const key = keyOf(spreadsheetId, sheetId);
  const recent = (table.get(key) ?? []).filter(
    ({ endsAt }) => endsAt > call.startedAt - REMEMBERED_MILLISECONDS,
  );
  table.set(key, [...recent, { startedAt: call.startedAt, endsAt: call.endsAt, rect }]);
}

/** Rows of the sheet have moved: what was remembered of it no longer says where its rows are. */
export function forgetAppends(call: Call, spreadsheetId: string, sheetId: number): void {
  appendsOf(call.workspace).delete(keyOf(spreadsheetId, sheetId));
}
