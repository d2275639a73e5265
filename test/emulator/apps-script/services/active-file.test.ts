// The open spreadsheet's tabs under `spreadsheets.currentonly`.
// Source: developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheets(), …/sheet#getSheetId().
import { expect, test } from "vitest";
import { MANIFEST, ScriptUnderTest, failureOf, refusalOf, resultOf } from "../script-under-test.ts";

const TABS = `function run() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((tab) => tab.getSheetId());
}`;

test("a script without a scope for spreadsheets may not even ask which is open", () => {
  const oauthScopes = MANIFEST.oauthScopes.filter((scope) => !scope.includes("spreadsheets"));
  const script = new ScriptUnderTest(TABS, { manifest: { oauthScopes } });
  expect(failureOf(script.run({ container: "the-spreadsheet" }))).toBe(
    "Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: " +
      "https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets",
  );
});

test("a document has no tabs of this kind", () => {
  expect(refusalOf("DocumentApp.getActiveDocument().getSheets();")).toMatch(/getSheets/);
});

test("what else a tab can do is not emulated", () => {
  const script = new ScriptUnderTest(
    "function run() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); }",
  );
  expect(failureOf(script.run({ container: "the-spreadsheet" }))).toMatch(
    /not emulated: Sheet\.getRange/,
  );
});

test("a blank spreadsheet has one tab, whose id is 0", () => {
  const script = new ScriptUnderTest(TABS);
  expect(resultOf(script.run({ container: "the-spreadsheet" }))).toEqual([0]);
});
