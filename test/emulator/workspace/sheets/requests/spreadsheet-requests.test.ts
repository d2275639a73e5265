import { expect, test } from "vitest";
import { APIS } from "../../../../../src/emulator/rest/discovery.ts";
import { spreadsheetRequests } from "../../../../../src/emulator/workspace/sheets/requests/spreadsheet-requests.ts";
import { sheetsOperations } from "../../../../../src/emulator/workspace/sheets/sheets-operations.ts";

test("every kind of request and every method is one of Google's", () => {
  const kinds = Object.keys(APIS.sheets.schemas["Request"]?.properties ?? {});
  expect(kinds).toEqual(expect.arrayContaining(Object.keys(spreadsheetRequests)));
  const methods = APIS.sheets.methods.map(({ id }) => id);
  expect(methods).toEqual(expect.arrayContaining(Object.keys(sheetsOperations)));
});

test("of the methods only copying a sheet to another spreadsheet is missing", () => {
  const missing = APIS.sheets.methods
    .map(({ id }) => id)
    .filter((id) => sheetsOperations[id] === undefined);
  expect(missing).toEqual(["sheets.spreadsheets.sheets.copyTo"]);
});
