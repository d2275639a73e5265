// One call from start to end: faults, quota, the operation inside a transaction, and what it took of the Workspace's time.
import { GoogleError, notEmulated } from "./google-error.ts";
import type { FaultEffect } from "./faults.ts";
import type { Call, OperationRequest } from "./operation.ts";
import type { Workspace } from "./workspace.ts";

/** Longer than any execution lives: a call that hangs ends after it. */
const HANG_MILLISECONDS = 400_000;

export interface Performed {
  readonly outcome:
    | { readonly ok: true; readonly response: unknown }
    | { readonly ok: false; readonly error: GoogleError };
  /** When the answer is there, in the Workspace's own milliseconds. */
  readonly endsAt: number;
  /** Whether a fault ends the execution that called. */
  readonly endsExecution: boolean;
}

/** Performs one method for one person at `startedAt`. Moves no clock: who waits for the answer does. */
export function perform(
  workspace: Workspace,
  operation: string,
  caller: string,
  request: OperationRequest,
  startedAt: number = workspace.clock.now(),
): Performed {
  workspace.counters.count(operation);
  const known = workspace.operations[operation];
  if (known === undefined) {
    return refused(notEmulated(operation), startedAt);
  }
  const latency =
    typeof known.latency === "function" ? known.latency(workspace, request) : known.latency;
  const endsAt = startedAt + workspace.latencies.draw(latency);
  const fault = workspace.faults.strike(operation);
  if (fault?.kind === "status") {
    return refused(faultAnswer(fault), endsAt);
  }
  if (fault?.kind === "endExecution" && fault.when === "before") {
    return { ...refused(unavailable(), endsAt), endsExecution: true };
  }
  const call: Call = { workspace, operation, caller: caller.toLowerCase(), startedAt, endsAt };
  try {
    if (known.quota !== null) {
      workspace.quotas.draw(known.quota, call.caller, startedAt);
    }
    const response = workspace.store.transaction(() => known.run(call, request));
    const cells = known.cells?.(request, response) ?? 0;
    return answered(response, endsAt + workspace.latencies.ofCells(latency, cells), fault);
  } catch (error) {
    if (error instanceof GoogleError) {
      return refused(error, endsAt);
    }
    throw error;
  }
}

function answered(response: unknown, endsAt: number, fault: FaultEffect | null): Performed {
  switch (fault?.kind) {
    case "loseAnswer":
      return refused(unavailable(), endsAt);
    case "hang":
      return refused(unavailable(), endsAt + HANG_MILLISECONDS);
    case "endExecution":
      return { outcome: { ok: true, response }, endsAt, endsExecution: true };
    default:
      return { outcome: { ok: true, response }, endsAt, endsExecution: false };
  }
}

function refused(error: GoogleError, endsAt: number): Performed {
  return { outcome: { ok: false, error }, endsAt, endsExecution: false };
}

function unavailable(): GoogleError {
  return new GoogleError({
    code: 503,
    status: "UNAVAILABLE",
    reason: "backendError",
    message: "The service is currently unavailable.",
  });
}

function faultAnswer(fault: Extract<FaultEffect, { kind: "status" }>): GoogleError {
  const retry =
    fault.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: fault.retryAfterSeconds };
  switch (fault.code) {
    case 429:
      return new GoogleError({
        code: 429,
        status: "RESOURCE_EXHAUSTED",
        reason: "rateLimitExceeded",
        message: "Rate Limit Exceeded",
        ...retry,
      });
    case 403:
      return new GoogleError({
        code: 403,
        status: "PERMISSION_DENIED",
        reason: "userRateLimitExceeded",
        message: "User Rate Limit Exceeded",
        ...retry,
      });
    case 500:
      return new GoogleError({
        code: 500,
        status: "INTERNAL",
        reason: "internalError",
        message: "Internal error encountered.",
        ...retry,
      });
    case 502:
    case 503:
      return new GoogleError({
        code: fault.code,
        status: "UNAVAILABLE",
        reason: "backendError",
        message: "The service is currently unavailable.",
        ...retry,
      });
  }
}
