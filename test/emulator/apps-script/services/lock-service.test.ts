import { describe, expect, test } from "vitest";
import { NOON, STRANGER, ScriptUnderTest, failureOf, resultOf } from "../script-under-test.ts";

const CODE = `
  function write(seconds) { LockService.getScriptLock().waitLock(10000); Utilities.sleep(seconds * 1000); return Date.now(); }
  function tried(milliseconds) { return [LockService.getScriptLock().tryLock(milliseconds), Date.now()]; }
  function waited(milliseconds) { LockService.getScriptLock().waitLock(milliseconds); }
  function releases() { const lock = LockService.getScriptLock(); lock.tryLock(0); Utilities.sleep(2000); lock.releaseLock(); Utilities.sleep(50000); return lock.hasLock(); }
  function twice() { const lock = LockService.getScriptLock(); return [lock.tryLock(0), lock.tryLock(0), LockService.getScriptLock().tryLock(0)]; }
  function ofDocument() { return LockService.getDocumentLock() === null; }
  function ofUser(seconds) { const got = LockService.getUserLock().tryLock(0); Utilities.sleep(seconds * 1000); return got; }
`;

describe("executions that overlap", () => {
  test("a lock held past the wait is not given, and the wait is spent", () => {
    const script = new ScriptUnderTest(CODE);
    script.run({ function: "write", arguments: [30], startedAt: NOON });
    const report = script.run({ function: "tried", arguments: [5000], startedAt: NOON + 1000 });
    expect(resultOf(report)).toEqual([false, NOON + 6000]);
    expect(
      failureOf(script.run({ function: "waited", arguments: [5000], startedAt: NOON + 1000 })),
    ).toBe("Exception: Lock timeout: another process was holding the lock for too long.");
  });

  test("one waits until the other is done", () => {
    const script = new ScriptUnderTest(CODE);
    script.run({ function: "write", arguments: [3], startedAt: NOON });
    const report = script.run({ function: "tried", arguments: [5000], startedAt: NOON + 1000 });
    expect(resultOf(report)).toEqual([true, NOON + 3000]);
  });

  test("a lock given up early is free early", () => {
    const script = new ScriptUnderTest(CODE);
    expect(resultOf(script.run({ function: "releases", startedAt: NOON }))).toBe(false);
    const report = script.run({ function: "tried", arguments: [5000], startedAt: NOON + 1000 });
    expect(resultOf(report)).toEqual([true, NOON + 2000]);
  });

  test("an execution that dies gives its lock up", () => {
    const script = new ScriptUnderTest(CODE);
    script.run({ function: "write", arguments: [299], startedAt: NOON });
    expect(resultOf(script.run({ function: "tried", arguments: [0] }))).toEqual([
      true,
      NOON + 299_000,
    ]);
  });

  test("a person's lock stops only that person", () => {
    const script = new ScriptUnderTest(CODE);
    script.share("the-document", STRANGER, "writer");
    script.run({ function: "ofUser", arguments: [9], startedAt: NOON });
    const again = { function: "ofUser", arguments: [0], startedAt: NOON + 1000 };
    expect(resultOf(script.run(again))).toBe(false);
    expect(resultOf(script.run({ ...again, user: STRANGER }))).toBe(true);
  });
});

test("there is no document lock outside a document", () => {
  const script = new ScriptUnderTest(CODE);
  expect(resultOf(script.run({ function: "ofDocument", container: null }))).toBe(true);
  expect(resultOf(script.run({ function: "ofDocument" }))).toBe(false);
});

test("who holds a lock may ask for it again", () => {
  expect(resultOf(new ScriptUnderTest(CODE).run({ function: "twice" }))).toEqual([
    true,
    true,
    true,
  ]);
});

test("a lock of an execution that runs beside this one is waited for in real time", () => {
  const looks: number[] = [];
  const script: ScriptUnderTest = new ScriptUnderTest(CODE, {
    environment: {
      letOthersRun: (milliseconds) => {
        looks.push(milliseconds);
        if (looks.length === 3) {
          script.environment.core.releaseLock("script", "another", NOON + 50);
        }
      },
    },
  });
  script.environment.core.acquireLock("script", "another", NOON, 0);
  expect(resultOf(script.run({ function: "tried", arguments: [5000] }))).toEqual([true, NOON + 60]);
  expect(looks).toHaveLength(3);
});
