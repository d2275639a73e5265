import { describe, expect, test } from "vitest";
import { refusalOf, valueOf } from "./script-under-test.ts";

describe("the script's global scope", () => {
  const ABSENT = [
    ...[
      "URL",
      "URLSearchParams",
      "TextEncoder",
      "TextDecoder",
      "atob",
      "btoa",
      "fetch",
      "FormData",
      "File",
    ],
    ...[
      "setTimeout",
      "setInterval",
      "setImmediate",
      "clearTimeout",
      "queueMicrotask",
      "crypto",
      "structuredClone",
    ],
    ...[
      "Buffer",
      "process",
      "require",
      "module",
      "global",
      "window",
      "navigator",
      "performance",
      "DOMException",
    ],
    ...["ReadableStream", "AbortController", "document", "self", "Event", "XMLHttpRequest"],
  ];

  test("lacks what Apps Script lacks", () => {
    const names = JSON.stringify(ABSENT);
    expect(valueOf(`return ${names}.filter((name) => name in globalThis);`)).toEqual([]);
  });

  test("has ECMAScript and the services", () => {
    expect(
      valueOf(`return ['Intl', 'Map', 'Promise', 'Proxy', 'BigInt', 'UrlFetchApp', 'Utilities', 'ScriptApp', 'console']
        .filter((name) => !(name in globalThis));`),
    ).toEqual([]);
  });

  test("reaches nothing of Node through a service", () => {
    expect(
      valueOf(`return [UrlFetchApp.fetch.constructor('return typeof process')(),
        Object.getPrototypeOf(Session) === Object.prototype];`),
    ).toEqual(["undefined", true]);
  });
});

describe("what is not emulated", () => {
  test.each([
    ["DriveApp.getRootFolder();", "DriveApp.getRootFolder"],
    ["Drive.Files.list();", "Drive.Files"],
    ["GmailApp.sendEmail('a', 'b', 'c');", "GmailApp.sendEmail"],
    ["Utilities.zip([]);", "Utilities.zip"],
    ["SpreadsheetApp.openById('x');", "SpreadsheetApp.openById"],
    ["DocumentApp.getActiveDocument().getBody();", "Document.getBody"],
    ["DocumentApp.getUi().prompt('?');", "Ui.prompt"],
  ])("%s says so", (body, what) => {
    expect(refusalOf(body)).toBe(`Exception: not emulated: ${what}`);
  });
});

describe("what a service throws", () => {
  test("is an Error of the script's realm, named Exception", () => {
    expect(
      valueOf(`try { Utilities.sleep('x'); } catch (e) {
        return [e instanceof Error, e.name, e.message, String(e)];
      }`),
    ).toEqual([
      true,
      "Exception",
      "The parameters (String) don't match the method signature for Utilities.sleep.",
      "Exception: The parameters (String) don't match the method signature for Utilities.sleep.",
    ]);
  });

  test("a service cannot be changed", () => {
    expect(refusalOf("'use strict'; Session.getActiveUser = () => null;")).toBe(
      "TypeError: Cannot add property getActiveUser, object is not extensible",
    );
  });
});
