import { describe, expect, test } from "vitest";
import {
  NOON,
  STRANGER,
  ScriptUnderTest,
  failureOf,
  refusalOf,
  resultOf,
  valueOf,
} from "./script-under-test.ts";

describe("which functions may be called", () => {
  const script = new ScriptUnderTest(`
    function hidden_() { return 1; }
    const arrow = () => "arrow";
    const menu = { item: () => "item" };
    (function () { function inner() {} })();
    let value = 5;
  `);

  test.each([
    "missing",
    "hidden_",
    "inner",
    "value",
    "Object",
    "Logger",
    "toString",
    "a b",
    "run()",
    "menu.item",
  ])("google.script.run finds no %s", (name) => {
    expect(failureOf(script.run({ function: name }))).toBe(
      `Exception: Script function not found: ${name}`,
    );
  });

  test("a top-level constant that holds a function is callable", () => {
    expect(resultOf(script.run({ function: "arrow" }))).toBe("arrow");
  });

  test("a menu may name a member of a top-level object", () => {
    expect(resultOf(script.run({ function: "menu.item", via: "menu" }))).toBe("item");
  });
});

describe("what crosses google.script.run", () => {
  const UNSUPPORTED =
    "Exception: The script completed but the returned value is not a supported return type";

  test.each([
    ["return new Date();", ""],
    ["return { rows: [{ at: new Date() }] };", " (rows.0.at)"],
    ["return () => 1;", ""],
    ["return { f() {} };", " (f)"],
    ["return new Map();", ""],
    ["return [1n];", " (0)"],
    ["return Symbol('x');", ""],
    ["class Pupil {} return new Pupil();", ""],
    ["const a = {}; a.self = a; return a;", " (self)"],
    ["return Promise.resolve(1);", ""],
    ["return Session;", ""],
    ["return [/x/];", " (0)"],
  ])("%s fails", (body, where) => {
    expect(refusalOf(body)).toBe(`${UNSUPPORTED}${where}.`);
  });

  test("an argument that is a date fails before the function runs", () => {
    const script = new ScriptUnderTest("function run() { console.log('ran'); }");
    const report = script.run({ arguments: [{ at: new Date(0) }] });
    expect(failureOf(report)).toBe("TypeError: Failed due to illegal value in property: 0.at");
    expect(report.logs).toEqual([]);
  });

  test("undefined in an array becomes null, an undefined property is dropped, no number is null", () => {
    expect(valueOf("return { a: [undefined, 1], b: undefined, c: NaN, d: -Infinity };")).toEqual({
      a: [null, 1],
      c: null,
      d: null,
    });
  });

  test("nothing returned is null", () => {
    expect(valueOf("")).toBeNull();
  });

  test("an object that is used twice without a cycle passes", () => {
    expect(valueOf("const a = { x: 1 }; return [a, a];")).toEqual([{ x: 1 }, { x: 1 }]);
  });

  test("arguments are copies of the script's own realm", () => {
    const script = new ScriptUnderTest(
      "function run(list) { list.push(3); return [list instanceof Array, list]; }",
    );
    const list = [1, 2];
    expect(resultOf(script.run({ arguments: [list] }))).toEqual([true, [1, 2, 3]]);
    expect(list).toEqual([1, 2]);
  });
});

