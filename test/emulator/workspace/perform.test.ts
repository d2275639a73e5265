// What a fault on demand does to a call: whether it took effect, what is answered, when, and whether the caller's execution ends.
import { describe, expect, test } from "vitest";
import type { Fault, FaultEffect } from "../../../src/emulator/workspace/faults.ts";
import { perform } from "../../../src/emulator/workspace/perform.ts";
import { Workspace } from "../../../src/emulator/workspace/workspace.ts";
import { refusalOf } from "../../support/google-call.ts";

const ASKED_AT = 5_000_000_000_000;
const READ = "drive.files.get";
const WRITE = "drive.files.create";

/** A Workspace of two methods, without latency; the write leaves a row. */
function workspaceWith(...faults: readonly Fault[]) {
  const workspace: Workspace = new Workspace(
    {
      [READ]: { run: () => "read", quota: null, latency: "get" },
      [WRITE]: {
        run: (call) => {
          const rows = call.workspace.store.table<string>("rows");
          rows.set(String([...rows.values()].length), "row");
          return "written";
        },
        quota: "driveWrites",
        latency: "driveWrite",
      },
    },
    [],
  );
  workspace.latencies.enabled = false;
  faults.forEach((fault) => workspace.faults.arm(fault));
  const ask = (operation = WRITE) =>
    perform(workspace, operation, "Anna.Ozola@skola.example", { params: {}, body: {} }, ASKED_AT);
  const written = () => [...workspace.store.table<string>("rows").values()].length;
  return { workspace, ask, written };
}

const UNAVAILABLE = { code: 503, status: "UNAVAILABLE", reason: "backendError" };

describe("a fault that refuses", () => {
  test.each([
    [429, { status: "RESOURCE_EXHAUSTED", reason: "rateLimitExceeded" }],
    [403, { status: "PERMISSION_DENIED", reason: "userRateLimitExceeded" }],
    [500, { status: "INTERNAL", reason: "internalError" }],
    [502, { status: "UNAVAILABLE", reason: "backendError" }],
    [503, { status: "UNAVAILABLE", reason: "backendError" }],
  ] as const)("with %i lets nothing happen and says when to ask again", (code, words) => {
    const effect = { kind: "status", code, retryAfterSeconds: 7 } as const;
    const { ask, written } = workspaceWith({ operation: WRITE, effect });
    const performed = ask();
    expect(refusalOf(performed)).toMatchObject({ code, ...words, retryAfterSeconds: 7 });
    expect(written()).toBe(0);
    expect(performed).toMatchObject({ endsAt: ASKED_AT, endsExecution: false });
  });

  test("says nothing of when to ask again unless told", () => {
    const effect = { kind: "status", code: 503 } as const;
    expect(refusalOf(workspaceWith({ operation: WRITE, effect }).ask())).not.toHaveProperty(
      "retryAfterSeconds",
    );
  });
});

describe("a fault that leaves the caller without knowing", () => {
  test.each([
    ["loseAnswer", { kind: "loseAnswer" }, 1, 0, false],
    ["hang", { kind: "hang" }, 1, 400_000, false],
    ["endExecution before", { kind: "endExecution", when: "before" }, 0, 0, true],
  ] as const)("%s answers 503", (_, effect, rows, late, endsExecution) => {
    const { ask, written } = workspaceWith({ operation: WRITE, effect });
    const performed = ask();
    expect(refusalOf(performed)).toMatchObject(UNAVAILABLE);
    expect(written()).toBe(rows);
    expect(performed).toMatchObject({ endsAt: ASKED_AT + late, endsExecution });
  });

  test("endExecution after took effect, and ends the execution with the answer on its way", () => {
    const effect = { kind: "endExecution", when: "after" } as const;
    const { ask, written } = workspaceWith({ operation: WRITE, effect });
    expect(ask()).toEqual({
      outcome: { ok: true, response: "written" },
      endsAt: ASKED_AT,
      endsExecution: true,
    });
    expect(written()).toBe(1);
  });
});

describe("which calls a fault strikes", () => {
  const effect: FaultEffect = { kind: "status", code: 500 };
  const struck = (fault: Omit<Fault, "effect">, ...asked: readonly string[]) => {
    const { ask } = workspaceWith({ ...fault, effect });
    return asked.map((operation) => !ask(operation).outcome.ok);
  };

  test.each([
    ["once unless told", { operation: WRITE }, [true, false, false, false]],
    ["after those it skips", { operation: WRITE, skip: 2 }, [false, false, true, false]],
    ["as often as told", { operation: WRITE, skip: 1, times: 2 }, [false, true, true, false]],
  ])("%s", (_, fault, expected) => {
    expect(struck(fault, WRITE, WRITE, WRITE, WRITE)).toEqual(expected);
  });

  test("those of its operation alone, and neither skips nor counts the others", () => {
    expect(struck({ operation: WRITE, skip: 1 }, WRITE, READ, READ, WRITE)).toEqual([
      ...[false, false, false, true],
    ]);
  });

  test("any with *", () => {
    expect(struck({ operation: "*", times: 2 }, READ, WRITE, READ)).toEqual([true, true, false]);
  });

  test("none once cleared", () => {
    const { workspace, ask } = workspaceWith({ operation: "*", effect });
    expect(workspace.faults.list()).toEqual([{ operation: "*", effect, skip: 0, times: 1 }]);
    workspace.faults.clear();
    expect(ask().outcome.ok).toBe(true);
  });
});

test("a method that the emulator lacks is 501 with its name, at once", () => {
  const performed = workspaceWith().ask("drive.files.watch");
  expect(refusalOf(performed)).toMatchObject({
    code: 501,
    message: "Not emulated: drive.files.watch.",
  });
  expect(performed.endsAt).toBe(ASKED_AT);
});
