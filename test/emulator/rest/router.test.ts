// Every method of the four discovery documents is found at its own path, and at no other.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APIS } from "../../../src/emulator/rest/discovery.ts";
import { routeOf } from "../../../src/emulator/rest/router.ts";

const METHODS = Object.values(APIS).flatMap((api) =>
  api.methods.map((method) => ({ id: method.id, api, method })),
);

function found(httpMethod: string, path: string, host: string | null = null): string | null {
  return routeOf(httpMethod, path, host)?.method.id ?? null;
}

describe("the router", () => {
  test.each([
    ["GET", "/drive/v3/nothing"],
    ["GET", "/drive/v2/files"],
    ["POST", "/drive/v3/files/abc"],
    ["GET", "/v1/documents/abc:batchUpdate"],
    ["GET", "/v4/spreadsheets/abc/values/%ZZ"],
    ["GET", "/"],
  ])("finds nothing at %s %s", (httpMethod, path) => {
    expect(found(httpMethod, path)).toBeNull();
  });

  test("finds a method only at its own host when a host is asked", () => {
    expect(found("GET", "/v1/documents/abc", "docs.googleapis.com")).toBe("docs.documents.get");
    expect(found("GET", "/v1/documents/abc", "www.googleapis.com")).toBeNull();
    expect(found("GET", "/drive/v3/files", "www.googleapis.com")).toBe("drive.files.list");
  });

  test.each(METHODS)("finds $id at its path, with its parameters decoded", ({ id, method }) => {
    const values: Record<string, string> = {};
    const path = method.path.replace(/\{(\w+)\}/g, (_hole, name: string) => {
      values[name] = `${name} 1/2'ā`;
      return encodeURIComponent(`${name} 1/2'ā`);
    });
    const route = routeOf(method.httpMethod, path, null);
    expect(route?.method.id).toBe(id);
    expect(route?.pathParameters).toEqual(values);
  });

  test.each([
    ["GET", "/drive/v3/files/generateIds", "drive.files.generateIds"],
    ["DELETE", "/drive/v3/files/trash", "drive.files.emptyTrash"],
    ["GET", "/v4/spreadsheets/s/values:batchGet", "sheets.spreadsheets.values.batchGet"],
    ["GET", "/v4/spreadsheets/s/values/A1:B2", "sheets.spreadsheets.values.get"],
    ["POST", "/v4/spreadsheets/s/values/A1:B2:append", "sheets.spreadsheets.values.append"],
    ["POST", "/v4/spreadsheets/s/values/A1:clear", "sheets.spreadsheets.values.clear"],
    ["POST", "/v1/documents/d:batchUpdate", "docs.documents.batchUpdate"],
    ["GET", "/v1/projects/p/content", "script.projects.getContent"],
  ])("tells %s %s from its neighbours", (httpMethod, path, id) => {
    expect(found(httpMethod, path)).toBe(id);
  });

  test("tells an upload from a call of the same method", () => {
    expect(routeOf("POST", "/drive/v3/files", null)?.upload).toBe(false);
    expect(routeOf("POST", "/upload/drive/v3/files", null)?.upload).toBe(true);
    expect(routeOf("PATCH", "/upload/drive/v3/files/f", null)?.method.id).toBe(
      "drive.files.update",
    );
  });

  test("carries any range through", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (range) => {
        const path = `/v4/spreadsheets/s/values/${encodeURIComponent(range)}:append`;
        expect(routeOf("POST", path, null)?.pathParameters["range"]).toBe(range);
      }),
    );
  });
});
