import { describe, expect, test } from "vitest";
import { filesOf } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { perform } from "../../../../src/emulator/workspace/perform.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";
import { DEPUTY, ownSpreadsheet, TEACHER } from "./school-spreadsheet.ts";
import type { Answer } from "./school-spreadsheet.ts";

describe("sheets.spreadsheets.get", () => {
  test("answers 403 to who cannot open the file", () => {
    expect(ownSpreadsheet().refused("get", {}, undefined, TEACHER)).toMatchObject({
      code: 403,
      message: "The caller does not have permission",
    });
  });

  test.each([
    ["get", { commentsViewMode: "COMMENTS_VIEW_MODE_FULL" }, undefined, "commentsViewMode"],
    ["get", { excludeTablesInBandedRanges: true }, undefined, "excludeTablesInBandedRanges"],
    ["getByDataFilter", {}, { excludeTablesInBandedRanges: true }, "excludeTablesInBandedRanges"],
    ["batchUpdate", {}, { requests: [{}], commentsViewMode: "FULL" }, "commentsViewMode"],
  ])("%s answers 501 to %j %j, which it cannot honour", (method, params, body, name) => {
    expect(ownSpreadsheet().refused(method, params, body)).toMatchObject({
      code: 501,
      message: `Not emulated: sheets.spreadsheets.${method}: ${name}.`,
    });
  });

  test("takes the defaults of what it cannot honour", () => {
    const sheet = ownSpreadsheet();
    expect(sheet.ask("get", { excludeTablesInBandedRanges: false })).toHaveProperty("sheets");
  });

  test("tells properties, and cells only when asked for them", () => {
    const sheet = ownSpreadsheet("lv_LV");
    sheet.type("B2", [["=1,5*2"]]);
    const bare = sheet.ask("get");
    expect(bare).toMatchObject({
      properties: { title: "Žurnāls", locale: "lv_LV", timeZone: "Europe/Riga" },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "Sheet1",
            index: 0,
            sheetType: "GRID",
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
    expect(JSON.stringify(bare)).not.toContain("rowData");
    expect(sheet.ask("get", { ranges: ["B2:C2"], includeGridData: true })["sheets"]).toMatchObject([
      {
        data: [
          {
            startRow: 1,
            startColumn: 1,
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { formulaValue: "=1,5*2" },
                    effectiveValue: { numberValue: 3 },
                    formattedValue: "3",
                  },
                ],
              },
            ],
            rowMetadata: [{ pixelSize: 21 }],
            columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100 }],
          },
        ],
      },
    ]);
  });

  test("lets the fields decide about cells when there are fields", () => {
    const sheet = ownSpreadsheet();
    sheet.put("A1", [["x"]]);
    const hasCells = (params: object): boolean =>
      JSON.stringify(sheet.ask("get", params)).includes("rowData");
    expect(hasCells({ fields: "sheets.properties", includeGridData: true })).toBe(false);
    expect(hasCells({ fields: "sheets(properties,data/rowData)" })).toBe(true);
    expect(hasCells({ fields: "spreadsheetId,sheets" })).toBe(true);
    expect(hasCells({ fields: "*" })).toBe(true);
  });

  test("gives only the sheets that a filter names", () => {
    const sheet = ownSpreadsheet();
    sheet.batch({ addSheet: { properties: { sheetId: 4, title: "Plāns" } } });
    const dataFilters = [{ gridRange: { sheetId: 4, endRowIndex: 1 } }];
    expect(sheet.ask("getByDataFilter", {}, { dataFilters })["sheets"]).toMatchObject([
      { properties: { sheetId: 4, title: "Plāns", index: 1 } },
    ]);
  });
});

describe("sheets.spreadsheets.create", () => {
  test("refuses a locale and a time zone that are none, and what it cannot make yet", () => {
    const { workspace } = ownSpreadsheet();
    const refused = (body: object) =>
      refusalOf(perform(workspace, "sheets.spreadsheets.create", DEPUTY, { params: {}, body }));
    expect(refused({ properties: { locale: "latviešu" } }).message).toBe(
      "Unsupported locale: latviešu",
    );
    expect(refused({ properties: { timeZone: "Rīga" } }).message).toBe("Invalid time zone: Rīga");
    expect(refused({ sheets: [{ data: [] }] }).code).toBe(501);
    expect(refused({ sheets: [{ properties: { sheetType: "OBJECT" } }] }).code).toBe(501);
    expect(refused({ sheets: [{ properties: { index: 1 } }, {}] }).code).toBe(501);
  });

  test("makes the sheets asked for, in the caller's own drive", () => {
    const { workspace } = ownSpreadsheet();
    const created = answerOf<Answer>(
      perform(workspace, "sheets.spreadsheets.create", TEACHER, {
        params: {},
        body: {
          sheets: [
            { properties: { title: "Klases", sheetType: "GRID", index: 0 } },
            { properties: { title: "Reģistrs", hidden: true, sheetId: 8 } },
          ],
        },
      }),
    );
    expect(created).toMatchObject({
      properties: { title: "Untitled spreadsheet", locale: "en_US", timeZone: "Etc/GMT" },
      sheets: [
        { properties: { sheetId: 0, title: "Klases" } },
        { properties: { sheetId: 8, title: "Reģistrs", hidden: true, index: 1 } },
      ],
    });
    expect(filesOf(workspace).get(created.spreadsheetId)).toMatchObject({
      name: "Untitled spreadsheet",
      owner: TEACHER,
    });
  });
});
