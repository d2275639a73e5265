// google.script.run as a sidebar's own script meets it.
import { describe, expect, test } from "vitest";
import type { FrameMessage } from "../../../src/desk/frame/frame-messages.ts";
import { scriptRun } from "../../../src/desk/frame/script-run.ts";
import type { Runner } from "../../../src/desk/frame/script-run.ts";

function framed() {
  const sent: FrameMessage[] = [];
  const unhandled: string[] = [];
  const { run, receive } = scriptRun(
    (message) => sent.push(message),
    (error) => unhandled.push(error.message),
  );
  const answer = (
    call: number,
    outcome: { result: unknown } | { error: { message: string; name?: string } },
  ) => receive({ kind: "google.script.run.answer", call, outcome });
  return { run, sent, unhandled, answer };
}

/** Calls one of the script's functions. */
function call(run: unknown, name: string, ...args: unknown[]): void {
  (run as Runner)[name]?.(...args);
}

describe("google.script.run", () => {
  test.each([
    ["a date", new Date(0), "0"],
    ["a function", { rows: [() => 1] }, "0.rows.0"],
    ["an instance", { map: new Map() }, "0.map"],
  ])("refuses %s among the arguments and sends nothing", (_, argument, place) => {
    const { run, sent } = framed();
    expect(() => call(run, "save", argument)).toThrow(
      `Failed due to illegal value in property: ${place}`,
    );
    expect(sent).toEqual([]);
  });

  test("has no private functions", () => {
    expect(framed().run["secret_"]).toBeUndefined();
  });

  test("gives a failure to its handler as an Error, with the user object", () => {
    const { run, sent, unhandled, answer } = framed();
    const heard: unknown[] = [];
    const failing = run["withFailureHandler"]?.((error: unknown, user: unknown) =>
      heard.push(error, user),
    );
    call((failing as Runner)["withUserObject"]?.("poga"), "save", { a: 1 });
    answer(1, { error: { name: "Exception", message: "Neizdevās." } });
    const [error, user] = heard as [Error, unknown];
    expect([error instanceof Error, error.name, error.message, user]).toEqual([
      true,
      "Exception",
      "Neizdevās.",
      "poga",
    ]);
    expect([sent.length, unhandled]).toEqual([1, []]);
  });

  test("reports a failure that nobody handles", () => {
    const { run, unhandled, answer } = framed();
    call(run, "save");
    answer(1, { error: { message: "Neizdevās." } });
    expect(unhandled).toEqual(["Neizdevās."]);
  });

  test("sends copies, undefined in a list as null, and gives the result to the right handler once", () => {
    const { run, sent, answer } = framed();
    const heard: unknown[] = [];
    const rows = [undefined, "a"];
    call(
      run["withSuccessHandler"]?.((value: unknown) => heard.push(["first", value])),
      "save",
      rows,
    );
    call(
      run["withSuccessHandler"]?.((value: unknown) => heard.push(["second", value])),
      "load",
    );
    rows[1] = "changed";
    answer(2, { result: 2 });
    answer(1, { result: null });
    answer(1, { result: "again" });
    expect(sent).toEqual([
      { kind: "google.script.run", call: 1, function: "save", arguments: [[null, "a"]] },
      { kind: "google.script.run", call: 2, function: "load", arguments: [] },
    ]);
    expect(heard).toEqual([
      ["second", 2],
      ["first", null],
    ]);
  });

  test("holds the eleventh call back until another is answered", () => {
    const { run, sent, answer } = framed();
    for (let n = 0; n < 12; n += 1) {
      call(run, "save", n);
    }
    expect(sent).toHaveLength(10);
    answer(7, { result: null });
    expect(sent.at(-1)).toMatchObject({ call: 11, arguments: [10] });
    expect(sent).toHaveLength(11);
  });
});
