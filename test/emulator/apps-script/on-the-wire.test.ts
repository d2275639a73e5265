// The script against the emulator's own REST front.
import { describe, expect, test } from "vitest";
import { scriptCore } from "../../../src/emulator/apps-script/core/script-core.ts";
import { handleRequest } from "../../../src/emulator/rest/handle-request.ts";
import { MANIFEST, ScriptUnderTest, resultOf } from "./script-under-test.ts";

const CODE = `function run(token) {
  const headers = token === null ? {} : { Authorization: 'Bearer ' + (token || ScriptApp.getOAuthToken()) };
  const answer = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/the-document?fields=name',
    { headers, muteHttpExceptions: true });
  return [answer.getResponseCode(), JSON.parse(answer.getContentText())];
}`;

type Options = ConstructorParameters<typeof ScriptUnderTest>[1];

function onTheWire(code = CODE, options: Options = {}): ScriptUnderTest {
  const script = new ScriptUnderTest(code, options);
  const environment = {
    ...script.environment,
    core: scriptCore(script.workspace, handleRequest),
  };
  return Object.assign(script, { environment });
}

test("a request without a token is refused", () => {
  expect(resultOf(onTheWire().run({ arguments: [null] }))).toMatchObject([
    401,
    { error: { code: 401 } },
  ]);
});

test("the script's own token is the person's", () => {
  const script = onTheWire();
  expect(resultOf(script.run({ arguments: [""] }))).toEqual([200, { name: "4.b klase" }]);
  expect(script.workspace.counters.byOperation()).toEqual({ "drive.files.get": 1 });
});

describe("the scopes of the execution", () => {
  const hosts = ["www", "docs", "sheets"].map((name) => `https://${name}.googleapis.com/`);
  const [DRIVE, DOCS, SHEETS] = [
    "https://www.googleapis.com/drive/v3/files/the-document?fields=id",
    "https://docs.googleapis.com/v1/documents/the-document",
    "https://sheets.googleapis.com/v4/spreadsheets/the-spreadsheet",
  ];
  const ASK = `function run(method, url) {
    const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    const body = method === 'get' ? {} : { contentType: 'application/json', payload: '{}' };
    const answer = UrlFetchApp.fetch(url, { method, headers, ...body, muteHttpExceptions: true });
    return [answer.getResponseCode(), JSON.parse(answer.getContentText()).error];
  }`;
  const scoped = (...names: readonly string[]) => ({
    manifest: {
      urlFetchWhitelist: hosts,
      oauthScopes: ["script.external_request", ...names].map(
        (name) => `https://www.googleapis.com/auth/${name}`,
      ),
    },
  });
  const asked = (options: Options, method: string, url: string) =>
    resultOf(onTheWire(ASK, options).run({ arguments: [method, url] })) as [number, object];

  const errorInfo = (service: string) => ({
    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
    reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
    domain: "googleapis.com",
    metadata: { service },
  });
  const insufficient = {
    code: 403,
    message: "Request had insufficient authentication scopes.",
    status: "PERMISSION_DENIED",
  };

  test.each([
    ["docs.googleapis.com", DOCS, ["spreadsheets", "documents.currentonly"]],
    ["sheets.googleapis.com", SHEETS, ["documents", "spreadsheets.currentonly"]],
  ])("that hold none for %s are refused with an ErrorInfo", (service, url, scopes) => {
    expect(asked(scoped(...scopes), "get", url)).toEqual([
      403,
      { ...insufficient, details: [errorInfo(service)] },
    ]);
  });

  test("that hold none for Drive are refused with Drive's own reason as well", () => {
    expect(asked(scoped("documents", "spreadsheets"), "get", DRIVE)).toEqual([
      403,
      {
        ...insufficient,
        errors: [
          {
            message: "Insufficient Permission",
            domain: "global",
            reason: "insufficientPermissions",
          },
        ],
        details: [errorInfo("drive.googleapis.com")],
      },
    ]);
  });

  test("that only read are refused a write", () => {
    expect(asked(scoped("drive.readonly"), "get", DRIVE)[0]).toBe(200);
    expect(asked(scoped("drive.readonly"), "patch", DRIVE)[0]).toBe(403);
    expect(asked(scoped("documents.readonly"), "post", `${DOCS}:batchUpdate`)[0]).toBe(403);
  });

  test("count without what this person has not granted", () => {
    const all = { ...MANIFEST, urlFetchWhitelist: hosts };
    const drive = "https://www.googleapis.com/auth/drive";
    expect(asked({ manifest: all }, "get", DRIVE)[0]).toBe(200);
    const environment = { ungrantedScopes: () => [drive] };
    expect(asked({ manifest: all, environment }, "get", DRIVE)[0]).toBe(403);
  });

  test.each([DRIVE, DOCS, SHEETS])("of Drive, or none in the manifest, open %s", (url) => {
    expect(asked(scoped("drive"), "get", url)[0]).not.toBe(403);
    const open = { urlFetchWhitelist: hosts, oauthScopes: undefined };
    expect(asked({ manifest: open }, "get", url)[0]).not.toBe(403);
  });
});
