import { describe, expect, it } from "vitest";
import { transportProblem } from "../../../src/sidebar/calls/transport-problem.ts";

describe("a call that never reached the script", () => {
  it.each([
    ["PERMISSION_DENIED", "SIGN_IN_AGAIN"],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "SIGN_IN_AGAIN",
    ],
    ["Authorization is required to perform that action.", "SIGN_IN_AGAIN"],
    ["You do not have permission to access the requested document.", "NO_ACCESS"],
    ["Exceeded maximum execution time", "GOOGLE_UNAVAILABLE"],
    ["NetworkError: Connection failure due to HTTP 0", "GOOGLE_UNAVAILABLE"],
    [
      "We're sorry, a server error occurred. Please wait a bit and try again.",
      "GOOGLE_UNAVAILABLE",
    ],
    ["There are too many scripts running simultaneously for this Google user account.", "QUOTA"],
    ["", "GOOGLE_UNAVAILABLE"],
  ])("says of “%s” %s", (message, kind) => {
    expect(transportProblem(new Error(message))).toEqual({ kind });
    expect(transportProblem(message)).toEqual({ kind });
  });

  it("passes on what it does not know", () => {
    expect(transportProblem(new Error("Illegal value in property: 3"))).toEqual({
      kind: "GOOGLE_REFUSED",
      message: "Illegal value in property: 3",
    });
  });

  it("takes a failure without words for no answer", () => {
    expect(transportProblem(null)).toEqual({ kind: "GOOGLE_UNAVAILABLE" });
  });
});
