// A REST request and its answer, as values: what crosses the wire, and when.

export interface RestRequest {
  readonly method: string;
  /** Path and query, or the full address at one of Google's hosts. */
  readonly url: string;
  /** Names in any case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string | Uint8Array | null;
  /** The scopes that the caller's token holds, in full; every scope when null or not told. */
  readonly scopes?: readonly string[] | null;
}

export interface RestResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** When the answer is there, in the Workspace's own milliseconds. The clock is moved by whoever waits for it. */
  readonly endsAt: number;
  /** Whether a fault ends the execution that called. */
  readonly endsExecution: boolean;
}
