import { describe, expect, it } from "vitest";
import { backOff, retryAfter } from "../../../src/google/rest/retry-after.ts";

const now = Date.parse("2020-08-24T07:00:00Z");

describe("Retry-After", () => {
  it.each([
    ["no header", {}],
    ["an empty one", { "Retry-After": "" }],
    ["words", { "Retry-After": "soon" }],
  ])("asks for nothing by %s", (_, headers) => {
    expect(retryAfter(headers, now)).toBeNull();
  });

  it.each([
    ["seconds", { "Retry-After": "17" }, 17_000],
    ["a name in small letters", { "retry-after": " 2 " }, 2_000],
    ["a date", { "Retry-After": "Mon, 24 Aug 2020 07:00:30 GMT" }, 30_000],
    ["a date that is over", { "Retry-After": "Mon, 24 Aug 2020 06:59:00 GMT" }, 0],
  ])("is read from %s", (_, headers, milliseconds) => {
    expect(retryAfter(headers, now)).toBe(milliseconds);
  });
});

describe("back-off", () => {
  it("doubles up to 32 seconds", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => backOff(attempts, () => 0))).toEqual([
      1000, 2000, 4000, 8000, 16_000, 32_000, 32_000,
    ]);
  });

  it("adds up to a second by chance", () => {
    expect(backOff(1, () => 0.25)).toBe(1250);
  });
});
