// Whose a property store, a cache or a lock is: the script's, the person's, or the open document's.
import type { Execution } from "../execution.ts";

export function ofScript(): string {
  return "script";
}

export function ofUser(execution: Execution): string {
  return `user ${execution.user}`;
}

/** Null where no document is open. */
export function ofDocument(execution: Execution): string | null {
  return execution.container === null ? null : `document ${execution.container.id}`;
}
