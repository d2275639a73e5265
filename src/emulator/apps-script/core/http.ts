// A request to one of Google's APIs and its answer, as `rest/handle-request.ts` takes and gives them.

export interface HttpRequest {
  readonly method: string;
  /** Full https URL of a Google host. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** The scopes that the execution holds, in full; every scope when null or not told. */
  readonly scopes?: readonly string[] | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Virtual milliseconds. */
  readonly endsAt: number;
  /** Whether a fault ends the execution that asked. */
  readonly endsExecution: boolean;
}
