// One call of one Google method, ready to be sent: where, what, and what happens when it is sent twice.
import type { HttpMethod } from "./fetch-all.ts";
import type { GoogleFailure } from "./google-failure.ts";
import type { LaneName } from "./lane-limits.ts";
import type { Done } from "./outcome.ts";

export interface GoogleRequest<T> {
  readonly lane: LaneName;
  /** Google's method id, e.g. "drive.files.copy". */
  readonly operation: string;
  readonly method: HttpMethod;
  /** Without the query. */
  readonly url: string;
  readonly query: Query;
  /** Becomes JSON. */
  readonly body?: object;
  readonly effect: RepeatEffect<T>;
  /** Requests of the same key are never in one wave and go in the order in which they were given. */
  readonly exclusive?: string;
  /** Google takes seconds for it (a copy): the scheduler keeps such requests together. */
  readonly takesLong?: boolean;
  /** Reads the body of a 2xx answer. Throws UnexpectedAnswer when what we rely on is missing. */
  readonly decode: (body: string) => T;
}

/**
 * What a repeat does after an answer was lost, when nobody knows whether the first one took effect:
 * - `read`: nothing;
 * - `idempotent`: the effect of two is the effect of one;
 * - `lookUpFirst`: a second effect (a second copy), so the gateway leaves the repeat to the caller, who can look;
 * - `refusesTwice`: Google refuses it when the first one took effect; the function tells that refusal from others and
 *   gives what was asked for.
 */
export type RepeatEffect<T> =
  | "read"
  | "idempotent"
  | "lookUpFirst"
  | { readonly refusesTwice: (failure: GoogleFailure) => Done<T> | null };

/** A list is sent as the same parameter again and again; what is undefined is left out. */
export type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** UrlFetchApp takes no longer URL (quotas of Google services, "URL length"). */
const longestUrl = 2082;

/** The whole address. Longer than UrlFetchApp takes is a defect: the caller should have sent a body instead. */
export function addressOf(request: GoogleRequest<unknown>): string {
  const address = withQuery(request.url, request.query);
  if (address.length > longestUrl) {
    throw new RangeError(`${request.operation}: the URL has ${address.length} characters`);
  }
  return address;
}

export function fitsInUrl(url: string, query: Query): boolean {
  return withQuery(url, query).length <= longestUrl;
}

function withQuery(url: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    valuesOf(value).map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`),
  );
  return pairs.length === 0 ? url : `${url}?${pairs.join("&")}`;
}

function valuesOf(value: Query[string]): readonly (string | number | boolean)[] {
  if (value === undefined) {
    return [];
  }
  return typeof value === "object" ? value : [value];
}
