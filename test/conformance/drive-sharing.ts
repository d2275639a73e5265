// Permissions, shared drives and the rest of the Drive API, driven by Google's own client.
import { describe, expect, test } from "vitest";
import { DEPUTY, onlineWorkspace, refusalOf, TEACHER } from "./google-clients.ts";

const FOLDER = "application/vnd.google-apps.folder";
const supportsAllDrives = true;

describe("sharing in the Drive API", () => {
  const online = onlineWorkspace();
  const drive = (email = DEPUTY) => online().as(email).drive;

  async function sharedDrive(): Promise<string> {
    const { data } = await drive().drives.create({
      requestId: "r-1",
      requestBody: { name: "Audzināšana" },
    });
    return data.id ?? "";
  }

  async function folderIn(parent: string): Promise<string> {
    const { data } = await drive().files.create({
      supportsAllDrives,
      requestBody: { name: "4.b", mimeType: FOLDER, parents: [parent] },
    });
    return data.id ?? "";
  }

  async function share(fileId: string, role: string): Promise<string> {
    const { data } = await drive().permissions.create({
      fileId,
      supportsAllDrives,
      sendNotificationEmail: false,
      requestBody: { type: "user", role, emailAddress: TEACHER },
    });
    return data.id ?? "";
  }

  describe("drive.permissions.create", () => {
    test("is refused without a role", async () => {
      const fileId = await folderIn(await sharedDrive());
      const requestBody = { type: "user", emailAddress: TEACHER };
      const refused = await refusalOf(
        drive().permissions.create({ fileId, supportsAllDrives, requestBody }),
      );
      expect(refused.code).toBe(400);
    });

    test("lets a person in who was kept out", async () => {
      const fileId = await folderIn(await sharedDrive());
      const get = () =>
        drive(TEACHER).files.get({ fileId, supportsAllDrives, fields: "name,parents" });
      expect((await refusalOf(get())).code).toBe(404);
      await share(fileId, "writer");
      expect((await get()).data).toEqual({ name: "4.b" });
    });

    test("sends a mail unless told not to", async () => {
      const fileId = await folderIn(await sharedDrive());
      await share(fileId, "reader");
      expect(online().workspace.outbox.list()).toEqual([]);
      await drive().permissions.create({
        fileId,
        supportsAllDrives,
        requestBody: { type: "user", role: "writer", emailAddress: "janis@skola.example" },
      });
      expect(online().workspace.outbox.list()).toMatchObject([{ to: "janis@skola.example" }]);
    });
  });

  test("drive.permissions get, list, update and delete one permission", async () => {
    const fileId = await folderIn(await sharedDrive());
    const permissionId = await share(fileId, "writer");
    const { permissions } = drive();
    const got = await permissions.get({ fileId, permissionId, supportsAllDrives, fields: "*" });
    expect(got.data).toMatchObject({ id: permissionId, role: "writer", emailAddress: TEACHER });
    await permissions.update({
      fileId,
      permissionId,
      supportsAllDrives,
      requestBody: { role: "reader" },
    });
    const listed = await permissions.list({
      fileId,
      supportsAllDrives,
      fields: "permissions(id,role)",
    });
    expect(listed.data.permissions).toContainEqual({ id: permissionId, role: "reader" });
    const deleted = await permissions.delete({ fileId, permissionId, supportsAllDrives });
    expect(deleted.status).toBe(204);
    expect(
      (await refusalOf(permissions.get({ fileId, permissionId, supportsAllDrives }))).code,
    ).toBe(404);
  });

  test("drive.drives create, get, list and update a shared drive", async () => {
    const { drives } = drive();
    const driveId = await sharedDrive();
    expect((await refusalOf(drive(TEACHER).drives.get({ driveId }))).code).toBe(404);
    expect((await drives.get({ driveId })).data).toMatchObject({
      kind: "drive#drive",
      id: driveId,
      name: "Audzināšana",
    });
    await drives.update({ driveId, requestBody: { name: "Audzināšanas darbs" } });
    const { data } = await drives.list({});
    expect(data.drives?.map(({ name }) => name)).toEqual(["Audzināšanas darbs"]);
  });

  test("drive.changes tell what changed since a token", async () => {
    const { changes } = drive();
    const driveId = await sharedDrive();
    const of = { driveId, supportsAllDrives };
    const start = await changes.getStartPageToken(of);
    const fileId = await folderIn(driveId);
    const { data } = await changes.list({
      ...of,
      includeItemsFromAllDrives: true,
      pageToken: start.data.startPageToken ?? "",
    });
    expect(data.changes?.map((change) => change.fileId)).toContain(fileId);
    expect(data.newStartPageToken).toBeDefined();
  });

  describe("drive.about.get", () => {
    test("is refused without fields", async () => {
      expect((await refusalOf(drive().about.get({}))).code).toBe(400);
    });

    test("tells who calls", async () => {
      const { data } = await drive().about.get({ fields: "user" });
      expect(data.user?.emailAddress).toBe(DEPUTY);
    });
  });
});
