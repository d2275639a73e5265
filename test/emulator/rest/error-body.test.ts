// The same refusal has one form in Drive and another in Docs, Sheets and Apps Script.
import { describe, expect, test } from "vitest";
import { errorBody, errorHeaders } from "../../../src/emulator/rest/error-body.ts";
import {
  callerLacksPermission,
  fileNotFound,
  GoogleError,
  invalidArgument,
  notEmulated,
} from "../../../src/emulator/workspace/google-error.ts";

const rateLimit = new GoogleError({
  code: 403,
  status: "PERMISSION_DENIED",
  reason: "userRateLimitExceeded",
  message: "User Rate Limit Exceeded",
  retryAfterSeconds: 7,
});

describe("a refusal of Drive", () => {
  test("says why in errors[] and where, and carries no status", () => {
    expect(errorBody("drive", fileNotFound("abc"))).toEqual({
      error: {
        code: 404,
        message: "File not found: abc.",
        errors: [
          {
            message: "File not found: abc.",
            domain: "global",
            reason: "notFound",
            location: "fileId",
            locationType: "parameter",
          },
        ],
      },
    });
  });

  test("for going too fast is of the domain usageLimits", () => {
    expect(errorBody("drive", rateLimit)).toEqual({
      error: {
        code: 403,
        message: "User Rate Limit Exceeded",
        errors: [
          {
            message: "User Rate Limit Exceeded",
            domain: "usageLimits",
            reason: "userRateLimitExceeded",
          },
        ],
      },
    });
  });
});

describe("a refusal of Docs, Sheets and Apps Script", () => {
  test.each(["docs", "sheets", "script"] as const)("has its status and no errors[]: %s", (api) => {
    expect(errorBody(api, callerLacksPermission())).toEqual({
      error: {
        code: 403,
        message: "The caller does not have permission",
        status: "PERMISSION_DENIED",
      },
    });
  });

  test("has errors[] beside it when $.xgafv=1 was asked", () => {
    expect(errorBody("sheets", invalidArgument("Unable to parse range: X"), true)).toEqual({
      error: {
        code: 400,
        message: "Unable to parse range: X",
        errors: [{ message: "Unable to parse range: X", domain: "global", reason: "badRequest" }],
        status: "INVALID_ARGUMENT",
      },
    });
  });

  test("for what the emulator lacks is 501 with its name", () => {
    expect(errorBody("docs", notEmulated("docs.documents.batchUpdate insertDate"))).toEqual({
      error: {
        code: 501,
        message: "Not emulated: docs.documents.batchUpdate insertDate.",
        status: "UNIMPLEMENTED",
      },
    });
  });
});

describe("the headers of a refusal", () => {
  test("say when to try again, if Google does", () => {
    expect(errorHeaders(rateLimit)).toEqual({ "retry-after": "7" });
    expect(errorHeaders(fileNotFound("abc"))).toEqual({});
  });
});
