// Pages of a list. A token names the place of the last row given, so rows that come or go meanwhile shift no page; it is good
// only for the question it was given for.
import { createHash } from "node:crypto";
import type { Call, OperationRequest } from "../operation.ts";
import { invalidValue } from "./drive-errors.ts";

/** Parameters that may differ from page to page. */
const PAGING = new Set(["fields", "pageSize", "pageToken"]);

export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextPageToken?: string;
}

/** The page that the request asks for, of rows in whatever order; `placeOf` gives a row's place in the list's order. */
export function pageOf<T, P>(
  call: Call,
  request: OperationRequest,
  all: readonly T[],
  size: number,
  order: { readonly placeOf: (row: T) => P; readonly compare: (a: P, b: P) => number },
): Page<T> {
  const token = request.params["pageToken"];
  const question = questionOf(call, request);
  const after = typeof token === "string" ? placeIn<P>(token, question) : null;
  const placed = all
    .map((row) => ({ row, place: order.placeOf(row) }))
    .filter(({ place }) => after === null || order.compare(place, after.place) > 0)
    .sort((a, b) => order.compare(a.place, b.place));
  const page = placed.slice(0, size);
  const last = page.at(-1);
  return {
    rows: page.map(({ row }) => row),
    ...(placed.length > size && last !== undefined
      ? { nextPageToken: tokenFor(question, last.place) }
      : {}),
  };
}

/** What a token is bound to: the method, the caller and every parameter that decides what is listed. */
function questionOf(call: Call, request: OperationRequest): string {
  const asked = Object.entries(request.params).filter(([name]) => !PAGING.has(name));
  const text = JSON.stringify([call.operation, call.caller, asked.sort()]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

function tokenFor(question: string, place: unknown): string {
  return `~!!~${Buffer.from(JSON.stringify([question, place])).toString("base64url")}`;
}

function placeIn<P>(token: string, question: string): { place: P } {
  try {
    const text = Buffer.from(token.slice("~!!~".length), "base64url").toString();
    const [asked, place] = JSON.parse(text) as [unknown, P];
    if (asked === question) {
      return { place };
    }
  } catch {
    throw invalidValue("pageToken");
  }
  throw invalidValue("pageToken");
}
