// Bodies that do not fit the method's message are refused in Google's words, before anything happens.
import { describe, expect, test } from "vitest";
import { echoingWorkspace, jsonOf } from "../../support/echoing-workspace.ts";

const BATCH_UPDATE = "/v1/documents/d:batchUpdate";
const SHEETS_BATCH_UPDATE = "/v4/spreadsheets/s:batchUpdate";

function refusal(url: string, body: unknown, method = "POST") {
  const response = echoingWorkspace().send(method, url, body);
  expect(response.status).toBe(400);
  return (jsonOf(response) as { error: { message: string; status: string } }).error;
}

describe("a body that does not fit", () => {
  test("names an unknown field and where it stands, in the message and in the details", () => {
    const words =
      "Invalid JSON payload received. Unknown name \"foo\" at 'requests[0].insert_text': Cannot find field.";
    expect(refusal(BATCH_UPDATE, { requests: [{ insertText: { text: "a", foo: 1 } }] })).toEqual({
      code: 400,
      message: words,
      status: "INVALID_ARGUMENT",
      details: [
        {
          "@type": "type.googleapis.com/google.rpc.BadRequest",
          fieldViolations: [{ field: "requests[0].insert_text", description: words }],
        },
      ],
    });
  });

  test("names no place for an unknown field of the message itself", () => {
    expect(refusal(BATCH_UPDATE, { request: [] }).message).toBe(
      'Invalid JSON payload received. Unknown name "request": Cannot find field.',
    );
  });

  test("names the field that carries the body of values.update", () => {
    const url = "/v4/spreadsheets/s/values/A1?valueInputOption=RAW";
    expect(refusal(url, { values: ["x"] }, "PUT").message).toBe(
      "Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), \"x\"",
    );
  });

  test.each<[string, unknown, string]>([
    [
      "a text for a number",
      { requests: [{ insertText: { location: { index: "abc" } } }] },
      "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), \"abc\"",
    ],
    [
      "a fraction for a whole number",
      { requests: [{ insertText: { location: { index: 1.5 } } }] },
      "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), 1.5",
    ],
    [
      "a number for a text",
      { requests: [{ insertText: { text: 5 } }] },
      "Invalid value at 'requests[0].insert_text.text' (TYPE_STRING), 5",
    ],
    [
      "a text for a message",
      { requests: [{ insertText: "x" }] },
      "Invalid value at 'requests[0].insert_text' (type.googleapis.com/google.apps.docs.v1.InsertTextRequest), \"x\"",
    ],
    [
      "a word that the enumeration lacks",
      { requests: [{ updateParagraphStyle: { paragraphStyle: { namedStyleType: "BOGUS" } } }] },
      "Invalid value at 'requests[0].update_paragraph_style.paragraph_style.named_style_type' (type.googleapis.com/google.apps.docs.v1.NamedStyleType), \"BOGUS\"",
    ],
    [
      "a list where there is one value",
      { requests: [{ insertText: { text: ["a"] } }] },
      "Invalid JSON payload received. Unknown name \"text\" at 'requests[0].insert_text': Proto field is not repeating, cannot start list.",
    ],
    [
      "an object where there is a simple value",
      { requests: [{ insertText: { text: { a: 1 } } }] },
      "Invalid JSON payload received. Unknown name \"text\" at 'requests[0].insert_text': Starting an object on a scalar field.",
    ],
    [
      "two kinds in one request",
      { requests: [{ insertText: { text: "a" }, deleteContentRange: {} }] },
      "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'",
    ],
  ])("is refused for %s", (_what, body, message) => {
    expect(refusal(BATCH_UPDATE, body).message).toBe(message);
  });

  test("calls the oneof of a Sheets request 'kind' and its request by its full name", () => {
    expect(
      refusal(SHEETS_BATCH_UPDATE, { requests: [{ addSheet: {}, deleteSheet: {} }] }).message,
    ).toBe(
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    );
    expect(refusal(SHEETS_BATCH_UPDATE, { requests: ["repeatCell"] }).message).toBe(
      "Invalid value at 'requests[0]' (type.googleapis.com/google.apps.sheets.v4.BatchUpdateSpreadsheetRequest.Request), \"repeatCell\"",
    );
  });

  test("names every fault, one a line", () => {
    const body = { requests: [{ insertText: { foo: 1, location: { index: "x" } } }] };
    expect(refusal(BATCH_UPDATE, body).message.split("\n")).toEqual([
      "Invalid JSON payload received. Unknown name \"foo\" at 'requests[0].insert_text': Cannot find field.",
      "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), \"x\"",
    ]);
  });

  test.each([
    ['{"requests":', "Unexpected end of string. Expected a value."],
    ["{requests}", "Unexpected token."],
  ])("is refused when %j is no JSON", (body, why) => {
    expect(refusal(BATCH_UPDATE, body).message).toBe(`Invalid JSON payload received. ${why}`);
  });

  test("is refused when it is no object", () => {
    expect(refusal(BATCH_UPDATE, "[]").message).toBe(
      'Invalid JSON payload received. Unknown name "": Root element must be a message.',
    );
  });

  test("is refused as a parameter of the query when it was sent as a form", () => {
    const response = echoingWorkspace().send("POST", BATCH_UPDATE, '{"requests":[]}', {
      Authorization: "Bearer vietniece@skola.example",
      "Content-Type": "application/x-www-form-urlencoded",
    });
    expect(response.status).toBe(400);
    expect(jsonOf(response)).toHaveProperty(
      "error.message",
      'Invalid JSON payload received. Unknown name "{"requests":[]}": Cannot bind query parameter. Field \'{"requests":[]}\' could not be found in request message.',
    );
  });

  test("is refused for Drive too, where Google looks away", () => {
    const error = refusal("/drive/v3/files", { name: "Plāns", parent: "p" });
    expect(error).toMatchObject({
      code: 400,
      status: "INVALID_ARGUMENT",
      errors: [{ domain: "global", reason: "badRequest" }],
      message: 'Invalid JSON payload received. Unknown name "parent": Cannot find field.',
    });
  });

  test("never reaches the method", () => {
    const echo = echoingWorkspace();
    echo.send("POST", BATCH_UPDATE, { requests: [{ insertText: { foo: 1 } }] });
    expect(() => echo.received()).toThrow("No method was called.");
    expect(echo.workspace.counters.byOperation()).toEqual({ "docs.documents.batchUpdate": 1 });
  });
});

