// LockService: one execution at a time. A lock is given up at the latest when its execution ends.
import type { Execution } from "../execution.ts";
import { ScriptException } from "../script-exception.ts";
import { ServiceObject } from "../service-object.ts";
import { Arguments } from "./arguments.ts";
import { ofDocument, ofScript, ofUser } from "./owned-store.ts";

/** Real milliseconds between two looks at a lock that another execution holds at this moment. */
const LOOK_AGAIN = 20;

export function lockService(execution: Execution): ServiceObject {
  return new ServiceObject("LockService", {
    getScriptLock: () => lock(execution, ofScript()),
    getUserLock: () => lock(execution, ofUser(execution)),
    getDocumentLock: () => {
      const owner = ofDocument(execution);
      return owner === null ? null : lock(execution, owner);
    },
  });
}

function lock(execution: Execution, key: string): ServiceObject {
  let held = false;
  const acquire = (milliseconds: number): boolean => {
    held = held || acquired(execution, key, milliseconds);
    return held;
  };
  return new ServiceObject("Lock", {
    tryLock: (...args) => acquire(new Arguments("LockService.Lock.tryLock", args).number(0)),
    waitLock: (...args) => {
      if (!acquire(new Arguments("LockService.Lock.waitLock", args).number(0))) {
        throw new ScriptException(
          "Lock timeout: another process was holding the lock for too long.",
        );
      }
    },
    hasLock: () => held,
    releaseLock: () => {
      execution.environment.core.releaseLock(key, execution.id, execution.now());
      held = false;
    },
  });
}

/** Waits in virtual time for executions that are done, in real time for one that still runs. */
function acquired(execution: Execution, key: string, milliseconds: number): boolean {
  const { core, letOthersRun } = execution.environment;
  const until = execution.now() + milliseconds;
  for (;;) {
    const wait = Math.max(0, until - execution.now());
    const answer = core.acquireLock(key, execution.id, execution.now(), wait);
    if (answer.kind === "acquired") {
      execution.waitUntil(answer.at);
      return true;
    }
    if (answer.kind === "tooLong" || letOthersRun === undefined || wait === 0) {
      execution.waitUntil(until);
      return false;
    }
    letOthersRun(LOOK_AGAIN);
    execution.waitUntil(Math.min(until, execution.now() + LOOK_AGAIN));
  }
}
