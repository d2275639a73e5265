// Whether a request is settled by what came back for it, or may go again.
import type { HttpResponse } from "./fetch-all.ts";
import { failureOf, failureOfThrown } from "./google-failure.ts";
import type { GoogleFailure } from "./google-failure.ts";
import type { GoogleRequest } from "./google-request.ts";
import type { Outcome } from "./outcome.ts";

export type Answer =
  | { readonly kind: "response"; readonly response: HttpResponse }
  /** The wave broke; `thrown` is what came instead of answers. */
  | { readonly kind: "lost"; readonly thrown: unknown };

export type Verdict<T> = Outcome<T> | { readonly kind: "again"; readonly failure: GoogleFailure };

/** `sentAt` in milliseconds. Throws what the request's decoder throws. */
export function judge<T>(request: GoogleRequest<T>, answer: Answer, sentAt: number): Verdict<T> {
  if (answer.kind === "lost") {
    return refusal(request, failureOfThrown(request.operation, answer.thrown), sentAt);
  }
  const { response } = answer;
  return response.status >= 200 && response.status < 300
    ? { kind: "done", value: request.decode(response.body) }
    : refusal(request, failureOf(request.operation, response), sentAt);
}

function refusal<T>(
  { effect }: GoogleRequest<T>,
  failure: GoogleFailure,
  sentAt: number,
): Verdict<T> {
  if (typeof effect === "object") {
    const doneBefore = effect.refusesTwice(failure);
    if (doneBefore !== null) {
      return doneBefore;
    }
  }
  if (failure.kind === "rateLimited") {
    return { kind: "again", failure };
  }
  if (effect === "lookUpFirst" && mayHaveTakenEffect(failure)) {
    return { kind: "uncertain", sentAt, failure };
  }
  return failure.kind === "unavailable" ? { kind: "again", failure } : { kind: "failed", failure };
}

function mayHaveTakenEffect(failure: GoogleFailure): boolean {
  return failure.kind === "unavailable" || failure.code === 0;
}
