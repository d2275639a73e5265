import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownSpreadsheet } from "./school-spreadsheet.ts";
import type { SchoolSpreadsheet } from "./school-spreadsheet.ts";

const row = (index: number): object => ({
  dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex: index, endIndex: index + 1 },
});

function create(metadata: object): object {
  return {
    createDeveloperMetadata: { developerMetadata: { visibility: "DOCUMENT", ...metadata } },
  };
}

function keysUnder(sheet: SchoolSpreadsheet, ...dataFilters: object[]): readonly unknown[] {
  const answer = sheet.ask("developerMetadata.search", {}, { dataFilters });
  const matched = (answer["matchedDeveloperMetadata"] ?? []) as {
    developerMetadata: { metadataKey: string };
  }[];
  return matched.map(({ developerMetadata }) => developerMetadata.metadataKey);
}

const lookup = (developerMetadataLookup: object): object => ({ developerMetadataLookup });

describe("developer metadata", () => {
  test.each([
    [
      { metadataKey: "k", location: {} },
      "DeveloperMetadataLocation must have exactly one location set.",
    ],
    [{ location: { sheetId: 0 } }, "developerMetadata.metadataKey is required."],
    [
      {
        metadataKey: "k",
        location: { dimensionRange: { dimension: "ROWS", startIndex: 1, endIndex: 3 } },
      },
      "dimensionRange must represent exactly one row or one column.",
    ],
    [{ metadataKey: "k", location: row(1000) }, "dimensionRange is outside the grid."],
    [{ metadataKey: "k", location: { sheetId: 4 } }, "No grid with id: 4"],
    [
      { metadataKey: "k", location: { sheetId: 0 }, visibility: undefined },
      "developerMetadata.visibility is required.",
    ],
    [
      { metadataKey: "k", metadataValue: "x".repeat(30_000), location: { sheetId: 0 } },
      "Developer metadata may hold at most 30000 characters on a sheet and on the spreadsheet.",
    ],
  ])("refuses %j", (metadata, message) => {
    expect(ownSpreadsheet().batchRefused(create(metadata))).toBe(
      `Invalid requests[0].createDeveloperMetadata: ${message}`,
    );
  });

  test("refuses an id in use and answers 404 for one that is not there", () => {
    const sheet = ownSpreadsheet();
    const one = create({ metadataId: 7, metadataKey: "k", location: { spreadsheet: true } });
    sheet.batch(one);
    expect(sheet.batchRefused(one)).toBe(
      "Invalid requests[0].createDeveloperMetadata: Cannot add developer metadata with ID [7] because developer metadata with that ID already exists.",
    );
    expect(sheet.refused("developerMetadata.get", { metadataId: 8 })).toMatchObject({
      code: 404,
      message: "No developer metadata with ID 8.",
    });
    expect(sheet.ask("developerMetadata.get", { metadataId: 7 })).toEqual({
      metadataId: 7,
      metadataKey: "k",
      location: { locationType: "SPREADSHEET", spreadsheet: true },
      visibility: "DOCUMENT",
    });
  });

  test("is found by key, value, id, kind of place and place", () => {
    const sheet = ownSpreadsheet();
    sheet.batch(
      create({ metadataKey: "file", metadataValue: "journal", location: { spreadsheet: true } }),
      create({ metadataKey: "sheet", location: { sheetId: 0 } }),
      create({ metadataKey: "row", metadataId: 3, location: row(4) }),
    );
    expect(keysUnder(sheet, lookup({ metadataKey: "row" }))).toEqual(["row"]);
    expect(keysUnder(sheet, lookup({ metadataValue: "journal" }))).toEqual(["file"]);
    expect(keysUnder(sheet, lookup({ metadataId: 3 }), lookup({ metadataKey: "sheet" }))).toEqual([
      "sheet",
      "row",
    ]);
    expect(keysUnder(sheet, lookup({ locationType: "SHEET" }))).toEqual(["sheet"]);
    const inSheet = { metadataLocation: { sheetId: 0 } };
    expect(keysUnder(sheet, lookup(inSheet))).toEqual(["sheet", "row"]);
    const exactly = { ...inSheet, locationMatchingStrategy: "EXACT_LOCATION" };
    expect(keysUnder(sheet, lookup(exactly))).toEqual(["sheet"]);
    expect(keysUnder(sheet, { a1Range: "A5:B5" })).toEqual(["sheet", "row"]);
  });

  test("names a row to read, write and clear", () => {
    const sheet = ownSpreadsheet();
    sheet.batch(create({ metadataKey: "ieraksts", metadataValue: "e1", location: row(2) }));
    const dataFilter = lookup({ metadataValue: "e1" });
    const data = [{ dataFilter, values: [["x", "y"]] }];
    sheet.ask("values.batchUpdateByDataFilter", {}, { valueInputOption: "RAW", data });
    const read = sheet.ask("values.batchGetByDataFilter", {}, { dataFilters: [dataFilter] });
    expect(read["valueRanges"]).toEqual([
      {
        valueRange: { range: "Sheet1!A3:Z3", majorDimension: "ROWS", values: [["x", "y"]] },
        dataFilters: [dataFilter],
      },
    ]);
    sheet.ask("values.batchClearByDataFilter", {}, { dataFilters: [dataFilter] });
    expect(sheet.values("A3:B3")).toEqual([]);
  });

  test("is changed and deleted by filter", () => {
    const sheet = ownSpreadsheet();
    sheet.batch(create({ metadataKey: "a", metadataValue: "1", location: row(2) }));
    const dataFilters = [lookup({ metadataKey: "a" })];
    const update = {
      updateDeveloperMetadata: {
        dataFilters,
        developerMetadata: { metadataValue: "2", location: { sheetId: 0 } },
        fields: "metadataValue,location",
      },
    };
    expect(sheet.batch(update).replies[0]?.["updateDeveloperMetadata"]).toMatchObject({
      developerMetadata: [
        { metadataKey: "a", metadataValue: "2", location: { locationType: "SHEET", sheetId: 0 } },
      ],
    });
    sheet.batch({ deleteDeveloperMetadata: { dataFilter: dataFilters[0] } });
    expect(keysUnder(sheet, ...dataFilters)).toEqual([]);
  });

  test("is left behind by a copy", () => {
    const sheet = ownSpreadsheet();
    sheet.batch(create({ metadataKey: "a", location: row(2) }));
    expect(sheet.copy().state.developerMetadata).toEqual([]);
  });

  test("stays on its row whatever rows come, go or move", () => {
    const edits = fc.array(
      fc.record({
        kind: fc.constantFrom("insert", "delete", "move"),
        start: fc.nat(40),
        count: fc.integer({ min: 1, max: 6 }),
        to: fc.nat(60),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.nat(40), edits, (at, changes) => {
        const sheet = ownSpreadsheet();
        sheet.put(`A${at + 1}`, [["marked"]]);
        sheet.batch(create({ metadataKey: "mark", location: row(at) }));
        for (const { kind, start, count, to } of changes) {
          const range = {
            sheetId: 0,
            dimension: "ROWS",
            startIndex: start,
            endIndex: start + count,
          };
          const requests = [
            kind === "insert"
              ? { insertDimension: { range } }
              : kind === "delete"
                ? { deleteDimension: { range } }
                : { moveDimension: { source: range, destinationIndex: to } },
          ];
          sheet.perform("batchUpdate", {}, { requests });
        }
        const line = sheet.state.developerMetadata[0]?.location.dimensionRange;
        const marked = sheet.values("A1:A100").findIndex(([value]) => value === "marked");
        expect(line?.startIndex ?? -1).toBe(marked);
      }),
      { numRuns: 60 },
    );
  });
});

test("developer metadata is left behind by a copy, and stays with the original", () => {
  const sheet = ownSpreadsheet();
  sheet.batch(
    create({ metadataKey: "sheet", location: { sheetId: 0 } }),
    create({ metadataKey: "column", location: row(3) }),
  );
  expect(sheet.copy().state.developerMetadata).toEqual([]);
  expect(sheet.state.developerMetadata).toHaveLength(2);
});
