// Finding, exporting and deleting files of the Drive API, driven by Google's own client.
import type { drive_v3 } from "@googleapis/drive";
import { describe, expect, test } from "vitest";
import { DEPUTY, onlineWorkspace, refusalOf } from "./google-clients.ts";

const FOLDER = "application/vnd.google-apps.folder";
const DOCUMENT = "application/vnd.google-apps.document";

describe("files of the Drive API, once made,", () => {
  const online = onlineWorkspace();
  const files = () => online().as(DEPUTY).drive.files;

  async function create(requestBody: drive_v3.Schema$File): Promise<string> {
    const { data } = await files().create({ requestBody, fields: "id" });
    return data.id ?? "";
  }

  describe("drive.files.list", () => {
    test.each([
      ["a query that is none", { q: "name = " }],
      ["an order that is none", { orderBy: "color" }],
      ["a page that is none", { pageToken: "bogus" }],
      ["too large a page", { pageSize: 1001 }],
      ["a word that Google lacks", { fields: "items(id)" }],
    ])("is refused for %s", async (_what, parameters) => {
      expect((await refusalOf(files().list(parameters))).code).toBe(400);
    });

    test("finds what is asked for, page by page", async () => {
      const parent = await create({ name: "4.b", mimeType: FOLDER });
      for (const name of ["Plāns", "Atskaite", "Žurnāls"]) {
        await create({
          name,
          mimeType: DOCUMENT,
          parents: [parent],
          appProperties: { class: "4.b" },
        });
      }
      const q = `'${parent}' in parents and trashed = false and appProperties has { key='class' and value='4.b' }`;
      const fields = "nextPageToken,files(name)";
      const first = await files().list({ q, fields, pageSize: 2, orderBy: "name" });
      expect(first.data.files).toHaveLength(2);
      const second = await files().list({
        q,
        fields,
        pageSize: 2,
        orderBy: "name",
        pageToken: first.data.nextPageToken ?? "",
      });
      expect(second.data.nextPageToken).toBeUndefined();
      const names = [...(first.data.files ?? []), ...(second.data.files ?? [])].map(
        ({ name }) => name,
      );
      expect(names.sort()).toEqual(["Atskaite", "Plāns", "Žurnāls"]);
    });

    test("misses a new file for a while, though files.get does not", async () => {
      online().workspace.listLagSeconds = 60;
      const fileId = await create({ name: "Jauns", mimeType: DOCUMENT });
      const list = async () => (await files().list({ q: "name = 'Jauns'" })).data.files?.length;
      expect(await list()).toBe(0);
      expect((await files().get({ fileId })).data.name).toBe("Jauns");
      online().workspace.clock.advance(61_000);
      expect(await list()).toBe(1);
    });
  });

  describe("drive.files.export", () => {
    test("is refused without a format, and to a format that Google lacks", async () => {
      const fileId = await create({ name: "a", mimeType: DOCUMENT });
      expect((await refusalOf(files().export({ fileId, mimeType: "image/x-none" }))).code).toBe(
        400,
      );
      const response = await fetch(`${online().url}drive/v3/files/${fileId}/export`, {
        headers: { Authorization: `Bearer ${DEPUTY}` },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toHaveProperty("error.message", "Required parameter: mimeType");
    });

    test("gives a document's text", async () => {
      const fileId = await create({ name: "a", mimeType: DOCUMENT });
      await online()
        .as(DEPUTY)
        .docs.documents.batchUpdate({
          documentId: fileId,
          requestBody: { requests: [{ insertText: { location: { index: 1 }, text: "Klase" } }] },
        });
      const { data } = await files().export(
        { fileId, mimeType: "text/plain" },
        { responseType: "text" },
      );
      expect(data).toContain("Klase");
    });
  });

  test("drive.files.delete removes a file for good and answers with nothing", async () => {
    const fileId = await create({ name: "a", mimeType: DOCUMENT });
    const { status } = await files().delete({ fileId });
    expect(status).toBe(204);
    expect((await refusalOf(files().get({ fileId }))).code).toBe(404);
  });

  test("drive.files.generateIds gives ids that a folder may take, once", async () => {
    const { data } = await files().generateIds({ count: 2 });
    expect(data.ids).toHaveLength(2);
    const id = data.ids?.[0] ?? "";
    expect(await create({ id, name: "4.b", mimeType: FOLDER })).toBe(id);
    const again = files().create({ requestBody: { id, name: "4.b", mimeType: FOLDER } });
    expect((await refusalOf(again)).code).toBe(409);
  });
});
