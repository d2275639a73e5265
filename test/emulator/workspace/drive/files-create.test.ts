import { describe, expect, it } from "vitest";
import {
  DOCUMENT,
  FOLDER,
  SPREADSHEET,
} from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER } from "./school-drive.ts";

describe("files.create", () => {
  it("refuses a parameter and a field that the emulator does not honour", () => {
    const school = new SchoolDrive();
    expect(school.refusal("files.create", { ignoreDefaultVisibility: true })).toMatchObject({
      code: 501,
      message: "Not emulated: drive.files.create: parameter ignoreDefaultVisibility.",
    });
    expect(
      school.refusal("files.create", { body: { createdTime: "2021-09-01T00:00:00Z" } }),
    ).toMatchObject({
      code: 501,
      message: "Not emulated: drive.files.create: field createdTime.",
    });
  });

  it("refuses a field that Google alone sets, and null for a name", () => {
    const school = new SchoolDrive();
    expect(school.verdict("files.create", { body: { version: "7" } })).toBe("403 fieldNotWritable");
    expect(school.verdict("files.create", { body: { name: null } })).toBe("400 invalid");
  });

  it("refuses Google's other kinds and the conversion of an upload", () => {
    const school = new SchoolDrive();
    const shortcut = { mimeType: "application/vnd.google-apps.shortcut" };
    expect(school.verdict("files.create", { body: shortcut })).toBe("501 notImplemented");
    expect(
      school.verdict("files.create", {
        body: { mimeType: DOCUMENT },
        media: { mimeType: "text/html", text: "<p>Plāns</p>" },
      }),
    ).toBe("501 notImplemented");
  });

  it("limits the access to a new folder at once: of folders only, in a shared drive by organizers only", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const make = (as: string, mimeType: string, parents: readonly string[] = [driveId]) =>
      school.verdict("files.create", {
        as,
        body: { name: "Izpēte", mimeType, parents, inheritedPermissionsDisabled: true },
      });
    expect(make(DEPUTY, DOCUMENT)).toBe("400 badRequest");
    expect(make(MEMBERS.fileOrganizer, FOLDER)).toBe("403 insufficientParentPermissions");
    expect(school.names({ q: "name = 'Izpēte'" })).toEqual([]);
    expect(make(DEPUTY, FOLDER)).toBe("ok");
    expect(make(STRANGER, FOLDER, ["root"])).toBe("ok");
  });

  it("leaves members the name of a folder that was made with limited access", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const { id } = school.do<{ id: string }>("files.create", {
      body: {
        name: "Izpēte",
        mimeType: FOLDER,
        parents: [driveId],
        inheritedPermissionsDisabled: true,
      },
    });
    expect(school.get(id, { as: MEMBERS.fileOrganizer })).toMatchObject({
      inheritedPermissionsDisabled: true,
      capabilities: { canListChildren: false },
    });
    expect(school.get(id)).toMatchObject({ capabilities: { canListChildren: true } });
  });

  it("refuses a parent that the caller does not see, that is no folder, that is closed or trashed", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const file = school.file(driveId, "text/plain");
    const trashed = school.folder(driveId);
    school.do("files.update", { fileId: trashed, body: { trashed: true } });
    const into = (parent: string, as = DEPUTY) =>
      school.verdict("files.create", { as, body: { parents: [parent] } });
    expect(into("1nowhere")).toBe("404 notFound");
    expect(into(driveId, STRANGER)).toBe("404 notFound");
    expect(into(file)).toBe("403 parentNotAFolder");
    expect(into(driveId, MEMBERS.commenter)).toBe("403 insufficientParentPermissions");
    expect(into(trashed)).toBe("403 insufficientParentPermissions");
    expect(into(driveId, MEMBERS.writer)).toBe("ok");
  });

  it("refuses a parent in a shared drive without supportsAllDrives", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    expect(
      school.refusal("files.create", { supportsAllDrives: false, body: { parents: [driveId] } }),
    ).toMatchObject({ code: 404, reason: "notFound", message: `File not found: ${driveId}.` });
  });

  it("refuses two parents and a hundred and first level of folders", () => {
    const school = new SchoolDrive();
    expect(school.verdict("files.create", { body: { parents: ["root", "root"] } })).toBe(
      "400 badRequest",
    );
    let parent = school.drive();
    for (let level = 1; level <= 100; level += 1) {
      parent = school.folder(parent, `${level}`);
    }
    expect(school.verdict("files.create", { body: { mimeType: FOLDER, parents: [parent] } })).toBe(
      "403 teamDriveHierarchyTooDeep",
    );
  });

  it("takes a generated id for folders and uploads, not for Docs and Sheets", () => {
    const school = new SchoolDrive();
    const { ids } = school.do<{ ids: readonly string[] }>("files.generateIds", { count: 3 });
    const make = (id: string | undefined, mimeType: string) =>
      school.verdict("files.create", { body: { id, mimeType } });
    expect(make(ids[0], DOCUMENT)).toBe("403 generatedIdNotSupported");
    expect(make(ids[0], SPREADSHEET)).toBe("403 generatedIdNotSupported");
    expect(make(ids[0], FOLDER)).toBe("ok");
    expect(make(ids[1], "text/plain")).toBe("ok");
  });

  it("refuses an id a second time, one never generated, and one generated for somebody else", () => {
    const school = new SchoolDrive();
    const { ids } = school.do<{ ids: readonly string[] }>("files.generateIds", { count: 2 });
    const make = (id: string | undefined, as = DEPUTY) =>
      school.verdict("files.create", { as, body: { id, mimeType: FOLDER } });
    expect(make("1madeUpByTheCaller")).toBe("400 fileIdNotUsable");
    expect(make(ids[0], STRANGER)).toBe("400 fileIdNotUsable");
    expect(make(ids[0])).toBe("ok");
    expect(make(ids[0])).toBe("409 fileIdInUse");
  });

  it("puts a file without a parent into the caller's own drive, whose owner the caller is", () => {
    const school = new SchoolDrive();
    const file = school.do("files.create", { body: { name: "Piezīmes" } });
    expect(file).toMatchObject({
      kind: "drive#file",
      name: "Piezīmes",
      mimeType: "application/octet-stream",
      parents: [school.get("root").id],
      ownedByMe: true,
      owners: [{ emailAddress: DEPUTY }],
      size: "0",
    });
    expect(file).not.toHaveProperty("driveId");
  });

  it("lets names repeat, and names what has no name", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    expect(school.folder(driveId, "4.b")).not.toBe(school.folder(driveId, "4.b"));
    expect(school.names({ q: "name = '4.b'" })).toEqual(["4.b", "4.b"]);
    expect(school.do("files.create", {})).toMatchObject({ name: "Untitled" });
  });

  it("keeps an upload byte for byte", () => {
    const school = new SchoolDrive();
    const file = school.do("files.create", {
      body: { name: "saraksts.csv" },
      media: { mimeType: "text/csv", text: "klase;audzinātājs\n" },
    });
    expect(file).toMatchObject({
      mimeType: "text/csv",
      size: "20",
      md5Checksum: "e7f49c731ca1211d1c98ec26b8078511",
    });
    const media = school.do<{ mimeType: string; bytes: Uint8Array }>("files.get", {
      fileId: file.id,
      alt: "media",
    });
    expect(media.mimeType).toBe("text/csv");
    expect(new TextDecoder().decode(media.bytes)).toBe("klase;audzinātājs\n");
  });
});
