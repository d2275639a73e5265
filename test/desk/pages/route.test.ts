import { describe, expect, it } from "vitest";
import { addressOf, routeOf, routeOfGoogleLink, sheetIdIn } from "../../../src/desk/pages/route.ts";

describe("routes", () => {
  it("lead nowhere where there is no page", () => {
    expect([routeOf("/document"), routeOf("/x/1"), routeOf("/document/1/2")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("come back from their own addresses", () => {
    const route = { page: "document", id: "1a-B_c" } as const;
    expect(addressOf(route, "a@skola.example")).toBe("/document/1a-B_c?as=a%40skola.example");
    expect(routeOf("/document/1a-B_c")).toEqual(route);
    expect(routeOf("/", "mape")).toEqual({ page: "drive", folder: "mape" });
  });

  it("name the tab of a spreadsheet as Google does", () => {
    const address = addressOf({ page: "spreadsheet", id: "2c-D", sheetId: 0 }, "a@skola.example");
    expect(address).toBe("/spreadsheet/2c-D?as=a%40skola.example#gid=0");
    expect([sheetIdIn(address), sheetIdIn("/spreadsheet/2c-D")]).toEqual([0, null]);
  });

  it("stand for Google's own links, and for no others", () => {
    const links = [
      "https://docs.google.com/document/d/1aB/edit?usp=drivesdk",
      "https://docs.google.com/spreadsheets/d/2c-D/edit?usp=drivesdk",
      "https://docs.google.com/spreadsheets/u/1/d/2c-D/edit?gid=7#gid=7",
      "https://drive.google.com/drive/folders/3e_F",
      "https://example.com/document/d/1",
    ];
    expect(links.map(routeOfGoogleLink)).toEqual([
      { page: "document", id: "1aB" },
      { page: "spreadsheet", id: "2c-D" },
      { page: "spreadsheet", id: "2c-D", sheetId: 7 },
      { page: "drive", folder: "3e_F" },
      null,
    ]);
  });
});
