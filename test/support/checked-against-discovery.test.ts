// The watcher sees what Google's schemas do not allow, and only that.
import { describe, expect, test } from "vitest";
import { handleRequest } from "../../src/emulator/rest/handle-request.ts";
import type { RestResponse } from "../../src/emulator/rest/rest-message.ts";
import { checkedAgainstDiscovery } from "./checked-against-discovery.ts";
import { echoingWorkspace } from "./echoing-workspace.ts";

const headers = { Authorization: "Bearer vietniece@skola.example" };

function watched(answer: unknown) {
  const { workspace } = echoingWorkspace(answer);
  return checkedAgainstDiscovery((request) => handleRequest(workspace, request));
}

describe("the watcher around the REST shell", () => {
  test.each<[string, unknown, string]>([
    [
      "an unknown field",
      { titel: "x" },
      'docs.documents.get answer: / must NOT have additional properties {"additionalProperty":"titel"}',
    ],
    [
      "a wrong type",
      { title: 5 },
      'docs.documents.get answer: /title must be string {"type":"string"}',
    ],
    [
      "a null",
      { title: null },
      'docs.documents.get answer: /title must be string {"type":"string"}',
    ],
  ])("sees %s in an answer", (_what, answer, violation) => {
    const { handle, violations } = watched(answer);
    handle({ method: "GET", url: "/v1/documents/d", headers, body: null });
    expect(violations).toEqual([violation]);
  });

  test("sees a 64-bit integer that is no text", () => {
    const { handle, violations } = watched({ size: 5 });
    handle({ method: "GET", url: "/drive/v3/files/f", headers, body: null });
    expect(violations).toEqual(['drive.files.get answer: /size must be string {"type":"string"}']);
  });

  test("sees a refusal that is not in Google's form", () => {
    const broken: RestResponse = {
      status: 400,
      headers: { "content-type": "application/json" },
      body: '{"error":"no"}',
      endsAt: 0,
      endsExecution: false,
    };
    const { handle, violations } = checkedAgainstDiscovery(() => broken);
    handle({ method: "GET", url: "/v1/documents/d", headers, body: null });
    expect(violations).toEqual([
      'docs.documents.get refusal is not in Google\'s form: {"error":"no"}',
    ]);
  });

  test("sees a body where the method takes none, and knows what was driven", () => {
    const answer: RestResponse = {
      status: 200,
      headers: {},
      body: "",
      endsAt: 0,
      endsExecution: false,
    };
    const { handle, violations, driven } = checkedAgainstDiscovery(() => answer);
    handle({ method: "DELETE", url: "/drive/v3/files/f", headers, body: "{}" });
    expect(violations).toEqual(["drive.files.delete takes no body, but was sent one"]);
    handle({
      method: "POST",
      url: "https://docs.googleapis.com/v1/documents/d:batchUpdate",
      headers,
      body: '{"requests":[{"insertText":{"text":"a"}}]}',
    });
    expect([...driven]).toEqual([
      "drive.files.delete",
      "docs.documents.batchUpdate",
      "docs.documents.batchUpdate insertText",
    ]);
  });

  test("lets what Google allows pass", () => {
    const { handle, violations } = watched({ id: "f", appProperties: { kind: "plan" }, size: "5" });
    handle({
      method: "PATCH",
      url: "/drive/v3/files/f?fields=*",
      headers,
      body: JSON.stringify({ appProperties: { kind: null } }),
    });
    expect(violations).toEqual([]);
  });
});
