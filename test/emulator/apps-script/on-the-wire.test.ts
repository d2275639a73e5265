// The script against the emulator's own REST front.
import { expect, test } from "vitest";
import { scriptCore } from "../../../src/emulator/apps-script/core/script-core.ts";
import { handleRequest } from "../../../src/emulator/rest/handle-request.ts";
import { ScriptUnderTest, resultOf } from "./script-under-test.ts";

const CODE = `function run(token) {
  const headers = token === null ? {} : { Authorization: 'Bearer ' + (token || ScriptApp.getOAuthToken()) };
  const answer = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/the-document?fields=name',
    { headers, muteHttpExceptions: true });
  return [answer.getResponseCode(), JSON.parse(answer.getContentText())];
}`;

function onTheWire(): ScriptUnderTest {
  const script = new ScriptUnderTest(CODE);
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
