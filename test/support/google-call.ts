// Reads the outcome of one emulated Google call: the answer it must have, or the refusal it must have.
import type { GoogleErrorDetail } from "../../src/emulator/workspace/google-error.ts";
import type { Performed } from "../../src/emulator/workspace/perform.ts";

/** The answer, as whatever shape the test knows it to have; fails with Google's words when the call was refused. */
export function answerOf<T = Record<string, unknown>>(performed: Performed): T {
  if (!performed.outcome.ok) {
    const { code, reason, message } = performed.outcome.error.detail;
    throw new Error(`Refused instead of answered: ${code} ${reason}: ${message}`);
  }
  return performed.outcome.response as T;
}

/** Why Google refused; fails when it answered. */
export function refusalOf(performed: Performed): GoogleErrorDetail {
  if (performed.outcome.ok) {
    throw new Error(`Answered instead of refused: ${JSON.stringify(performed.outcome.response)}`);
  }
  return performed.outcome.error.detail;
}
