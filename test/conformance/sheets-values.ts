// Values and metadata of the Sheets API, driven by Google's own client.
import { describe, expect, test } from "vitest";
import { DEPUTY, onlineWorkspace, refusalOf, TEACHER } from "./google-clients.ts";

const RAW = { valueInputOption: "RAW" } as const;

describe("values of the Sheets API", () => {
  const online = onlineWorkspace();
  const sheets = (email = DEPUTY) => online().as(email).sheets.spreadsheets;

  /** A spreadsheet with one sheet, "Uzskaite lapa". */
  async function newSpreadsheet(): Promise<string> {
    const { data } = await sheets().create({
      requestBody: {
        properties: { title: "Žurnāls" },
        sheets: [{ properties: { sheetId: 7, title: "Uzskaite lapa" } }],
      },
    });
    return data.spreadsheetId ?? "";
  }

  async function write(spreadsheetId: string, range: string, values: unknown[][]) {
    return sheets().values.update({ spreadsheetId, range, ...RAW, requestBody: { values } });
  }

  async function read(spreadsheetId: string, range: string) {
    const { data } = await sheets().values.get({ spreadsheetId, range });
    return data.values;
  }

  describe("sheets.spreadsheets.values.get", () => {
    test.each(["Nav lapas!A1", "A1:B2:C3"])("is refused for the range %s", async (range) => {
      const spreadsheetId = await newSpreadsheet();
      expect(await refusalOf(sheets().values.get({ spreadsheetId, range }))).toEqual({
        code: 400,
        message: `Unable to parse range: ${range}`,
        reason: undefined,
      });
    });

    test("is refused for another person's spreadsheet", async () => {
      const spreadsheetId = await newSpreadsheet();
      const refused = await refusalOf(sheets(TEACHER).values.get({ spreadsheetId, range: "A1" }));
      expect(refused.code).toBe(403);
    });

    test("reads a range with spaces and quotes in its name", async () => {
      const spreadsheetId = await newSpreadsheet();
      await write(spreadsheetId, "'Uzskaite lapa'!A1", [
        ["datums", "tēma"],
        ["=1+2", 5],
      ]);
      const { data } = await sheets().values.get({
        spreadsheetId,
        range: "'Uzskaite lapa'!A1:C9",
        valueRenderOption: "UNFORMATTED_VALUE",
      });
      expect(data).toEqual({
        range: "'Uzskaite lapa'!A1:C9",
        majorDimension: "ROWS",
        values: [
          ["datums", "tēma"],
          ["=1+2", 5],
        ],
      });
    });
  });

  describe("sheets.spreadsheets.values.update", () => {
    test("is refused without a value input option", async () => {
      const spreadsheetId = await newSpreadsheet();
      const call = sheets().values.update({
        spreadsheetId,
        range: "A1",
        requestBody: { values: [["a"]] },
      });
      expect((await refusalOf(call)).code).toBe(400);
    });

    test("is refused for values that are no rows", async () => {
      const spreadsheetId = await newSpreadsheet();
      const response = await fetch(
        `${online().url}v4/spreadsheets/${spreadsheetId}/values/A1?valueInputOption=RAW`,
        {
          method: "PUT",
          headers: { Authorization: `Bearer ${DEPUTY}`, "Content-Type": "application/json" },
          body: '{"values":["x"]}',
        },
      );
      expect(response.status).toBe(400);
      expect(await response.json()).toHaveProperty(
        "error.message",
        "Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), \"x\"",
      );
    });

    test("is refused for more values than the range holds", async () => {
      const spreadsheetId = await newSpreadsheet();
      expect((await refusalOf(write(spreadsheetId, "A1:B1", [["a", "b", "c"]]))).code).toBe(400);
    });

    test("tells what it wrote, and evaluates only what USER_ENTERED asks it to", async () => {
      const spreadsheetId = await newSpreadsheet();
      const { data } = await sheets().values.update({
        spreadsheetId,
        range: "A1",
        valueInputOption: "USER_ENTERED",
        requestBody: { values: [["=1+2", "teksts"]] },
      });
      expect(data).toEqual({
        spreadsheetId,
        updatedRange: "'Uzskaite lapa'!A1:B1",
        updatedRows: 1,
        updatedColumns: 2,
        updatedCells: 2,
      });
      expect(await read(spreadsheetId, "A1:B1")).toEqual([["3", "teksts"]]);
    });
  });

  test("sheets.spreadsheets.values.append puts rows below the table", async () => {
    const spreadsheetId = await newSpreadsheet();
    await write(spreadsheetId, "A1", [["datums"], ["01.09.2021"]]);
    const { data } = await sheets().values.append({
      spreadsheetId,
      range: "A1:A",
      ...RAW,
      insertDataOption: "INSERT_ROWS",
      requestBody: { values: [["02.09.2021"]] },
    });
    expect(data.updates?.updatedRange).toBe("'Uzskaite lapa'!A3");
    expect(await read(spreadsheetId, "A1:A")).toEqual([["datums"], ["01.09.2021"], ["02.09.2021"]]);
  });

  test("sheets.spreadsheets.values batchUpdate, batchGet, clear and batchClear many ranges", async () => {
    const spreadsheetId = await newSpreadsheet();
    const { values } = sheets();
    const updated = await values.batchUpdate({
      spreadsheetId,
      requestBody: {
        ...RAW,
        data: [
          { range: "A1", values: [["a"]] },
          { range: "C3", values: [["c"]] },
        ],
      },
    });
    expect(updated.data.totalUpdatedCells).toBe(2);
    const got = await values.batchGet({ spreadsheetId, ranges: ["A1", "'Uzskaite lapa'!C3"] });
    expect(got.data.valueRanges?.map((range) => range.values)).toEqual([[["a"]], [["c"]]]);
    await values.clear({ spreadsheetId, range: "A1", requestBody: {} });
    expect(await read(spreadsheetId, "A1")).toBeUndefined();
    const cleared = await values.batchClear({ spreadsheetId, requestBody: { ranges: ["C3"] } });
    expect(cleared.data.clearedRanges).toEqual(["'Uzskaite lapa'!C3"]);
    expect(await read(spreadsheetId, "C3")).toBeUndefined();
  });

  test("sheets.spreadsheets.values work by data filter too", async () => {
    const spreadsheetId = await newSpreadsheet();
    const { values } = sheets();
    const dataFilters = [{ a1Range: "A1:B1" }];
    await values.batchUpdateByDataFilter({
      spreadsheetId,
      requestBody: { ...RAW, data: [{ dataFilter: { a1Range: "A1:B1" }, values: [["a", "b"]] }] },
    });
    const got = await values.batchGetByDataFilter({ spreadsheetId, requestBody: { dataFilters } });
    expect(got.data.valueRanges?.[0]?.valueRange?.values).toEqual([["a", "b"]]);
    await values.batchClearByDataFilter({ spreadsheetId, requestBody: { dataFilters } });
    expect(await read(spreadsheetId, "A1:B1")).toBeUndefined();
  });

  test("sheets.spreadsheets.developerMetadata get and search what was written", async () => {
    const spreadsheetId = await newSpreadsheet();
    await sheets().batchUpdate({
      spreadsheetId,
      requestBody: {
        requests: [
          {
            createDeveloperMetadata: {
              developerMetadata: {
                metadataId: 11,
                metadataKey: "column",
                metadataValue: "topic",
                visibility: "DOCUMENT",
                location: {
                  dimensionRange: { sheetId: 7, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
                },
              },
            },
          },
        ],
      },
    });
    const { developerMetadata } = sheets();
    const got = await developerMetadata.get({ spreadsheetId, metadataId: 11 });
    expect(got.data).toMatchObject({
      metadataId: 11,
      metadataKey: "column",
      metadataValue: "topic",
    });
    const found = await developerMetadata.search({
      spreadsheetId,
      requestBody: { dataFilters: [{ developerMetadataLookup: { metadataKey: "column" } }] },
    });
    expect(
      found.data.matchedDeveloperMetadata?.map((match) => match.developerMetadata?.metadataId),
    ).toEqual([11]);
    const none = developerMetadata.get({ spreadsheetId, metadataId: 12 });
    expect((await refusalOf(none)).code).toBe(404);
  });
});
