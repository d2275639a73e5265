// The shell over real HTTP: what a client on this machine sees.
import { afterEach, describe, expect, test } from "vitest";
import { isGooglePath, startRestServer } from "../../../src/emulator/rest/http-server.ts";
import { echoingWorkspace } from "../../support/echoing-workspace.ts";

const headers = { Authorization: "Bearer vietniece@skola.example" };
const closing: (() => Promise<void>)[] = [];

async function serve(echo = echoingWorkspace({ documentId: "d" })) {
  const server = await startRestServer(echo.workspace, { port: 0 });
  closing.push(server.close);
  return { ...echo, url: server.url };
}

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe("the HTTP listener", () => {
  test("refuses a body larger than 50 MB", async () => {
    const { url } = await serve();
    const body = Buffer.alloc(50 * 1024 * 1024 + 1);
    const response = await fetch(`${url}upload/drive/v3/files?uploadType=media`, {
      method: "POST",
      headers,
      body,
    });
    expect(response.status).toBe(413);
  });

  test("answers with 500 when the emulator itself is at fault", async () => {
    const { url } = await serve(echoingWorkspace({ endless: 1n }));
    const response = await fetch(`${url}v1/documents/d`, { headers });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("BigInt");
  });

  test("carries requests and answers, and moves the clock to when the answer is there", async () => {
    const { url, workspace, received } = await serve();
    const before = workspace.clock.now();
    const response = await fetch(`${url}v1/documents/d%20d:batchUpdate?fields=documentId`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ requests: [] }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ documentId: "d" });
    expect(received()).toEqual({
      params: { documentId: "d d", fields: "documentId" },
      body: { requests: [] },
    });
    expect(workspace.clock.now()).toBeGreaterThan(before);
  });
});

describe("a path of Google's", () => {
  test.each([
    "/drive/v3/files",
    "/upload/drive/v3/files",
    "/v1/documents/d:batchUpdate",
    "/v1/projects",
    "/v4/spreadsheets",
    "/batch/drive/v3",
  ])("is %s", (path) => {
    expect(isGooglePath(path)).toBe(true);
  });

  test.each(["/", "/document/d", "/emulator/clock", "/apps-script/run", "/v10/x"])(
    "is not %s",
    (path) => {
      expect(isGooglePath(path)).toBe(false);
    },
  );
});
