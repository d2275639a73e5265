import { describe, expect, it } from "vitest";
import { addressOf, routeOf } from "../../../src/desk/pages/route.ts";

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
    const address = (place: { sheetId: number; range?: string }) =>
      addressOf({ page: "spreadsheet", id: "2c-D", place }, "a@skola.example");
    expect([address({ sheetId: 0 }), address({ sheetId: 5, range: "A12" })]).toEqual([
      "/spreadsheet/2c-D?as=a%40skola.example#gid=0",
      "/spreadsheet/2c-D?as=a%40skola.example#gid=5&range=A12",
    ]);
  });
});
