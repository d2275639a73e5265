// Endpoints that change what stands in a class's journal: one after another, since Google writes over a row without looking at it.
// A new entry needs no turn: it gets a row of its own (docs/decisions/0017-rows-are-inserted-not-appended.md).
import { refused, type Result } from "../core/result.ts";
import type { Session } from "../usecases/ports/session.ts";

interface InSession {
  readonly session: Session;
}

/** From reading to the last write; BUSY when the others' turns take too long. */
export function inTurn<S extends InSession, I, O>(
  answer: (school: S, input: I) => Result<O>,
): (school: S, input: I) => Result<O> {
  return (school, input) =>
    school.session.inTurn(() => answer(school, input)) ?? refused({ kind: "BUSY" });
}
