import { expect, it } from "vitest";
import { placeIn, routeOfGoogleLink } from "../../../src/desk/pages/google-links.ts";

it.each([
  "https://example.com/document/d/1",
  "https://docs.google.com/presentation/d/1/edit",
  "http://docs.google.com/document/d/1/edit",
  "/document/1",
])("leads nowhere: %s", (link) => {
  expect(routeOfGoogleLink(link)).toBeNull();
});

it.each([
  ["https://docs.google.com/document/d/1aB/edit?usp=drivesdk", { page: "document", id: "1aB" }],
  [
    "https://docs.google.com/spreadsheets/d/2c-D/edit?usp=drivesdk",
    { page: "spreadsheet", id: "2c-D" },
  ],
  [
    "https://docs.google.com/spreadsheets/u/1/d/2c-D/edit?gid=7#gid=7",
    { page: "spreadsheet", id: "2c-D", place: { sheetId: 7 } },
  ],
  ["https://drive.google.com/drive/folders/3e_F", { page: "drive", folder: "3e_F" }],
  ["https://drive.google.com/open?usp=x&id=4g", { page: "open", id: "4g" }],
  ["https://drive.google.com/file/d/5h/view", { page: "open", id: "5h" }],
])("%s leads to the desk's own page", (link, route) => {
  expect(routeOfGoogleLink(link)).toEqual(route);
});

it("finds the tab and the cell in the desk's own addresses, too", () => {
  expect(["", "#gid=0", "#gid=4&range=B12", "#gid=4&range=B"].map(placeIn)).toEqual([
    null,
    { sheetId: 0 },
    { sheetId: 4, range: "B12" },
    { sheetId: 4 },
  ]);
});
