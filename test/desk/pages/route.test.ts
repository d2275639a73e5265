import { describe, expect, it } from "vitest";
import { addressOf, routeOf, routeOfGoogleLink } from "../../../src/desk/pages/route.ts";

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

  it("stand for Google's own links, and for no others", () => {
    const links = [
      "https://docs.google.com/document/d/1aB/edit?usp=drivesdk",
      "https://docs.google.com/spreadsheets/d/2c-D/edit#gid=0",
      "https://drive.google.com/drive/folders/3e_F",
      "https://example.com/document/d/1",
    ];
    expect(links.map(routeOfGoogleLink)).toEqual([
      { page: "document", id: "1aB" },
      { page: "spreadsheet", id: "2c-D" },
      { page: "drive", folder: "3e_F" },
      null,
    ]);
  });
});
