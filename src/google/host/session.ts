// Who runs the script, the school's day, and the locks: of the open file for bulk work, of the script for changing what stands.
import type { Session as SchoolSession } from "../../usecases/ports/session.ts";

/** Waiting for somebody else's round of work to end makes no sense: it takes a minute or more. */
const WAIT_FOR_LOCK = 500;
/** A turn takes a second or two: whoever clicks at the same moment is served after the others. */
const WAIT_FOR_TURN = 20_000;

export function openSession(): SchoolSession {
  return {
    person: Session.getActiveUser().getEmail().toLowerCase(),
    now: () => Date.now(),
    today: () => Utilities.formatDate(new Date(), "Europe/Riga", "yyyy-MM-dd"),
    schoolTime: (milliseconds) =>
      Utilities.formatDate(new Date(milliseconds), "Europe/Riga", "dd.MM.yyyy. 'plkst.' H.mm"),
    sleep: (milliseconds) => {
      Utilities.sleep(milliseconds);
    },
    newId: () => Utilities.getUuid(),
    // The lock of the open file, not of the script: teachers who write meanwhile are not kept waiting.
    alone: (work) => underLock(LockService.getDocumentLock(), WAIT_FOR_LOCK, work),
    // A class's plan and journal are two files: the lock of the open one would not hold back who works in the other.
    inTurn: (work) => underLock(LockService.getScriptLock(), WAIT_FOR_TURN, work),
  };
}

function underLock<T>(
  lock: GoogleAppsScript.Lock.Lock | null,
  wait: number,
  work: () => T,
): T | null {
  if (!lock?.tryLock(wait)) {
    return null;
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
