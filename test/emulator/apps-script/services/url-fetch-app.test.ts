import { describe, expect, test } from "vitest";
import { MANIFEST, ScriptUnderTest, TEACHER, failureOf, resultOf } from "../script-under-test.ts";
import type { Answering } from "../script-under-test.ts";

const DRIVE = "https://www.googleapis.com/drive/v3/files";

const fetched = (body: string, answer?: Answering) => {
  const script = new ScriptUnderTest(
    `function run() { ${body} }`,
    answer === undefined ? {} : { answer },
  );
  return { script, report: script.run() };
};

describe("what is refused before anything is sent", () => {
  test.each([
    [
      "UrlFetchApp.fetch('https://www.googleapis.com/' + 'x'.repeat(2056))",
      "Limit Exceeded: URLFetch URL Length.",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { muteHttpException: true })`,
      "Attribute provided with invalid value: muteHttpException",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { method: 'head' })`,
      "Attribute provided with invalid value: method",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { headers: { 'Content-Length': '3' } })`,
      "Attribute provided with invalid value: Header:Content-Length",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { headers: { Host: 'x' } })`,
      "Attribute provided with invalid value: Header:Host",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { headers: { A: undefined } })`,
      "Attribute provided with no value: Header:A",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { headers: { A: 'x'.repeat(8192) } })`,
      "Limit Exceeded: URLFetch Header Length.",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { headers: Object.fromEntries(Array.from({ length: 101 }, (_, i) => ['H' + i, 'x'])) })`,
      "Limit Exceeded: URLFetch Header Count.",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { method: 'post', payload: 'x'.repeat(52428801) })`,
      "Limit Exceeded: URLFetch POST Size.",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { timeoutSeconds: 0 })`,
      "Attribute provided with invalid value: timeoutSeconds",
    ],
    [
      `UrlFetchApp.fetch('${DRIVE}', { payload: 'x' })`,
      "not emulated: UrlFetchApp.fetch with the method get and a payload",
    ],
    ["UrlFetchApp.fetch('https://elsewhere.example/')", "DNS error: https://elsewhere.example/"],
    [
      "UrlFetchApp.fetch('http://www.googleapis.com/drive/v3/files')",
      "You do not have permission to call UrlFetchApp.fetch: http://www.googleapis.com/drive/v3/files is not on the urlFetchWhitelist of the manifest.",
    ],
    [
      "UrlFetchApp.fetch('https://docs.googleapis.com/v1/documents/1')",
      "You do not have permission to call UrlFetchApp.fetch: https://docs.googleapis.com/v1/documents/1 is not on the urlFetchWhitelist of the manifest.",
    ],
    [
      "UrlFetchApp.fetch(5)",
      "The parameters (number) don't match the method signature for UrlFetchApp.fetch.",
    ],
    [
      "UrlFetchApp.fetchAll('x')",
      "The parameters (String) don't match the method signature for UrlFetchApp.fetchAll.",
    ],
  ])("%s", (call, message) => {
    const { script, report } = fetched(`${call};`);
    expect(failureOf(report)).toBe(`Exception: ${message}`);
    expect(script.sent).toEqual([]);
  });

  test("a URL of 2,082 characters is sent", () => {
    const { report } = fetched(
      "return UrlFetchApp.fetch('https://www.googleapis.com/' + 'x'.repeat(2055)).getResponseCode();",
    );
    expect(resultOf(report)).toBe(200);
  });

  test("the 100,001st call of a day", () => {
    const script = new ScriptUnderTest(`function run() { UrlFetchApp.fetch('${DRIVE}'); }`);
    script.environment.core.takeOfDay(
      "urlfetch",
      TEACHER,
      99_999,
      100_000,
      script.workspace.clock.now(),
    );
    expect(resultOf(script.run())).toBeNull();
    expect(failureOf(script.run())).toBe(
      "Exception: Service invoked too many times for one day: urlfetch.",
    );
    script.workspace.clock.advance(86_400_000);
    expect(resultOf(script.run())).toBeNull();
  });
});

describe("an answer that is no success", () => {
  const notFound: Answering = () => ({ status: 404, body: '{"error":{"code":404}}' });

  test("throws, unless told to be mute", () => {
    expect(failureOf(fetched(`UrlFetchApp.fetch('${DRIVE}');`, notFound).report)).toBe(
      'Exception: Request failed for https://www.googleapis.com returned code 404. Truncated server response: {"error":{"code":404}} (use muteHttpExceptions option to examine full response)',
    );
  });

  test("is an answer like any other when mute", () => {
    const { report } = fetched(
      `const r = UrlFetchApp.fetch('${DRIVE}', { muteHttpExceptions: true });
       return [r.getResponseCode(), JSON.parse(r.getContentText()).error.code];`,
      notFound,
    );
    expect(resultOf(report)).toEqual([404, 404]);
  });
});

describe("what is sent", () => {
  test("carries the token of the person, the method and the payload", () => {
    const { script } = fetched(
      `UrlFetchApp.fetch('${DRIVE}?q=a b', { method: 'PATCH', contentType: 'application/json',
         headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, payload: '{"a":"ā"}', muteHttpExceptions: true });`,
    );
    expect(script.sent).toEqual([
      {
        method: "PATCH",
        url: `${DRIVE}?q=a%20b`,
        headers: { Authorization: `Bearer ${TEACHER}`, "Content-Type": "application/json" },
        body: '{"a":"ā"}',
        scopes: MANIFEST.oauthScopes,
        at: 0,
      },
    ]);
  });

  test("an object is sent as a form", () => {
    const { script } = fetched(
      `UrlFetchApp.fetch('${DRIVE}', { method: 'post', payload: { a: 'b c', d: 5 } });`,
    );
    expect(script.sent[0]).toMatchObject({
      body: "a=b%20c&d=5",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
  });

  test("a blob is sent as its bytes", () => {
    const { script } = fetched(
      `UrlFetchApp.fetch('${DRIVE}', { method: 'put', payload: Utilities.newBlob([-1, 65], 'image/png') });`,
    );
    expect(script.sent[0]).toMatchObject({
      body: Uint8Array.from([255, 65]),
      headers: { "Content-Type": "image/png" },
    });
  });

  test("what is escaped already is not escaped again", () => {
    const { script } = fetched(`UrlFetchApp.fetch('${DRIVE}?q=%27x%27%20a');`);
    expect(script.sent[0]?.url).toBe(`${DRIVE}?q=%27x%27%20a`);
  });

  test("getRequest sends nothing", () => {
    const { script, report } = fetched(
      `return UrlFetchApp.getRequest('${DRIVE}', { method: 'delete' });`,
    );
    expect(resultOf(report)).toEqual({
      url: DRIVE,
      method: "delete",
      contentType: null,
      payload: null,
      headers: {},
    });
    expect(script.sent).toEqual([]);
  });
});

describe("time", () => {
  const seconds: Answering = ({ url }, startedAt) => ({
    endsAt: startedAt + 1000 * Number(url.split("/").at(-1)),
  });

  test("fetch takes as long as its answer", () => {
    const { script, report } = fetched(
      `UrlFetchApp.fetch('${DRIVE}/2'); UrlFetchApp.fetch('${DRIVE}/3');`,
      seconds,
    );
    expect(script.sent.map(({ at }) => at)).toEqual([0, 2000]);
    expect(report.endsAt - report.startedAt).toBe(5000);
  });

  test("fetchAll starts all at once and takes as long as the slowest", () => {
    const { script, report } = fetched(
      `return UrlFetchApp.fetchAll(['${DRIVE}/2', { url: '${DRIVE}/7', method: 'post' }, '${DRIVE}/3']).length;`,
      seconds,
    );
    expect(resultOf(report)).toBe(3);
    expect(script.sent.map(({ at }) => at)).toEqual([0, 0, 0]);
    expect(report.endsAt - report.startedAt).toBe(7000);
  });

  test("an answer past the life of the execution ends it, after the request took effect", () => {
    const { script, report } = fetched(
      `try { UrlFetchApp.fetch('${DRIVE}/400'); } catch (e) {} try { UrlFetchApp.fetch('${DRIVE}/1'); } catch (e) {} return 1;`,
      seconds,
    );
    expect(failureOf(report)).toBe("Exception: Exceeded maximum execution time");
    expect(script.sent).toHaveLength(1);
  });

  test("timeoutSeconds gives up waiting", () => {
    const { report } = fetched(
      `UrlFetchApp.fetch('${DRIVE}/40', { timeoutSeconds: 30 });`,
      seconds,
    );
    expect(failureOf(report)).toBe(`Exception: Timeout: ${DRIVE}/40`);
    expect(report.endsAt - report.startedAt).toBe(30_000);
  });
});

test("a fault that ends the execution cannot be caught, and cuts off the rest of its wave", () => {
  const { script, report } = fetched(
    `try { UrlFetchApp.fetchAll(['${DRIVE}/a', '${DRIVE}/b', '${DRIVE}/c']); } catch (e) {} return 1;`,
    ({ url }) => ({ endsExecution: url.endsWith("b") }),
  );
  expect(failureOf(report)).toBe(
    "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
  );
  expect(script.sent.map(({ url }) => url.at(-1))).toEqual(["a", "b"]);
});

test("an answer's bytes, headers and text are the script's own", () => {
  const { report } = fetched(
    `const r = UrlFetchApp.fetch('${DRIVE}');
     return [r.getContent(), r.getContentText(), r.getHeaders(), r.getContent() instanceof Array, r.getBlob().getContentType()];`,
    () => ({ body: Uint8Array.from([196, 129]), headers: { "content-type": "text/plain" } }),
  );
  expect(resultOf(report)).toEqual([
    [-60, -127],
    "ā",
    { "content-type": "text/plain" },
    true,
    "text/plain",
  ]);
});

test("a manifest without a list allows any of Google's hosts", () => {
  const script = new ScriptUnderTest(
    "function run() { return UrlFetchApp.fetch('https://sheets.googleapis.com/').getResponseCode(); }",
    { manifest: { urlFetchWhitelist: undefined } },
  );
  expect(resultOf(script.run())).toBe(200);
});

test("plain http is refused at Google's hosts, list or no list", () => {
  const url = "http://sheets.googleapis.com/v4/spreadsheets/x";
  const script = new ScriptUnderTest(`function run() { UrlFetchApp.fetch('${url}'); }`, {
    manifest: { urlFetchWhitelist: undefined },
  });
  expect(failureOf(script.run())).toBe(`Exception: Address unavailable: ${url}`);
  expect(script.sent).toEqual([]);
});
