import { describe, expect, test } from "vitest";
import {
  NOON,
  STRANGER,
  ScriptUnderTest,
  failureOf,
  refusalOf,
  resultOf,
  valueOf,
} from "../script-under-test.ts";

describe("PropertiesService refuses", () => {
  test.each([
    [
      "p.setProperty('a', 5)",
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    [
      "p.setProperties({ a: 5 })",
      "The parameters (object) don't match the method signature for PropertiesService.Properties.setProperties.",
    ],
    ["p.setProperty('a', 'ā'.repeat(4609))", "Argument too large: value"],
    ["p.setProperty('ā'.repeat(4034), 'x')", "Argument too large: key"],
    ["p.setProperty('', 'x')", "Invalid argument: key"],
  ])("%s", (call, message) => {
    expect(refusalOf(`const p = PropertiesService.getScriptProperties(); ${call};`)).toBe(
      `Exception: ${message}`,
    );
  });

  test("no key of 8,066 bytes", () => {
    expect(
      valueOf(
        "const p = PropertiesService.getScriptProperties(); p.setProperty('ā'.repeat(4033), 'x'); return p.getKeys()[0].length;",
      ),
    ).toBe(4033);
  });

  test("more than 500 KB in a store", () => {
    expect(
      refusalOf(
        "const p = PropertiesService.getUserProperties(); for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000));",
      ),
    ).toBe(
      "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  });
});

describe("PropertiesService keeps", () => {
  test("texts from one execution to the next, each store for itself", () => {
    const script = new ScriptUnderTest(`
      function write() {
        PropertiesService.getScriptProperties().setProperty('a', 'script').setProperty('b', 'x').deleteProperty('b');
        PropertiesService.getUserProperties().setProperties({ a: 'user' });
        PropertiesService.getDocumentProperties().setProperty('a', 'document');
      }
      function read() {
        const document = PropertiesService.getDocumentProperties();
        return [PropertiesService.getScriptProperties().getProperties(), PropertiesService.getUserProperties().getProperty('a'),
          document === null ? 'none' : document.getKeys()];
      }`);
    script.share("the-document", STRANGER, "reader");
    script.run({ function: "write" });
    expect(resultOf(script.run({ function: "read" }))).toEqual([{ a: "script" }, "user", ["a"]]);
    expect(resultOf(script.run({ function: "read", user: STRANGER }))).toEqual([
      { a: "script" },
      null,
      ["a"],
    ]);
    expect(resultOf(script.run({ function: "read", container: null }))).toEqual([
      { a: "script" },
      "user",
      "none",
    ]);
  });

  test("what is set in place of the others", () => {
    expect(
      valueOf(`const p = PropertiesService.getUserProperties();
        p.setProperties({ a: '1', b: '2' }); p.setProperties({ c: '3' }, true);
        const kept = p.getProperties(); p.deleteAllProperties(); return [kept, p.getKeys()];`),
    ).toEqual([{ c: "3" }, []]);
  });
});

describe("CacheService refuses", () => {
  test.each([
    ["c.put('a', 'x'.repeat(102401))", "Argument too large: value"],
    ["c.put('k'.repeat(251), 'x')", "Argument too large: key"],
    ["c.put('a', 'x', 21601)", "Invalid argument: expirationInSeconds"],
    [
      "c.put('a', 1)",
      "The parameters (String,number) don't match the method signature for CacheService.Cache.put.",
    ],
  ])("%s", (call, message) => {
    expect(refusalOf(`const c = CacheService.getScriptCache(); ${call};`)).toBe(
      `Exception: ${message}`,
    );
  });
});

describe("CacheService keeps", () => {
  test("a value for 10 minutes of virtual time unless told", () => {
    const script = new ScriptUnderTest(`
      function write() { const c = CacheService.getUserCache(); c.put('a', '1'); c.put('b', '2', 20); c.putAll({ d: '4', e: '5' }); c.removeAll(['e']); }
      function read() { return CacheService.getUserCache().getAll(['a', 'b', 'd', 'e']); }`);
    script.run({ function: "write" });
    const at = (seconds: number) =>
      script.run({ function: "read", startedAt: NOON + seconds * 1000 });
    expect(resultOf(at(19))).toEqual({ a: "1", b: "2", d: "4" });
    expect(resultOf(at(599))).toEqual({ a: "1", d: "4" });
    expect(resultOf(at(600))).toEqual({});
  });

  test("past 1,000 values the 900 that expire last", () => {
    expect(
      valueOf(`const c = CacheService.getScriptCache();
        for (let i = 0; i < 1001; i += 1) c.put('k' + i, 'x', 100 + i);
        return [c.get('k100'), c.get('k101'), c.get('k1000')];`),
    ).toEqual([null, "x", "x"]);
  });
});

test("there is no document cache outside a document", () => {
  const script = new ScriptUnderTest(
    "function run() { return CacheService.getDocumentCache().get('a'); }",
  );
  expect(failureOf(script.run({ container: null }))).toMatch(
    /^TypeError: Cannot read properties of null/,
  );
});
