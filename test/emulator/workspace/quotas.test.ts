// Every bucket is drained one by one at a moment, refuses the next, and fills again as Google's limits say.
import { describe, expect, test } from "vitest";
import { GoogleError } from "../../../src/emulator/workspace/google-error.ts";
import { Quotas } from "../../../src/emulator/workspace/quotas.ts";
import type { QuotaBucket } from "../../../src/emulator/workspace/quotas.ts";

const DEPUTY = "vietniece@skola.example";
const TEACHER = "anna.ozola@skola.example";

/** How many calls pass at that moment before the first refusal. */
function passing(quotas: Quotas, bucket: QuotaBucket, at: number, person = DEPUTY): number {
  for (let calls = 0; calls < 1000; calls += 1) {
    if (refusal(quotas, bucket, at, person) !== null) {
      return calls;
    }
  }
  return Infinity;
}

function refusal(quotas: Quotas, bucket: QuotaBucket, at: number, person = DEPUTY) {
  try {
    quotas.draw(bucket, person, at);
    return null;
  } catch (error) {
    if (error instanceof GoogleError) {
      return error.detail;
    }
    throw error;
  }
}

const perMinute = (what: string, api: string) => ({
  code: 429,
  status: "RESOURCE_EXHAUSTED",
  reason: "rateLimitExceeded",
  message: `Quota exceeded for quota metric '${what} requests' and limit '${what} requests per minute per user' of service '${api}.googleapis.com'.`,
});
const driveRate = {
  code: 403,
  status: "PERMISSION_DENIED",
  reason: "userRateLimitExceeded",
  message: "User Rate Limit Exceeded. Rate of requests for user exceed configured project quota.",
};

describe.each([
  ["driveWrites", 10, 3, driveRate],
  ["docsWrites", 60, 1, perMinute("Write", "docs")],
  ["docsReads", 60, 5, perMinute("Read", "docs")],
  ["sheetsWrites", 60, 1, perMinute("Write", "sheets")],
  ["sheetsReads", 60, 1, perMinute("Read", "sheets")],
] as const)("%s", (bucket, holds, perSecond, words) => {
  test(`refuses call ${holds + 1} of one moment, in Google's words`, () => {
    const quotas = new Quotas(true);
    expect(passing(quotas, bucket, 0)).toBe(holds);
    expect(refusal(quotas, bucket, 0)).toEqual(words);
  });

  test(`fills by ${perSecond} a second, up to ${holds}`, () => {
    const quotas = new Quotas(true);
    passing(quotas, bucket, 0);
    expect(passing(quotas, bucket, 2000)).toBe(2 * perSecond);
    expect(passing(quotas, bucket, 1_000_000)).toBe(holds);
  });

  test("is each person's own", () => {
    const quotas = new Quotas(true);
    passing(quotas, bucket, 0);
    expect(passing(quotas, bucket, 0, TEACHER)).toBe(holds);
  });

  test("refuses nothing while quotas are off", () => {
    expect(passing(new Quotas(false), bucket, 0)).toBe(Infinity);
  });
});

test("the buckets of one person do not drain each other", () => {
  const quotas = new Quotas(true);
  passing(quotas, "docsWrites", 0);
  expect(passing(quotas, "docsReads", 0)).toBe(60);
  expect(passing(quotas, "sheetsWrites", 0)).toBe(60);
});
