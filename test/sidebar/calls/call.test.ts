import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callThrough } from "../../../src/sidebar/calls/call.ts";
import type { ScriptRun } from "../../../src/sidebar/calls/call.ts";

type Handler = (given: unknown) => void;

/** google.script.run with one function, that does with its input and the handlers what the test says. */
function scriptWith(act: (input: unknown, succeed: Handler, fail: Handler) => void) {
  return (): ScriptRun => {
    let succeed: Handler = () => undefined;
    let fail: Handler = () => undefined;
    const run: ScriptRun = {
      withSuccessHandler: (handler) => {
        succeed = handler;
        return run;
      },
      withFailureHandler: (handler) => {
        fail = handler;
        return run;
      },
      sidebarCheckDrive: (input: unknown) => {
        act(input, succeed, fail);
      },
    };
    return run;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a call", () => {
  it("answers with a problem where the script has no such function", async () => {
    const call = callThrough(scriptWith(() => undefined));
    expect(await call("sidebarListDrives", null)).toMatchObject({
      ok: false,
      problem: { kind: "GOOGLE_REFUSED" },
    });
  });

  it("answers with a problem where google.script.run itself is missing", async () => {
    const call = callThrough(() => {
      throw new TypeError("google is not defined");
    });
    expect(await call("sidebarListDrives", null)).toMatchObject({ ok: false });
  });

  it("turns a failed transport into a problem", async () => {
    const call = callThrough(
      scriptWith((_input, _succeed, fail) => {
        fail(new Error("PERMISSION_DENIED"));
      }),
    );
    expect(await call("sidebarCheckDrive", { driveId: "d" })).toEqual({
      ok: false,
      problem: { kind: "SIGN_IN_AGAIN" },
    });
  });

  it("takes an answer that is no reply for none", async () => {
    const call = callThrough(
      scriptWith((_input, succeed) => {
        succeed(null);
      }),
    );
    expect(await call("sidebarCheckDrive", { driveId: "d" })).toEqual({
      ok: false,
      problem: { kind: "GOOGLE_UNAVAILABLE" },
    });
  });

  it("gives up after six and a half minutes, when no execution can still be running", async () => {
    const call = callThrough(scriptWith(() => undefined));
    const reply = call("sidebarCheckDrive", { driveId: "d" });
    await vi.advanceTimersByTimeAsync(389_999);
    await expect(Promise.race([reply, Promise.resolve("still waiting")])).resolves.toBe(
      "still waiting",
    );
    await vi.advanceTimersByTimeAsync(1);
    expect(await reply).toEqual({ ok: false, problem: { kind: "GOOGLE_UNAVAILABLE" } });
  });

  it("passes the input on and the reply back", async () => {
    const given: unknown[] = [];
    const call = callThrough(
      scriptWith((input, succeed) => {
        given.push(input);
        succeed({ ok: true, value: null });
      }),
    );
    expect(await call("sidebarCheckDrive", { driveId: "d" })).toEqual({ ok: true, value: null });
    expect(given).toEqual([{ driveId: "d" }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
