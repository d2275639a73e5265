// Work that two people must not do at once in one file: what the second would add is not seen yet by the first.
import { refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import type { Session } from "../ports/session.ts";

export function alone<T>(session: Pick<Session, "alone">, work: () => Result<T>): Result<T> {
  return session.alone(work) ?? refused({ kind: "BUSY" });
}
