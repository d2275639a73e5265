// Many changes of one spreadsheet, in as few requests as stay under the two megabytes that Google advises.
// https://developers.google.com/workspace/sheets/api/limits
import type { sheets_v4 } from "@googleapis/sheets";
import type { Gateway } from "../rest/gateway.ts";
import { spreadsheetsBatchUpdate } from "../rest/sheets-spreadsheets.ts";
import { valueOf } from "./google-failed.ts";

/** In bytes of UTF-8, with room for what stands around the requests. */
const MOST_BYTES = 1_900_000;

/** One after another; each is whole or not made at all. */
export function sendChunks(
  gateway: Gateway,
  spreadsheetId: string,
  requests: readonly sheets_v4.Schema$Request[],
): void {
  for (const chunk of chunksOf(requests)) {
    valueOf(gateway.send(spreadsheetsBatchUpdate({ spreadsheetId, requests: chunk })));
  }
}

export function chunksOf<T>(requests: readonly T[], most = MOST_BYTES): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const request of requests) {
    const bytes = bytesOf(JSON.stringify(request));
    const last = chunks[chunks.length - 1];
    if (last === undefined || bytes > room) {
      chunks.push([request]);
      room = most - bytes;
    } else {
      last.push(request);
      room -= bytes;
    }
  }
  return chunks;
}

/** The script has no TextEncoder. */
function bytesOf(text: string): number {
  return text.length + (text.match(/[\u0080-\uFFFF]/g)?.length ?? 0);
}
