// A refused step in the school's words: whose fault it is, and whether anything else can go on.
import type { Step } from "../../usecases/ports/step.ts";
import type { WorkOutcome } from "../../usecases/ports/maker.ts";
import type { GoogleFailure } from "../rest/google-failure.ts";

export function workOutcomeOf(step: Step, failure: GoogleFailure): WorkOutcome {
  switch (failure.kind) {
    case "unauthenticated":
      return { kind: "halt", reason: { kind: "SIGN_IN_AGAIN" } };
    case "notEnabled":
      return { kind: "halt", reason: { kind: "API_DISABLED" } };
    case "dailyLimit":
      return { kind: "halt", reason: { kind: "DAILY_LIMIT" } };
    case "rateLimited":
    case "unavailable":
      return { kind: "halt", reason: { kind: "GOOGLE_UNAVAILABLE" } };
    case "sharingRefused":
      return { kind: "failed", reason: { kind: "SHARING_REFUSED", person: personOf(step) } };
    case "forbidden":
      return { kind: "failed", reason: { kind: "NO_ACCESS" } };
    case "notFound":
      return { kind: "failed", reason: { kind: "NOT_FOUND" } };
    case "conflict":
    case "invalid":
    case "unknown":
      return { kind: "failed", reason: { kind: "GOOGLE_REFUSED", message: failure.message } };
  }
}

function personOf(step: Step): string {
  if (step.kind !== "share") {
    return "";
  }
  return "person" in step.to ? step.to.person : step.to.domain;
}
