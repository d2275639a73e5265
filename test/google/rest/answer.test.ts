import { describe, expect, it } from "vitest";
import { documentsGet } from "../../../src/google/rest/docs-documents.ts";
import { changesGetStartPageToken, changesList } from "../../../src/google/rest/drive-changes.ts";
import { drivesList } from "../../../src/google/rest/drive-drives.ts";
import {
  filesExport,
  filesGenerateIds,
  filesGet,
  filesList,
} from "../../../src/google/rest/drive-files.ts";
import { permissionsDelete, permissionsList } from "../../../src/google/rest/drive-permissions.ts";
import { valuesBatchGet, valuesGet } from "../../../src/google/rest/sheets-values-read.ts";
import { manyRanges } from "./every-request.ts";

describe("an answer without what we rely on is a defect", () => {
  it.each([
    [
      "a file without id",
      filesGet({ fileId: "f", fields: "id" }),
      '{"name":"4.b"}',
      /drive\.files\.get answered without id/,
    ],
    [
      "a list with a file without id",
      filesList({ q: "", fields: "id" }),
      '{"files":[{}]}',
      /item without id/,
    ],
    [
      "a permission without id",
      permissionsList({ fileId: "f" }),
      '{"permissions":[{"id":null}]}',
      /item without id/,
    ],
    ["a page of HTML", documentsGet({ documentId: "d" }), "<html>", /answered no JSON: <html>/],
    ["no start token", changesGetStartPageToken({ driveId: "d" }), "{}", /without startPageToken/],
    ["too few ids", filesGenerateIds({ count: 2 }), '{"ids":["a"]}', /answered 1 of 2 ids/],
    [
      "too few ranges",
      valuesBatchGet({ spreadsheetId: "s", ranges: ["A1", "B1"] }),
      '{"valueRanges":[{}]}',
      /answered 1 of 2 ranges/,
    ],
    [
      "a range not found",
      valuesBatchGet({ spreadsheetId: "s", ranges: manyRanges }),
      "{}",
      /answered without 'Sadarbība ar vecākiem'!A1/,
    ],
  ])("%s", (_, request, body, message) => {
    expect(() => request.decode(body)).toThrow(message);
  });
});

describe("an answer", () => {
  it("of an empty page is a page of nothing", () => {
    expect(filesList({ q: "", fields: "id" }).decode("{}")).toEqual({
      files: [],
      incompleteSearch: false,
      nextPageToken: null,
    });
    expect(drivesList({}).decode("{}")).toEqual({ drives: [], nextPageToken: null });
    expect(changesList({ driveId: "d", pageToken: "1", fields: "fileId" }).decode("{}")).toEqual({
      changes: [],
      nextPageToken: null,
      newStartPageToken: null,
    });
  });

  it("of an export is its text as it came", () => {
    expect(filesExport({ fileId: "f", mimeType: "text/plain" }).decode("Plāns\n")).toBe("Plāns\n");
  });

  it("of a deletion is nothing", () => {
    expect(permissionsDelete({ fileId: "f", permissionId: "p" }).decode("")).toBeUndefined();
  });

  it("of an empty range has no rows", () => {
    expect(valuesGet({ spreadsheetId: "s", range: "A1" }).decode('{"range":"Lapa!A1"}')).toEqual({
      range: "Lapa!A1",
      values: [],
    });
  });

  it("by data filters is put in the order of the ranges, one asked for twice twice", () => {
    const ranges = [...manyRanges, "'Sadarbība ar vecākiem'!A1"];
    const answered = manyRanges
      .map((a1Range, row) => ({
        valueRange: { range: a1Range, values: [[row]] },
        dataFilters: [{ a1Range }],
      }))
      .reverse();

    const found = valuesBatchGet({ spreadsheetId: "s", ranges }).decode(
      JSON.stringify({ valueRanges: answered }),
    );

    expect(found.map(({ values }) => values[0]?.[0])).toEqual([...manyRanges.keys(), 0]);
  });
});
