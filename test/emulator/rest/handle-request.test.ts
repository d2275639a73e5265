// What every request meets on its way to a method and back.
import { describe, expect, test } from "vitest";
import { handleRequest } from "../../../src/emulator/rest/handle-request.ts";
import { MediaAnswer } from "../../../src/emulator/workspace/operation.ts";
import { Workspace } from "../../../src/emulator/workspace/workspace.ts";
import { echoingWorkspace, jsonOf } from "../../support/echoing-workspace.ts";

const HEADERS = { Authorization: "Bearer vietniece@skola.example" };

describe("a request that reaches no method", () => {
  test("is 404 with a page where Google has nothing", () => {
    const response = echoingWorkspace().send("GET", "/drive/v3/fails<b>");
    expect(response.status).toBe(404);
    expect(response.headers["content-type"]).toBe("text/html; charset=UTF-8");
    expect(response.body).not.toContain("<b>f");
    expect(response.body).toContain("/drive/v3/fails%3Cb%3E");
  });

  test("is 404 at another API's host", () => {
    const { send } = echoingWorkspace();
    expect(send("GET", "https://docs.googleapis.com/v4/spreadsheets/s").status).toBe(404);
    expect(send("GET", "https://sheets.googleapis.com/v4/spreadsheets/s").status).toBe(200);
  });

  test("is 400 with a page when its address is none", () => {
    expect(echoingWorkspace().send("GET", "https://[").status).toBe(400);
  });

  test("is 400 with a page when a GET carries a body", () => {
    expect(echoingWorkspace().send("GET", "/v1/documents/d", "{}").status).toBe(400);
  });

  test("is 501 with Google's id when the emulator lacks the method", () => {
    const workspace = new Workspace({}, []);
    const response = handleRequest(workspace, {
      method: "GET",
      url: "/drive/v3/about?fields=*",
      headers: HEADERS,
      body: null,
    });
    expect(response.status).toBe(501);
    expect(jsonOf(response)).toHaveProperty("error.message", "Not emulated: drive.about.get.");
    expect(workspace.counters.byOperation()).toEqual({ "drive.about.get": 1 });
  });

  test("costs no time and is counted", () => {
    const { send, workspace } = echoingWorkspace();
    const response = send("GET", "/v1/documents/d?bogus=1");
    expect(response.endsAt).toBe(workspace.clock.now());
    expect(workspace.counters.requests).toBe(1);
  });
});

describe("a request that reaches its method", () => {
  test("takes its time, and leaves the clock to whoever waits", () => {
    const { send, workspace } = echoingWorkspace();
    const startedAt = workspace.clock.now();
    const response = send("GET", "/v1/documents/d");
    expect(response.endsAt).toBeGreaterThan(startedAt);
    expect(workspace.clock.now()).toBe(startedAt);
  });

  test("starts when it is told to", () => {
    const { workspace } = echoingWorkspace();
    workspace.latencies.enabled = false;
    const request = { method: "GET", url: "/v1/documents/d", headers: HEADERS, body: null };
    expect(handleRequest(workspace, request, 5_000_000_000_000).endsAt).toBe(5_000_000_000_000);
  });

  test("is answered in indented JSON unless it asks otherwise", () => {
    const { send } = echoingWorkspace({ title: "Ā", documentId: "d" });
    const response = send("GET", "/v1/documents/d");
    expect(response.headers["content-type"]).toBe("application/json; charset=UTF-8");
    expect(response.body).toBe('{\n  "title": "Ā",\n  "documentId": "d"\n}\n');
    expect(send("GET", "/v1/documents/d?prettyPrint=false").body).toBe(
      '{"title":"Ā","documentId":"d"}',
    );
  });

  test("is answered with 204 and nothing when the method has nothing to say", () => {
    const response = echoingWorkspace(null).send("DELETE", "/drive/v3/files/f");
    expect(response.status).toBe(204);
    expect(response.body).toBe("");
  });

  test("is answered with bytes when it asked for content", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const { send } = echoingWorkspace(new MediaAnswer("application/pdf", bytes));
    const response = send("GET", "/drive/v3/files/f/export?mimeType=application/pdf");
    expect(response.status).toBe(200);
    expect(response.headers["content-type"]).toBe("application/pdf");
    expect(response.body).toBe(bytes);
  });

  test("is refused in the form of its API when a fault strikes", () => {
    const { send, workspace } = echoingWorkspace();
    const effect = { kind: "status", code: 429, retryAfterSeconds: 3 } as const;
    workspace.faults.arm({ operation: "*", effect, times: 2 });
    const drive = send("GET", "/drive/v3/files");
    expect(drive.status).toBe(429);
    expect(drive.headers["retry-after"]).toBe("3");
    expect(jsonOf(drive)).toHaveProperty("error.errors[0].domain", "usageLimits");
    const docs = send("GET", "/v1/documents/d");
    expect(jsonOf(docs)).toEqual({
      error: { code: 429, message: "Rate Limit Exceeded", status: "RESOURCE_EXHAUSTED" },
    });
    expect(send("GET", "/v1/documents/d").status).toBe(200);
  });

  test("tells when a fault ends the execution that called", () => {
    const { send, workspace } = echoingWorkspace();
    const effect = { kind: "endExecution", when: "after" } as const;
    workspace.faults.arm({ operation: "docs.documents.get", effect });
    expect(send("GET", "/v1/documents/d").endsExecution).toBe(true);
    expect(send("GET", "/v1/documents/d").endsExecution).toBe(false);
  });
});
