// Google's rate limits as token buckets, one set per person. Past a bucket the call is refused, nothing happens.
// Figures: Drive writes 3/s sustained; Docs 60 writes and 300 reads a minute; Sheets 60 and 60 a minute.
import { GoogleError } from "./google-error.ts";

export type QuotaBucket =
  "driveWrites" | "docsWrites" | "docsReads" | "sheetsWrites" | "sheetsReads";

const BUCKETS: Readonly<
  Record<QuotaBucket, { readonly perSecond: number; readonly holds: number }>
> = {
  driveWrites: { perSecond: 3, holds: 10 },
  docsWrites: { perSecond: 1, holds: 60 },
  docsReads: { perSecond: 5, holds: 60 },
  sheetsWrites: { perSecond: 1, holds: 60 },
  sheetsReads: { perSecond: 1, holds: 60 },
};

export class Quotas {
  enabled: boolean;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(enabled: boolean) {
    this.enabled = enabled;
  }

  /** Takes one token of the person's bucket at that moment, or refuses as Google does. */
  draw(bucket: QuotaBucket, person: string, at: number): void {
    if (!this.enabled) {
      return;
    }
    const { perSecond, holds } = BUCKETS[bucket];
    const key = `${bucket} ${person}`;
    const known = this.#buckets.get(key) ?? { tokens: holds, at };
    const refilled = known.tokens + (Math.max(0, at - known.at) / 1000) * perSecond;
    const tokens = Math.min(holds, refilled);
    if (tokens < 1) {
      this.#buckets.set(key, { tokens, at: Math.max(at, known.at) });
      throw bucket === "driveWrites" ? driveRateLimit() : perMinuteLimit(bucket);
    }
    this.#buckets.set(key, { tokens: tokens - 1, at: Math.max(at, known.at) });
  }
}

function driveRateLimit(): GoogleError {
  return new GoogleError({
    code: 403,
    status: "PERMISSION_DENIED",
    reason: "userRateLimitExceeded",
    message: "User Rate Limit Exceeded. Rate of requests for user exceed configured project quota.",
  });
}

function perMinuteLimit(bucket: Exclude<QuotaBucket, "driveWrites">): GoogleError {
  const what = bucket.endsWith("Writes") ? "Write" : "Read";
  const service = bucket.startsWith("docs") ? "docs.googleapis.com" : "sheets.googleapis.com";
  return new GoogleError({
    code: 429,
    status: "RESOURCE_EXHAUSTED",
    reason: "rateLimitExceeded",
    message: `Quota exceeded for quota metric '${what} requests' and limit '${what} requests per minute per user' of service '${service}'.`,
  });
}
