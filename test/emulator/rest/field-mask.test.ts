// `fields` gives a part of the answer, and is refused when the answer has no such part.
import { describe, expect, test } from "vitest";
import { echoingWorkspace, jsonOf } from "../../support/echoing-workspace.ts";

const LIST = {
  kind: "drive#fileList",
  nextPageToken: "t",
  files: [
    {
      id: "1",
      name: "a",
      capabilities: { canEdit: true, canCopy: false },
      appProperties: { k: "v", l: "w" },
    },
    { id: "2", name: "b" },
  ],
};

function listed(fields: string): unknown {
  const response = echoingWorkspace(LIST).send(
    "GET",
    `/drive/v3/files?fields=${encodeURIComponent(fields)}`,
  );
  expect(response.status).toBe(200);
  return jsonOf(response);
}

describe("fields that the answer does not have", () => {
  test.each([
    ["items(id)", "items"],
    ["files(id,title)", "title"],
    ["files/capabilities/canFly", "canFly"],
    ["files.id", "files.id"],
    ["files(id", "files(id"],
    ["files(id))", "files(id))"],
    ["files,,kind", "files,,kind"],
  ])("are refused by Drive: %s", (fields, named) => {
    const echo = echoingWorkspace(LIST);
    const response = echo.send("GET", `/drive/v3/files?fields=${encodeURIComponent(fields)}`);
    expect(response.status).toBe(400);
    expect(jsonOf(response)).toEqual({
      error: {
        code: 400,
        message: `Invalid field selection ${named}`,
        errors: [
          {
            message: `Invalid field selection ${named}`,
            domain: "global",
            reason: "invalidParameter",
            location: "fields",
            locationType: "parameter",
          },
        ],
      },
    });
    expect(() => echo.received()).toThrow("No method was called.");
  });

  test.each([
    ["sheets.sheetProperties", "sheets.sheetProperties"],
    ["sheets(properties(titel))", "sheets.properties.titel"],
    ["properties, sheets.properties", " sheets.properties"],
  ])("are refused by Sheets: %s", (fields, path) => {
    const response = echoingWorkspace({}).send(
      "GET",
      `/v4/spreadsheets/s?fields=${encodeURIComponent(fields)}`,
    );
    expect(response.status).toBe(400);
    expect(jsonOf(response)).toEqual({
      error: {
        code: 400,
        message: "Request contains an invalid argument.",
        status: "INVALID_ARGUMENT",
        details: [
          {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            fieldViolations: [
              {
                field: path,
                description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
              },
            ],
          },
        ],
      },
    });
  });
});

describe("fields that the answer has", () => {
  test.each<[string, unknown]>([
    ["*", LIST],
    ["kind", { kind: "drive#fileList" }],
    [
      "nextPageToken, files(id, name)",
      {
        nextPageToken: "t",
        files: [
          { id: "1", name: "a" },
          { id: "2", name: "b" },
        ],
      },
    ],
    ["files/id", { files: [{ id: "1" }, { id: "2" }] }],
    [
      "files/id,files/name",
      {
        files: [
          { id: "1", name: "a" },
          { id: "2", name: "b" },
        ],
      },
    ],
    ["files(capabilities/canEdit)", { files: [{ capabilities: { canEdit: true } }, {}] }],
    ["files(appProperties/k)", { files: [{ appProperties: { k: "v" } }, {}] }],
    ["files(id),files", { files: LIST.files }],
    ["files,files(id)", { files: LIST.files }],
    ["files(*)", { files: LIST.files }],
    ["files(owners)", { files: [{}, {}] }],
    ["", {}],
  ])("are all that Drive answers: %j", (fields, answer) => {
    expect(listed(fields)).toEqual(answer);
  });

  test("are told with dots, slashes or parentheses in Docs and Sheets", () => {
    const spreadsheet = {
      spreadsheetId: "s",
      sheets: [{ properties: { sheetId: 0, title: "A" } }],
    };
    const { send } = echoingWorkspace(spreadsheet);
    for (const fields of [
      "sheets.properties.title",
      "sheets/properties/title",
      "sheets(properties(title))",
      "sheets.properties(title)",
    ]) {
      expect(jsonOf(send("GET", `/v4/spreadsheets/s?fields=${fields}`))).toEqual({
        sheets: [{ properties: { title: "A" } }],
      });
    }
  });

  test("are Drive's own choice when none are asked for, and everything in Docs", () => {
    const file = { kind: "drive#file", id: "1", name: "a", mimeType: "text/plain", version: "3" };
    const drive = echoingWorkspace(file, "kind,id,name,mimeType");
    expect(jsonOf(drive.send("GET", "/drive/v3/files/1"))).toEqual({
      kind: "drive#file",
      id: "1",
      name: "a",
      mimeType: "text/plain",
    });
    expect(jsonOf(drive.send("GET", "/drive/v3/files/1?fields=version"))).toEqual({ version: "3" });
    const docs = echoingWorkspace({ documentId: "d", title: "t" });
    expect(jsonOf(docs.send("GET", "/v1/documents/d"))).toEqual({ documentId: "d", title: "t" });
  });
});
