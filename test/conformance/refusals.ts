// Quotas, faults and strangers, as Google's own clients meet them.
import { drive } from "@googleapis/drive";
import { describe, expect, test } from "vitest";
import { authOf, DEPUTY, onlineWorkspace, refusalOf } from "./google-clients.ts";

describe("refusals that any method may meet", () => {
  const online = onlineWorkspace({ quotas: true });
  const docs = () => online().as(DEPUTY).docs.documents;

  test("a caller whose token is no address is refused", async () => {
    expect((await refusalOf(online().as("ya29.token").drive.files.list({}))).code).toBe(401);
    expect(
      (await refusalOf(online().as("ya29.token").docs.documents.get({ documentId: "d" }))).code,
    ).toBe(401);
  });

  test("the eleventh folder made at once is refused by Drive, and made a second later", async () => {
    const { workspace } = online();
    workspace.latencies.enabled = false;
    const { files } = online().as(DEPUTY).drive;
    const make = () =>
      files.create({
        requestBody: { name: "4.b", mimeType: "application/vnd.google-apps.folder" },
      });
    for (let i = 0; i < 10; i += 1) {
      await make();
    }
    const refused = await refusalOf(make());
    expect([refused.code, refused.reason]).toEqual([403, "userRateLimitExceeded"]);
    workspace.clock.advance(1000);
    expect((await make()).status).toBe(200);
  });

  test("the sixty-first document written within a minute is refused by Docs with 429", async () => {
    online().workspace.latencies.enabled = false;
    for (let i = 0; i < 60; i += 1) {
      await docs().create({ requestBody: { title: "Plāns" } });
    }
    expect((await refusalOf(docs().create({ requestBody: { title: "Plāns" } }))).code).toBe(429);
  });

  test("an answer that is lost has taken effect", async () => {
    const { workspace } = online();
    workspace.faults.arm({ operation: "docs.documents.create", effect: { kind: "loseAnswer" } });
    expect((await refusalOf(docs().create({ requestBody: { title: "Plāns" } }))).code).toBe(503);
    const { data } = await online().as(DEPUTY).drive.files.list({ q: "name = 'Plāns'" });
    expect(data.files).toHaveLength(1);
  });

  test("a read that met a 503 is tried again by Google's client and answered", async () => {
    const { workspace, url } = online();
    const effect = { kind: "status", code: 503 } as const;
    workspace.faults.arm({ operation: "drive.about.get", effect });
    const client = drive({ version: "v3", auth: authOf(DEPUTY), rootUrl: url });
    const { data } = await client.about.get({ fields: "user/emailAddress" });
    expect(data).toEqual({ user: { emailAddress: DEPUTY } });
    expect(workspace.counters.byOperation()).toEqual({ "drive.about.get": 2 });
  });

  test("the Workspace's clock moves on while a client waits", async () => {
    const { workspace } = online();
    const before = workspace.clock.now();
    await docs().create({ requestBody: { title: "Plāns" } });
    expect(workspace.clock.now()).toBeGreaterThan(before);
  });
});
