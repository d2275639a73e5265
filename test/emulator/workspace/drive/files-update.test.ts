import { describe, expect, it } from "vitest";
import { DOCUMENT, FOLDER } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

const NO = "403 insufficientFilePermissions";

describe("files.update", () => {
  it("refuses readers, commenters and who does not see the file", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.driveWithMembers(), DOCUMENT);
    const rename = (as: string) =>
      school.verdict("files.update", { as, fileId, body: { name: "Cits" } });
    expect(rename(STRANGER)).toBe("404 notFound");
    expect(rename(MEMBERS.reader)).toBe(NO);
    expect(rename(MEMBERS.commenter)).toBe(NO);
    expect(rename(MEMBERS.writer)).toBe("ok");
    expect(school.get(fileId)).toMatchObject({
      name: "Cits",
      lastModifyingUser: { emailAddress: MEMBERS.writer },
    });
  });

  it("refuses the parents field, conversions and what is not emulated", () => {
    const school = new SchoolDrive();
    const fileId = school.file("root", DOCUMENT);
    const update = (body: object) => school.verdict("files.update", { fileId, body });
    expect(update({ parents: ["root"] })).toBe("403 fieldNotWritable");
    expect(update({ id: "1other" })).toBe("403 fieldNotWritable");
    expect(update({ mimeType: "text/plain" })).toBe("501 notImplemented");
    expect(update({ modifiedTime: "2021-09-01T00:00:00Z" })).toBe("501 notImplemented");
    expect(update({ writersCanShare: false })).toBe("501 notImplemented");
  });

  it("refuses to rename a root", () => {
    const school = new SchoolDrive();
    for (const fileId of [school.drive(), "root"]) {
      expect(school.verdict("files.update", { fileId, body: { name: "Cits" } })).toBe(NO);
      expect(school.verdict("files.update", { fileId, body: { description: "Cits" } })).toBe(NO);
    }
  });

  it("sets the time of modification with a rename or a property, not with star, trash or move", () => {
    const school = new SchoolDrive({ now: "2021-09-01T06:00:00Z" });
    const folder = school.folder("root");
    const fileId = school.file("root", "text/plain");
    const root = school.get("root").id;
    const modifiedAfter = (hours: number, how: Record<string, unknown>) => {
      school.do("files.update", {
        fileId,
        at: Date.parse("2021-09-01T06:00:00Z") + hours * 3_600_000,
        ...how,
      });
      return school.get(fileId)["modifiedTime"];
    };
    expect(modifiedAfter(1, { body: { name: "Cits" } })).toBe("2021-09-01T07:00:00.000Z");
    expect(modifiedAfter(2, { body: { appProperties: { status: "draft" } } })).toBe(
      "2021-09-01T08:00:00.000Z",
    );
    const unchanged = "2021-09-01T08:00:00.000Z";
    expect(modifiedAfter(3, { body: { starred: true } })).toBe(unchanged);
    expect(modifiedAfter(4, { addParents: folder, removeParents: root })).toBe(unchanged);
    expect(modifiedAfter(5, { body: { contentRestrictions: [{ readOnly: true }] } })).toBe(
      unchanged,
    );
    expect(modifiedAfter(6, { body: { trashed: true } })).toBe(unchanged);
  });

  it("keeps everyone's stars apart, and lets a reader star", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.driveWithMembers(), DOCUMENT);
    school.do("files.update", { as: MEMBERS.reader, fileId, body: { starred: true } });
    expect(school.get(fileId, { as: MEMBERS.reader })).toMatchObject({ starred: true });
    expect(school.get(fileId)).toMatchObject({ starred: false });
    school.do("files.update", { as: MEMBERS.reader, fileId, body: { starred: false } });
    expect(school.get(fileId, { as: MEMBERS.reader })).toMatchObject({ starred: false });
  });

  it("takes new bytes for an upload, from writers", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const fileId = school.file(driveId, "text/plain");
    const upload = (as: string, file = fileId) =>
      school.verdict("files.update", {
        as,
        fileId: file,
        media: { mimeType: "text/plain", text: "Anna" },
      });
    expect(upload(MEMBERS.reader)).toBe(NO);
    expect(upload(DEPUTY, school.file(driveId, DOCUMENT))).toBe("501 notImplemented");
    expect(upload(MEMBERS.writer)).toBe("ok");
    expect(school.get(fileId)).toMatchObject({ size: "4" });
  });
});

