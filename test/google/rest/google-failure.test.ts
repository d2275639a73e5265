import { describe, expect, it } from "vitest";
import { failureOf, failureOfThrown } from "../../../src/google/rest/google-failure.ts";

const driveBody = (code: number, reason: string, location?: string) => ({
  error: { code, message: "Sorry.", errors: [{ domain: "global", reason, location }] },
});
const canonicalBody = (code: number, status: string, info?: object, message = "Sorry.") => ({
  error: {
    code,
    message,
    status,
    ...(info === undefined ? {} : { details: [{ "@type": "x" }, info] }),
  },
});
const kindOf = (status: number, body: object, operation = "drive.files.get") =>
  failureOf(operation, { status, headers: {}, body: JSON.stringify(body) }).kind;

describe("a refusal in Drive's form", () => {
  it.each([
    [400, "badRequest", "invalid"],
    [400, "invalidSharingRequest", "sharingRefused"],
    [400, "shareOutNotPermitted", "sharingRefused"],
    [403, "teamDriveDomainUsersOnlyRestriction", "sharingRefused"],
    [403, "teamDriveTeamMembersOnlyRestriction", "sharingRefused"],
    [403, "cannotShareTeamDriveWithNonGoogleAccounts", "sharingRefused"],
    [401, "authError", "unauthenticated"],
    [403, "rateLimitExceeded", "rateLimited"],
    [403, "userRateLimitExceeded", "rateLimited"],
    [403, "sharingRateLimitExceeded", "rateLimited"],
    [403, "dailyLimitExceeded", "dailyLimit"],
    [403, "quotaExceeded", "dailyLimit"],
    [403, "storageQuotaExceeded", "dailyLimit"],
    [403, "insufficientFilePermissions", "forbidden"],
    [403, "insufficientPermissions", "unauthenticated"],
    [403, "accessNotConfigured", "notEnabled"],
    [404, "notFound", "notFound"],
    [409, "fileIdInUse", "conflict"],
    [412, "conditionNotMet", "invalid"],
    [429, "rateLimitExceeded", "rateLimited"],
    [500, "internalError", "unavailable"],
    [503, "backendError", "unavailable"],
    [501, "notImplemented", "unknown"],
  ])("%i %s is %s", (status, reason, kind) => {
    expect(kindOf(status, driveBody(status, reason))).toBe(kind);
  });

  it("keeps Google's words", () => {
    const body = JSON.stringify(driveBody(404, "notFound", "fileId"));

    expect(failureOf("drive.files.get", { status: 404, headers: {}, body })).toEqual({
      kind: "notFound",
      code: 404,
      reason: "notFound",
      location: "fileId",
      message: "Sorry.",
      operation: "drive.files.get",
    });
  });
});

describe("a refusal in the form of Docs and Sheets", () => {
  it.each([
    [400, "INVALID_ARGUMENT", undefined, "invalid"],
    [401, "UNAUTHENTICATED", undefined, "unauthenticated"],
    [403, "PERMISSION_DENIED", undefined, "forbidden"],
    [403, "PERMISSION_DENIED", { reason: "SERVICE_DISABLED" }, "notEnabled"],
    [403, "PERMISSION_DENIED", { reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT" }, "unauthenticated"],
    [404, "NOT_FOUND", undefined, "notFound"],
    [429, "RESOURCE_EXHAUSTED", undefined, "rateLimited"],
    [
      429,
      "RESOURCE_EXHAUSTED",
      { reason: "RATE_LIMIT_EXCEEDED", metadata: { quota_limit: "WriteRequestsPerMinutePerUser" } },
      "rateLimited",
    ],
    [
      429,
      "RESOURCE_EXHAUSTED",
      { reason: "RATE_LIMIT_EXCEEDED", metadata: { quota_limit: "ReadRequestsPerDay" } },
      "dailyLimit",
    ],
    [503, "UNAVAILABLE", undefined, "unavailable"],
  ])("%i %s %j is %s", (status, canonical, info, kind) => {
    expect(kindOf(status, canonicalBody(status, canonical, info))).toBe(kind);
  });

  it("names a document that changed since it was read a conflict", () => {
    const body = canonicalBody(
      400,
      "FAILED_PRECONDITION",
      undefined,
      "The required revision ID does not match the latest revision.",
    );

    expect(kindOf(400, body, "docs.documents.batchUpdate")).toBe("conflict");
    expect(kindOf(400, body, "sheets.spreadsheets.batchUpdate")).toBe("invalid");
  });
});

describe("what is no JSON", () => {
  it.each([
    ["a page of the front door", "<html>502. That’s an error.</html>"],
    ["nothing", ""],
    ["null", "null"],
    ["a text as the error", '{"error":"invalid_grant"}'],
  ])("is judged by its status: %s", (_, body) => {
    expect(failureOf("drive.files.get", { status: 502, headers: {}, body })).toMatchObject({
      kind: "unavailable",
      reason: "",
      message: body,
    });
  });
});

describe("what is thrown instead of answers", () => {
  it("is unavailable", () => {
    expect(failureOfThrown("drive.files.get", new Error("Address unavailable"))).toMatchObject({
      kind: "unavailable",
      code: 0,
      message: "Address unavailable",
    });
  });

  it("is the limit of the day when UrlFetchApp has no more calls", () => {
    const thrown = new Error("Service invoked too many times for one day: urlfetch.");

    expect(failureOfThrown("drive.files.get", thrown).kind).toBe("dailyLimit");
  });
});
