// When a call never reached our code, or its answer never came back: Google's own words as a problem we have a sentence for.
// Source: developers.google.com/apps-script/guides/support/troubleshooting; github.com/enuchi/React-Google-Apps-Script/issues/46.
import type { Problem } from "./problem.ts";

/** Several Google accounts in one browser show as PERMISSION_DENIED: the call is made as another account than the file's. */
const OTHER_ACCOUNT =
  /PERMISSION_DENIED|authori[sz]ation is required|not authori[sz]ed|sign(ed)? ?in|ScriptError: We're sorry/i;
const NO_ACCESS = /do not have permission|need permission|access denied|no item with the given id/i;
const TOO_MUCH = /too many|rate limit|quota|simultaneous/i;
const NO_ANSWER =
  /timed? ?out|execution time|HTTP 0|HTTP 5\d\d|NetworkError|failed to fetch|server error|unavailable|try again|connection/i;

export function transportProblem(thrown: unknown): Problem {
  const message = messageOf(thrown);
  if (OTHER_ACCOUNT.test(message)) {
    return { kind: "SIGN_IN_AGAIN" };
  }
  if (NO_ACCESS.test(message)) {
    return { kind: "NO_ACCESS" };
  }
  if (TOO_MUCH.test(message)) {
    return { kind: "QUOTA" };
  }
  if (message === "" || NO_ANSWER.test(message)) {
    return { kind: "GOOGLE_UNAVAILABLE" };
  }
  return { kind: "GOOGLE_REFUSED", message };
}

function messageOf(thrown: unknown): string {
  if (typeof thrown === "string") {
    return thrown;
  }
  const message =
    typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : "";
  return typeof message === "string" ? message : "";
}
