// Who runs the script, the school's day, and the lock that keeps bulk work to one at a time.
import type { Session as SchoolSession } from "../../usecases/ports/session.ts";

/** Waiting for somebody else's round of work to end makes no sense: it takes a minute or more. */
const WAIT_FOR_LOCK = 500;

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
    alone: (work) => {
      const lock = LockService.getDocumentLock();
      if (!lock?.tryLock(WAIT_FOR_LOCK)) {
        return null;
      }
      try {
        return work();
      } finally {
        lock.releaseLock();
      }
    },
  };
}
