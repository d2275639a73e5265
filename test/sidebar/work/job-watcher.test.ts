import { describe, expect, it } from "vitest";
import { BEGUN, WatchedWork } from "./fake-server.ts";

describe("work that was found unfinished", () => {
  it("rests until a person goes on, and asks the server nothing", async () => {
    const work = new WatchedWork();
    work.watcher.rest();
    await work.pass(600);
    expect(work.shown).toEqual([{ kind: "resting", progress: BEGUN }]);
    expect(work.waiting).toEqual([]);
  });

  it("is over at once when the server says it is done", () => {
    const work = new WatchedWork({ ...BEGUN, state: "done" });
    work.watcher.rest();
    expect(work.now?.kind).toBe("ended");
  });
});

describe("going on", () => {
  it("asks for slice after slice until all is made", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", { done: 50 });
    expect(work.waiting).toEqual(["sidebarContinueJob"]);
    await work.answer("sidebarContinueJob", { done: 84, state: "done", secondsLeft: null });
    expect(work.now).toMatchObject({ kind: "ended", progress: { done: 84, state: "done" } });
    await work.pass(600);
    expect(work.waiting).toEqual([]);
  });

  it("looks at the number every three seconds while a slice runs, one look at a time", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.pass(9);
    expect(work.waiting).toEqual(["sidebarContinueJob", "sidebarJobProgress"]);
    await work.answer("sidebarJobProgress", { done: 22, now: "4.b klase" });
    expect(work.now).toMatchObject({ kind: "working", progress: { done: 22, now: "4.b klase" } });
    await work.pass(3);
    expect(work.waiting).toEqual(["sidebarContinueJob", "sidebarJobProgress"]);
  });

  it("does not go back to an older number, nor stop at a look that failed", async () => {
    const work = new WatchedWork({ ...BEGUN, done: 30 });
    work.watcher.goOn();
    await work.pass(3);
    await work.answer("sidebarJobProgress", { done: 22 });
    expect(work.now?.progress.done).toBe(30);
    await work.pass(3);
    await work.answer("sidebarJobProgress", { kind: "QUOTA" });
    expect(work.now?.kind).toBe("working");
    await work.pass(3);
    expect(work.waiting).toContain("sidebarJobProgress");
  });

  it("waits three seconds where a slice made nothing: another window drives the work", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", { done: 10 });
    expect(work.waiting).toEqual([]);
    await work.pass(3);
    expect(work.waiting).toEqual(["sidebarContinueJob"]);
  });

  it("asks nothing more once the sidebar shows something else", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    work.watcher.close();
    const before = work.shown.length;
    await work.answer("sidebarContinueJob", { done: 50 });
    await work.pass(600);
    expect(work.waiting).toEqual([]);
    expect(work.shown).toHaveLength(before);
  });
});

describe("when something stands in the way", () => {
  it.each(["QUOTA", "GOOGLE_UNAVAILABLE", "BUSY"] as const)(
    "counts down after %s and goes on by itself",
    async (kind) => {
      const work = new WatchedWork();
      work.watcher.goOn();
      await work.answer("sidebarContinueJob", { kind });
      expect(work.now).toEqual({
        kind: "waiting",
        progress: BEGUN,
        because: { kind },
        seconds: 15,
      });
      await work.pass(5);
      expect(work.now).toMatchObject({ kind: "waiting", seconds: 10 });
      await work.pass(10);
      expect(work.now?.kind).toBe("working");
      expect(work.waiting).toEqual(["sidebarContinueJob"]);
    },
  );

  it("waits longer each time, two minutes at most, and short again once something was made", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    const waits: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await work.answer("sidebarContinueJob", { kind: "QUOTA" });
      waits.push(work.now?.kind === "waiting" ? work.now.seconds : 0);
      await work.pass(120);
    }
    expect(waits).toEqual([15, 30, 60, 120, 120]);
    await work.answer("sidebarContinueJob", { done: 20 });
    await work.answer("sidebarContinueJob", { kind: "QUOTA" });
    expect(work.now).toMatchObject({ kind: "waiting", seconds: 15 });
  });

  it("goes on at once when the person does not want to wait", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", { kind: "QUOTA" });
    work.watcher.goOn();
    expect(work.waiting).toEqual(["sidebarContinueJob"]);
    await work.pass(2);
    expect(work.now?.kind).toBe("working");
  });

  it("waits by itself when Google gave way in the middle of a slice", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", {
      done: 20,
      state: "paused",
      pausedBecause: { kind: "GOOGLE_UNAVAILABLE" },
    });
    expect(work.now).toMatchObject({ kind: "waiting", progress: { done: 20 }, seconds: 15 });
  });

  it("rests with the reason when only a person can see to it", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", {
      state: "paused",
      pausedBecause: { kind: "DAILY_LIMIT" },
    });
    expect(work.now).toMatchObject({
      kind: "resting",
      progress: { pausedBecause: { kind: "DAILY_LIMIT" } },
    });
    await work.pass(600);
    expect(work.waiting).toEqual([]);
  });

  it("is stuck where access is gone, and goes on when asked to", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", { kind: "NO_ACCESS" });
    expect(work.now).toEqual({ kind: "stuck", progress: BEGUN, because: { kind: "NO_ACCESS" } });
    work.watcher.goOn();
    expect(work.waiting).toEqual(["sidebarContinueJob"]);
  });
});

describe("cancelling", () => {
  it("ends with what was made", async () => {
    const work = new WatchedWork();
    work.watcher.rest();
    work.watcher.cancel();
    expect(work.now?.kind).toBe("cancelling");
    await work.answer("sidebarCancelJob", { done: 10, state: "cancelled" });
    expect(work.now).toMatchObject({ kind: "ended", progress: { done: 10, state: "cancelled" } });
  });

  it("repeats the wish while a slice still runs, and starts no other", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    work.watcher.cancel();
    await work.answer("sidebarCancelJob", { done: 30 });
    await work.answer("sidebarContinueJob", { done: 40 });
    expect(work.now).toMatchObject({ kind: "cancelling", progress: { done: 30 } });
    expect(work.waiting).toEqual([]);
    await work.pass(3);
    expect(work.waiting).toEqual(["sidebarCancelJob"]);
    await work.answer("sidebarCancelJob", { done: 41, state: "cancelled" });
    expect(work.now).toMatchObject({ kind: "ended", progress: { done: 41 } });
  });

  it("ends the countdown", async () => {
    const work = new WatchedWork();
    work.watcher.goOn();
    await work.answer("sidebarContinueJob", { kind: "QUOTA" });
    work.watcher.cancel();
    await work.pass(60);
    expect(work.now?.kind).toBe("cancelling");
    expect(work.waiting).toEqual(["sidebarCancelJob"]);
  });

  it("tries again while Google is busy, and says so when it may not", async () => {
    const work = new WatchedWork();
    work.watcher.rest();
    work.watcher.cancel();
    await work.answer("sidebarCancelJob", { kind: "BUSY" });
    await work.pass(3);
    await work.answer("sidebarCancelJob", { kind: "NO_SUCH_JOB" });
    expect(work.now).toMatchObject({ kind: "stuck", because: { kind: "NO_SUCH_JOB" } });
  });
});
