// What the gateway needs of the machine it runs on: many HTTP requests at once, and time. Apps Script's UrlFetchApp and
// Utilities stand behind it in the add-on.

export interface HttpRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text; absent where the method sends none. */
  readonly body?: string;
}

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends all requests at the same moment and answers in their order, whatever the statuses. Throws when the wave as a whole
 * broke (no address, a time-out): then nobody knows which of its requests took effect.
 */
export interface FetchAll {
  (requests: readonly HttpRequest[]): readonly HttpResponse[];
}

export interface Pace {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  sleep(milliseconds: number): void;
}