describe("every call", () => {
  test("initialises the whole script anew", () => {
    const script = new ScriptUnderTest("var n = 0; function run() { n += 1; return n; }");
    expect([resultOf(script.run()), resultOf(script.run())]).toEqual([1, 1]);
  });

  test("sees all files in one global scope", () => {
    const script = new ScriptUnderTest("function run() { return other(); }", {
      files: { "other.gs": "function other() { return 'other'; }", "page.html": "<p>" },
    });
    expect(resultOf(script.run())).toBe("other");
  });

  test("fails with what the script throws at its top level", () => {
    const script = new ScriptUnderTest("throw new RangeError('at once'); function run() {}");
    expect(failureOf(script.run())).toBe("RangeError: at once");
  });

  test("fails with a syntax error of the script", () => {
    expect(failureOf(new ScriptUnderTest("function run( {").run())).toMatch(/^SyntaxError: /);
  });

  test("reports a thrown text as it is", () => {
    expect(refusalOf("throw 'no';")).toBe("Error: no");
  });

  test("is counted, and takes what google.script.run takes on its way", () => {
    const script = new ScriptUnderTest("function run() { return Date.now(); }");
    script.workspace.latencies.enabled = true;
    const viaRun = script.run();
    expect(viaRun.startedAt).toBeGreaterThan(NOON);
    expect(script.workspace.clock.now()).toBe(viaRun.endsAt);
    const viaMenu = script.run({ via: "menu" });
    expect(viaMenu.startedAt).toBe(viaRun.endsAt);
    expect(script.workspace.counters.executions).toBe(2);
  });

  test("is refused in a file that the person cannot open", () => {
    const script = new ScriptUnderTest("function run() { return 1; }");
    expect(failureOf(script.run({ user: STRANGER }))).toBe(
      "Exception: You do not have permission to access the requested document.",
    );
  });

  test("settles the promises it leaves behind", () => {
    const report = new ScriptUnderTest(
      "function run() { Promise.resolve().then(() => console.log('later')); return 'first'; }",
    ).run();
    expect(resultOf(report)).toBe("first");
    expect(report.logs.map(({ text }) => text)).toEqual(["later"]);
  });
});

describe("the time of an execution", () => {
  test("past 6 minutes it ends, whatever the script catches and returns", () => {
    const script = new ScriptUnderTest(`function run() {
      for (let i = 0; i < 10; i += 1) {
        try { Utilities.sleep(100000); console.log('slept'); } catch (e) {}
      }
      return 'done';
    }`);
    const report = script.run();
    expect(failureOf(report)).toBe("Exception: Exceeded maximum execution time");
    expect(report.endsAt - report.startedAt).toBe(360_000);
    expect(report.logs).toHaveLength(3);
    expect(script.workspace.clock.now()).toBe(NOON + 360_000);
  });

  test("onOpen ends after 30 seconds", () => {
    const script = new ScriptUnderTest("function onOpen() { Utilities.sleep(30001); }");
    const report = script.run({ function: "onOpen", via: "onOpen", authMode: "LIMITED" });
    expect(failureOf(report)).toBe("Exception: Exceeded maximum execution time");
    expect(report.endsAt - report.startedAt).toBe(30_000);
  });

  test.each(["function run() { for (;;) {} }", "for (;;) {} function run() {}"])(
    "an endless loop is ended by real time: %s",
    (code) => {
      const script = new ScriptUnderTest(code, { environment: { realTimeLimit: 50 } });
      expect(failureOf(script.run())).toBe("Exception: Exceeded maximum execution time");
    },
  );

  test("dates show virtual time and stay dates", () => {
    expect(
      valueOf(`Utilities.sleep(1500);
        const now = new Date();
        return [now.toISOString(), Date.now() === now.getTime(), now instanceof Date, now.constructor === Date,
          new Date(0).toISOString(), Date.parse('1970-01-01T00:00:01Z'), typeof Date()];`),
    ).toEqual([
      "2020-09-01T09:00:01.500Z",
      true,
      true,
      true,
      "1970-01-01T00:00:00.000Z",
      1000,
      "string",
    ]);
  });

  test("a class that extends Date shows virtual time too", () => {
    expect(
      valueOf(
        "class Day extends Date {} const d = new Day(); return [d instanceof Day, d.toISOString()];",
      ),
    ).toEqual([true, "2020-09-01T09:00:00.000Z"]);
  });
});

describe("a defect of the emulator", () => {
  test("is thrown, whatever the script catches", () => {
    const script = new ScriptUnderTest(
      "function run() { try { UrlFetchApp.fetch('https://www.googleapis.com/'); } catch (e) {} return 1; }",
      {
        answer: () => {
          throw new Error("a defect");
        },
      },
    );
    expect(() => script.run()).toThrow("a defect");
  });

  test("is not what an endless recursion of the script breaks", () => {
    expect(refusalOf("(function f() { console.log('x'); f(); })();")).toMatch(
      /^RangeError: Maximum call stack size exceeded/,
    );
  });
});
