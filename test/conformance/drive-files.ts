// Files and folders of the Drive API, driven by Google's own client.
import { describe, expect, test } from "vitest";
import type { drive_v3 } from "@googleapis/drive";
import { DEPUTY, onlineWorkspace, refusalOf, TEACHER } from "./google-clients.ts";

const FOLDER = "application/vnd.google-apps.folder";
const DOCUMENT = "application/vnd.google-apps.document";
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

describe("files of the Drive API", () => {
  const online = onlineWorkspace();
  const files = (email = DEPUTY) => online().as(email).drive.files;

  async function create(requestBody: drive_v3.Schema$File): Promise<string> {
    const { data } = await files().create({ requestBody, fields: "id" });
    return data.id ?? "";
  }

  /** For uploads the client asks for the root with each call. */
  function upload(name: string, mimeType: string, content: string) {
    return files().create(
      {
        requestBody: { name },
        media: { mimeType, body: content },
        fields: "id,name,mimeType,size",
      },
      { rootUrl: online().url },
    );
  }

  describe("drive.files.create", () => {
    test("is refused in a folder that is not there", async () => {
      const refused = await refusalOf(
        files().create({ requestBody: { name: "a", parents: ["none"] } }),
      );
      expect(refused).toEqual({
        code: 404,
        message: "File not found: none.",
        reason: "notFound",
      });
    });

    test("is refused for a field that Google does not have", async () => {
      const requestBody = { name: "Plāns", parent: "x" };
      expect((await refusalOf(files().create({ requestBody }))).message).toBe(
        'Invalid JSON payload received. Unknown name "parent": Cannot find field.',
      );
    });

    test("makes a folder and answers with Drive's own four fields", async () => {
      const { data } = await files().create({ requestBody: { name: "4.b", mimeType: FOLDER } });
      expect(data).toEqual({
        kind: "drive#file",
        id: expect.stringMatching(/^1[\w-]{32}$/) as string,
        name: "4.b",
        mimeType: FOLDER,
      });
    });

    test("uploads content with its metadata", async () => {
      const { data } = await upload("saraksts.csv", "text/csv", "klase;audzinātājs");
      expect(data).toMatchObject({ name: "saraksts.csv", mimeType: "text/csv", size: "19" });
      const content = await files().get(
        { fileId: data.id ?? "", alt: "media" },
        { responseType: "text" },
      );
      expect(content.data).toBe("klase;audzinātājs");
    });
  });

  describe("drive.files.get", () => {
    test("is refused for another person's file as if it were not there", async () => {
      const fileId = await create({ name: "mans", mimeType: DOCUMENT });
      expect(await refusalOf(files(TEACHER).get({ fileId }))).toEqual({
        code: 404,
        message: `File not found: ${fileId}.`,
        reason: "notFound",
      });
    });

    test("is refused for fields that a file does not have", async () => {
      const fileId = await create({ name: "a", mimeType: DOCUMENT });
      expect(await refusalOf(files().get({ fileId, fields: "id,title" }))).toEqual({
        code: 400,
        message: "Invalid field selection title",
        reason: "invalidParameter",
      });
    });

    test("gives everything Google's schema knows when asked for everything", async () => {
      const fileId = await create({
        name: "Žurnāls",
        mimeType: SPREADSHEET,
        appProperties: { kind: "journal" },
      });
      const { data } = await files().get({ fileId, fields: "*" });
      expect(data).toMatchObject({
        kind: "drive#file",
        id: fileId,
        name: "Žurnāls",
        mimeType: SPREADSHEET,
        appProperties: { kind: "journal" },
        trashed: false,
      });
      expect(data.capabilities?.canEdit).toBe(true);
    });
  });

  describe("drive.files.copy", () => {
    test("is refused for a folder", async () => {
      const fileId = await create({ name: "4.b", mimeType: FOLDER });
      expect((await refusalOf(files().copy({ fileId, requestBody: {} }))).code).toBe(403);
    });

    test("carries appProperties over and clears the null ones", async () => {
      const fileId = await create({
        name: "Veidlapa",
        mimeType: DOCUMENT,
        appProperties: { kind: "template", annex: "1" },
      });
      const parent = await create({ name: "4.b", mimeType: FOLDER });
      // Google's own types know no null here, though its documentation asks for one.
      const appProperties: Record<string, string> = { kind: "plan" };
      Object.assign(appProperties, { annex: null });
      const { data } = await files().copy({
        fileId,
        requestBody: { name: "Plāns 4.b", parents: [parent], appProperties },
        fields: "name,parents,appProperties",
      });
      expect(data).toEqual({
        name: "Plāns 4.b",
        parents: [parent],
        appProperties: { kind: "plan" },
      });
    });
  });

  describe("drive.files.update", () => {
    test("is refused for parents in the body", async () => {
      const fileId = await create({ name: "a", mimeType: DOCUMENT });
      const refused = await refusalOf(files().update({ fileId, requestBody: { parents: ["x"] } }));
      expect(refused.code).toBe(403);
      expect(refused.reason).toBe("fieldNotWritable");
    });

    test("renames, moves, stars and trashes", async () => {
      const fileId = await create({ name: "a", mimeType: DOCUMENT });
      const addParents = await create({ name: "4.b", mimeType: FOLDER });
      const before = await files().get({ fileId, fields: "parents" });
      const { data } = await files().update({
        fileId,
        addParents,
        removeParents: before.data.parents?.[0] ?? "",
        requestBody: { name: "b", starred: true, description: "Apraksts" },
        fields: "name,starred,description,parents",
      });
      expect(data).toEqual({
        name: "b",
        starred: true,
        description: "Apraksts",
        parents: [addParents],
      });
      const trashed = await files().update({
        fileId,
        requestBody: { trashed: true },
        fields: "trashed,explicitlyTrashed",
      });
      expect(trashed.data).toEqual({ trashed: true, explicitlyTrashed: true });
    });

    test("replaces uploaded content", async () => {
      const { data } = await upload("a.txt", "text/plain", "pirms");
      const fileId = data.id ?? "";
      await files().update(
        { fileId, media: { mimeType: "text/plain", body: "pēc" } },
        { rootUrl: online().url },
      );
      const content = await files().get({ fileId, alt: "media" }, { responseType: "text" });
      expect(content.data).toBe("pēc");
    });

    test("locks a file against writing", async () => {
      const fileId = await create({ name: "Atskaite", mimeType: DOCUMENT });
      const contentRestrictions = [{ readOnly: true, reason: "Iesniegts" }];
      const { data } = await files().update({
        fileId,
        requestBody: { contentRestrictions },
        fields: "contentRestrictions",
      });
      expect(data.contentRestrictions).toMatchObject(contentRestrictions);
      const refused = await refusalOf(
        online()
          .as(DEPUTY)
          .docs.documents.batchUpdate({
            documentId: fileId,
            requestBody: { requests: [{ insertText: { location: { index: 1 }, text: "x" } }] },
          }),
      );
      expect(refused.code).toBe(403);
    });
  });
});
