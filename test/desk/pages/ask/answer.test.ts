import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../src/desk/pages/ask/answer.ts";

const body = (message: string, reason?: string) =>
  JSON.stringify({ error: { message, ...(reason === undefined ? {} : { errors: [{ reason }] }) } });

describe("refusalOf", () => {
  it("tells a used-up quota from a closed door", () => {
    expect(refusalOf(403, body("…", "userRateLimitExceeded"))).toEqual({ kind: "TOO_MANY" });
    expect(refusalOf(429, body("…"))).toEqual({ kind: "TOO_MANY" });
    expect(refusalOf(403, body("…", "insufficientFilePermissions"))).toEqual({ kind: "FORBIDDEN" });
  });

  it("knows a protected cell", () => {
    const message = "You are trying to edit a protected cell or object. Please contact the owner.";
    expect(refusalOf(400, body(message))).toEqual({ kind: "PROTECTED" });
  });

  it("passes on what is said in the way of anything else", () => {
    expect(refusalOf(400, body("Unable to parse range"))).toEqual({
      kind: "REFUSED",
      message: "Unable to parse range",
    });
    expect(refusalOf(501, "not here")).toEqual({ kind: "REFUSED", message: "not here" });
  });

  it("takes every other failure of the server for Google being down", () => {
    expect(refusalOf(503, "<html>")).toEqual({ kind: "GOOGLE_DOWN" });
  });
});