describe("the trash", () => {
  it("is for content managers and up in a shared drive, for the owner in an own drive", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.driveWithMembers(), DOCUMENT);
    const trash = (as: string, trashed = true) =>
      school.verdict("files.update", { as, fileId, body: { trashed } });
    expect(trash(MEMBERS.reader)).toBe(NO);
    expect(trash(MEMBERS.writer)).toBe(NO);
    expect(trash(MEMBERS.fileOrganizer)).toBe("ok");
    expect(trash(MEMBERS.writer, false)).toBe(NO);
    expect(trash(MEMBERS.fileOrganizer, false)).toBe("ok");
    const own = school.file("root", DOCUMENT);
    school.share(own, TEACHER, "writer");
    expect(
      school.verdict("files.update", { as: TEACHER, fileId: own, body: { trashed: true } }),
    ).toBe(NO);
  });

  it("holds what lies in a trashed folder, not explicitly", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.drive());
    const fileId = school.file(folder, DOCUMENT);
    expect(school.do("files.update", { fileId: folder, body: { trashed: true } })).toMatchObject({
      trashed: true,
      explicitlyTrashed: true,
      trashingUser: { emailAddress: DEPUTY },
    });
    expect(school.get(fileId)).toMatchObject({ trashed: true, explicitlyTrashed: false });
    school.do("files.update", { fileId: folder, body: { trashed: false } });
    expect(school.get(fileId)).toMatchObject({ trashed: false });
    expect(school.get(folder)).not.toHaveProperty("trashingUser");
  });
});

describe("limited access", () => {
  it("is set and lifted on folders of a shared drive by organizers only", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const folder = school.folder(driveId);
    const limit = (as: string, inheritedPermissionsDisabled: boolean, fileId = folder) =>
      school.verdict("files.update", { as, fileId, body: { inheritedPermissionsDisabled } });
    expect(limit(DEPUTY, true, school.file(driveId, DOCUMENT))).toBe("400 badRequest");
    expect(limit(DEPUTY, true, driveId)).toBe(NO);
    expect(limit(MEMBERS.fileOrganizer, true)).toBe(NO);
    expect(limit(DEPUTY, true)).toBe("ok");
    school.share(folder, MEMBERS.fileOrganizer, "fileOrganizer");
    expect(limit(MEMBERS.fileOrganizer, false)).toBe(NO);
    expect(limit(DEPUTY, false)).toBe("ok");
  });

  it("leaves members the name of the folder, closed and empty, and nothing below it", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const folder = school.folder(driveId, "Personāls");
    const fileId = school.file(folder, DOCUMENT, "Saruna");
    school.do("files.update", { fileId: folder, body: { inheritedPermissionsDisabled: true } });
    const as = MEMBERS.fileOrganizer;
    expect(school.get(folder, { as })).toMatchObject({
      name: "Personāls",
      inheritedPermissionsDisabled: true,
      capabilities: {
        canListChildren: false,
        canAddChildren: false,
        canEdit: false,
        canShare: false,
        canTrash: false,
      },
    });
    expect(school.verdict("files.get", { as, fileId })).toBe("404 notFound");
    expect(school.names({ as, q: `'${folder}' in parents` })).toEqual([]);
    expect(school.names({ as, q: `'${driveId}' in parents` })).toEqual(["Personāls"]);
    expect(
      school.verdict("files.create", { as, body: { mimeType: FOLDER, parents: [folder] } }),
    ).toBe("403 insufficientParentPermissions");
    expect(school.verdict("files.update", { as, fileId: folder, body: { name: "X" } })).toBe(NO);
  });

  it("stays empty also to a member whom something in it is shared with by name", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.driveWithMembers());
    const fileId = school.file(folder, DOCUMENT, "Saruna");
    school.do("files.update", { fileId: folder, body: { inheritedPermissionsDisabled: true } });
    school.share(fileId, MEMBERS.reader, "reader");
    expect(school.names({ as: MEMBERS.reader, q: `'${folder}' in parents` })).toEqual([]);
    expect(school.names({ as: MEMBERS.reader, q: "sharedWithMe" })).toEqual(["Saruna"]);
  });

  it("keeps organizers and those named on the folder in", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.driveWithMembers());
    const fileId = school.file(folder, DOCUMENT, "Saruna");
    school.do("files.update", { fileId: folder, body: { inheritedPermissionsDisabled: true } });
    school.share(folder, TEACHER, "writer");
    school.share(folder, MEMBERS.reader, "reader");
    expect(school.names({ q: `'${folder}' in parents` })).toEqual(["Saruna"]);
    expect(school.names({ as: TEACHER, q: `'${folder}' in parents` })).toEqual(["Saruna"]);
    expect(school.get(fileId, { as: MEMBERS.reader })).toMatchObject({
      parents: [folder],
      capabilities: { canEdit: false },
    });
  });
});
