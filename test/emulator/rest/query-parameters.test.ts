// Parameters are read by the types that the discovery documents give them.
import { describe, expect, test } from "vitest";
import { echoingWorkspace, jsonOf } from "../../support/echoing-workspace.ts";

function messageOf(url: string): unknown {
  const response = echoingWorkspace().send("GET", url);
  expect(response.status).toBe(400);
  return (jsonOf(response) as { error: { message: unknown } }).error.message;
}

describe("a parameter that does not fit", () => {
  test.each([
    [
      "/v1/documents/d?bogus=1",
      "Invalid JSON payload received. Unknown name \"bogus\": Cannot bind query parameter. Field 'bogus' could not be found in request message.",
    ],
    [
      "/v4/spreadsheets/s/values/A1?majorDimension=NOPE",
      "Invalid value at 'major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), \"NOPE\"",
    ],
    ["/drive/v3/files?pageSize=NOPE", "Invalid value at 'page_size' (TYPE_INT32), \"NOPE\""],
    ["/drive/v3/files?pageSize=", "Invalid value at 'page_size' (TYPE_INT32), \"\""],
    [
      "/drive/v3/files?supportsAllDrives=maybe",
      "Invalid value at 'supports_all_drives' (TYPE_BOOL), \"maybe\"",
    ],
    [
      "/drive/v3/files?pageSize=1001",
      "Invalid value '1001'. Values must be within the range: [1, 1000]",
    ],
    ["/drive/v3/files/f/export", "Required parameter: mimeType"],
    [
      "/drive/v3/files?alt=zzz",
      "Invalid query parameters. Invalid value 'zzz' for system query parameter : alt",
    ],
    ["/drive/v3/files?alt=media", 'Unsupported alt type "media" for non byte stream request.'],
  ])("is refused in Google's words: %s", (url, message) => {
    expect(messageOf(url)).toBe(message);
  });

  test("is pointed at by Drive", () => {
    const response = echoingWorkspace().send("GET", "/drive/v3/files?pageSize=0");
    expect(jsonOf(response)).toEqual({
      error: {
        code: 400,
        message: "Invalid value '0'. Values must be within the range: [1, 1000]",
        errors: [
          {
            message: "Invalid value '0'. Values must be within the range: [1, 1000]",
            domain: "global",
            reason: "invalidParameter",
            location: "pageSize",
            locationType: "parameter",
          },
        ],
      },
    });
  });
});

describe("a parameter that fits", () => {
  test("reaches the method with its own type, how the answer is printed being left out", () => {
    const echo = echoingWorkspace();
    echo.send(
      "GET",
      "/drive/v3/files?pageSize=10&supportsAllDrives=true&includeItemsFromAllDrives=1&q=name+%3D+'%C4%81'&fields=*&prettyPrint=false&quotaUser=x",
    );
    expect(echo.received().params).toEqual({
      pageSize: 10,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
      q: "name = 'ā'",
      fields: "*",
    });
  });

  test("is a list where it may be given many times", () => {
    const echo = echoingWorkspace();
    echo.send(
      "GET",
      "/v4/spreadsheets/s/values:batchGet?ranges='A b'!A1&ranges=B2&majorDimension=ROWS",
    );
    expect(echo.received().params).toEqual({
      spreadsheetId: "s",
      ranges: ["'A b'!A1", "B2"],
      majorDimension: "ROWS",
    });
  });

  test("tells the method when the content itself is asked for", () => {
    const echo = echoingWorkspace();
    echo.send("GET", "/drive/v3/files/f?alt=media");
    expect(echo.received().params).toEqual({ fileId: "f", alt: "media" });
  });

  test("is a number in the path where the method says so", () => {
    const echo = echoingWorkspace();
    echo.send("GET", "/v4/spreadsheets/s/developerMetadata/42");
    expect(echo.received().params).toEqual({ spreadsheetId: "s", metadataId: 42 });
  });
});
