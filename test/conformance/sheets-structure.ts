// What a spreadsheet is made of, driven by Google's own client: sheets, rows and columns, names, protections, metadata.
import { describe, expect, test } from "vitest";
import { DEPUTY, onlineWorkspace, refusalOf } from "./google-clients.ts";
import { SHEET, spreadsheetCalls } from "./spreadsheet-calls.ts";

const ROWS = [
  ["klase", "skaits"],
  ["4.b", 3],
  ["1.a", 5],
];

const TABLE = {
  sheetId: SHEET,
  startRowIndex: 0,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 2,
};

describe("the structure of a spreadsheet", () => {
  const online = onlineWorkspace();
  const { sheets, newSpreadsheet, update, sheet } = spreadsheetCalls(online);

  describe("sheets.spreadsheets.get", () => {
    test("is refused for fields that a spreadsheet does not have", async () => {
      const spreadsheetId = await newSpreadsheet(ROWS);
      const refused = await refusalOf(sheets().get({ spreadsheetId, fields: "sheets.title" }));
      expect(refused.message).toBe("Request contains an invalid argument.");
    });

    test("gives cells only when asked for", async () => {
      const spreadsheetId = await newSpreadsheet(ROWS);
      expect((await sheet(spreadsheetId)).data).toBeUndefined();
      const { data } = await sheets().get({
        spreadsheetId,
        ranges: ["Uzskaite!A1:B1"],
        fields: "sheets.data.rowData.values.formattedValue",
      });
      expect(data).toEqual({
        sheets: [
          {
            data: [
              {
                rowData: [{ values: [{ formattedValue: "klase" }, { formattedValue: "skaits" }] }],
              },
            ],
          },
        ],
      });
    });

    test("is sheets.spreadsheets.getByDataFilter when the ranges are in a body", async () => {
      const spreadsheetId = await newSpreadsheet(ROWS);
      const { data } = await sheets().getByDataFilter({
        spreadsheetId,
        requestBody: { dataFilters: [{ a1Range: "Uzskaite!A2" }], includeGridData: true },
      });
      expect(data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.formattedValue).toBe("4.b");
    });
  });

  test("a batch is refused whole when one of its requests is wrong", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const refused = await refusalOf(
      update(
        spreadsheetId,
        { addSheet: { properties: { title: "Plāns" } } },
        { addSheet: { properties: { title: "Uzskaite" } } },
      ),
    );
    expect(refused).toEqual({
      code: 400,
      message:
        'Invalid requests[1].addSheet: A sheet with the name "Uzskaite" already exists. Please enter another name.',
      reason: undefined,
    });
    const { data } = await sheets().get({ spreadsheetId, fields: "sheets.properties.title" });
    expect(data.sheets).toHaveLength(1);
  });

  test("sheets are added, copied, renamed and deleted, and the spreadsheet is renamed", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const [added] = await update(
      spreadsheetId,
      { addSheet: { properties: { sheetId: 8, title: "Plāns" } } },
      { duplicateSheet: { sourceSheetId: SHEET, newSheetId: 9, newSheetName: "Kopija" } },
      {
        updateSheetProperties: {
          properties: {
            sheetId: 8,
            title: "Skolēni",
            hidden: true,
            gridProperties: { frozenRowCount: 1 },
          },
          fields: "title,hidden,gridProperties.frozenRowCount",
        },
      },
      { updateSpreadsheetProperties: { properties: { title: "Žurnāls" }, fields: "title" } },
      { deleteSheet: { sheetId: 9 } },
    );
    expect(added?.addSheet?.properties).toMatchObject({ sheetId: 8, title: "Plāns" });
    const { data } = await sheets().get({ spreadsheetId });
    expect(data.properties?.title).toBe("Žurnāls");
    expect(data.sheets?.map(({ properties }) => properties?.title)).toEqual([
      "Uzskaite",
      "Skolēni",
    ]);
    expect(data.sheets?.[1]?.properties).toMatchObject({
      hidden: true,
      gridProperties: { frozenRowCount: 1 },
    });
    const { data: file } = await online().as(DEPUTY).drive.files.get({ fileId: spreadsheetId });
    expect(file.name).toBe("Žurnāls");
  });

  test("rows and columns are inserted, appended, moved, sized, hidden and deleted", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const rows = (startIndex: number, endIndex: number) =>
      ({ sheetId: SHEET, dimension: "ROWS", startIndex, endIndex }) as const;
    const before = (await sheet(spreadsheetId)).properties?.gridProperties;
    await update(
      spreadsheetId,
      { insertDimension: { range: rows(1, 3), inheritFromBefore: false } },
      { appendDimension: { sheetId: SHEET, dimension: "COLUMNS", length: 4 } },
      { moveDimension: { source: rows(3, 4), destinationIndex: 1 } },
      {
        updateDimensionProperties: {
          range: { sheetId: SHEET, dimension: "COLUMNS", startIndex: 0, endIndex: 1 },
          properties: { hiddenByUser: true, pixelSize: 50 },
          fields: "hiddenByUser,pixelSize",
        },
      },
      {
        autoResizeDimensions: {
          dimensions: { sheetId: SHEET, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
        },
      },
      { deleteDimension: { range: rows(2, 3) } },
    );
    const after = (await sheet(spreadsheetId)).properties?.gridProperties;
    expect(after?.rowCount).toBe((before?.rowCount ?? 0) + 1);
    expect(after?.columnCount).toBe((before?.columnCount ?? 0) + 4);
    const { data } = await sheets().values.get({ spreadsheetId, range: "A1:A4" });
    expect(data.values).toEqual([["klase"], ["4.b"], [], ["1.a"]]);
  });

  test("ranges are named and protected, and let go again", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const [named, guarded] = await update(
      spreadsheetId,
      { addNamedRange: { namedRange: { name: "klases", range: TABLE } } },
      { addProtectedRange: { protectedRange: { range: TABLE, warningOnly: true } } },
    );
    const namedRangeId = named?.addNamedRange?.namedRange?.namedRangeId ?? "";
    const protectedRangeId = guarded?.addProtectedRange?.protectedRange?.protectedRangeId ?? 0;
    await update(
      spreadsheetId,
      { updateNamedRange: { namedRange: { namedRangeId, name: "saraksts" }, fields: "name" } },
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId, description: "Virsraksti" },
          fields: "description",
        },
      },
    );
    const { data } = await sheets().get({ spreadsheetId });
    expect(data.namedRanges).toMatchObject([{ namedRangeId, name: "saraksts" }]);
    expect(data.sheets?.[0]?.protectedRanges).toMatchObject([
      { protectedRangeId, description: "Virsraksti", warningOnly: true },
    ]);
    await update(
      spreadsheetId,
      { deleteNamedRange: { namedRangeId } },
      { deleteProtectedRange: { protectedRangeId } },
    );
    const after = await sheets().get({ spreadsheetId });
    expect(after.data.namedRanges).toBeUndefined();
    expect(after.data.sheets?.[0]?.protectedRanges).toBeUndefined();
  });

  test("developer metadata are changed and forgotten", async () => {
    const spreadsheetId = await newSpreadsheet(ROWS);
    const dataFilters = [{ developerMetadataLookup: { metadataKey: "column" } }];
    await update(
      spreadsheetId,
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: "column",
            metadataValue: "class",
            visibility: "DOCUMENT",
            location: { spreadsheet: true },
          },
        },
      },
      {
        updateDeveloperMetadata: {
          dataFilters,
          developerMetadata: { metadataValue: "klase" },
          fields: "metadataValue",
        },
      },
    );
    const { data } = await sheets().get({ spreadsheetId });
    expect(data.developerMetadata).toMatchObject([
      { metadataKey: "column", metadataValue: "klase" },
    ]);
    await update(spreadsheetId, { deleteDeveloperMetadata: { dataFilter: dataFilters[0] ?? {} } });
    const after = await sheets().get({ spreadsheetId });
    expect(after.data.developerMetadata).toBeUndefined();
  });
});
