import { describe, expect, it } from "vitest";
import { filesGet, filesList } from "../../../src/google/rest/drive-files.ts";
import { addressOf } from "../../../src/google/rest/google-request.ts";
import { spreadsheetsGet } from "../../../src/google/rest/sheets-spreadsheets.ts";
import { valuesGet } from "../../../src/google/rest/sheets-values-read.ts";
import { request } from "./scripted-google.ts";

describe("the address of a request", () => {
  it("is a defect past 2,082 characters", () => {
    const url = "https://sheets.googleapis.com/";
    const withLength = (length: number) => request({ url: url + "a".repeat(length - url.length) });

    expect(addressOf(withLength(2082))).toHaveLength(2082);
    expect(() => addressOf(withLength(2083))).toThrow("the URL has 2083 characters");
  });

  it("carries a search of one shared drive, escaped", () => {
    const search = filesList({
      q: "name = '4.b & 5.a' and trashed = false",
      driveId: "d",
      fields: "id",
    });

    expect(addressOf(search)).toBe(
      "https://www.googleapis.com/drive/v3/files?supportsAllDrives=true&corpora=drive&driveId=d" +
        "&includeItemsFromAllDrives=true&q=name%20%3D%20'4.b%20%26%205.a'%20and%20trashed%20%3D%20false" +
        "&pageSize=1000&fields=nextPageToken%2CincompleteSearch%2Cfiles(id)",
    );
  });

  it("keeps an id and a range within their own part of the path", () => {
    expect(addressOf(filesGet({ fileId: "../about", fields: "id" }))).toContain(
      "/files/..%2Fabout?",
    );
    expect(addressOf(valuesGet({ spreadsheetId: "s", range: "Skolēni!A1" }))).toContain(
      "/values/Skol%C4%93ni!A1?",
    );
  });

  it("repeats the parameter of a list", () => {
    const reading = spreadsheetsGet({
      spreadsheetId: "s",
      fields: "spreadsheetId",
      ranges: ["A1", "B2"],
    });

    expect(addressOf(reading)).toContain("/s?ranges=A1&ranges=B2&fields=spreadsheetId");
  });
});