describe("a body that fits", () => {
  test("reaches the method with numbers as numbers and 64-bit integers as text", () => {
    const echo = echoingWorkspace();
    echo.send("POST", BATCH_UPDATE, {
      requests: [{ insertText: { text: "ā", location: { index: "7", tabId: null } } }],
    });
    expect(echo.received().body).toEqual({
      requests: [{ insertText: { text: "ā", location: { index: 7 } } }],
    });
    echo.send("POST", "/drive/v3/files", { name: "a", size: 12, starred: true });
    expect(echo.received().body).toEqual({ name: "a", size: "12", starred: true });
  });

  test("keeps the nulls of Drive, which clear what they name", () => {
    const echo = echoingWorkspace();
    const body = { description: null, appProperties: { kind: null, class: "4.b" } };
    echo.send("PATCH", "/drive/v3/files/f", body);
    expect(echo.received().body).toEqual(body);
  });

  test("carries the values of a spreadsheet untouched", () => {
    const echo = echoingWorkspace();
    const values = [["a", 1, true, null, ""]];
    echo.send("PUT", "/v4/spreadsheets/s/values/A1?valueInputOption=RAW", { values });
    expect(echo.received().body).toEqual({ values });
  });

  test("is an empty message when nothing was sent", () => {
    const echo = echoingWorkspace();
    echo.send("POST", "/drive/v3/files/f/copy");
    expect(echo.received().body).toEqual({});
  });
});
