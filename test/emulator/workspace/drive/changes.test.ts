import { describe, expect, it } from "vitest";
import { noteContentChange } from "../../../../src/emulator/workspace/drive/place-file.ts";
import { DOCUMENT } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

interface Changes {
  readonly changes: readonly {
    readonly changeType: string;
    readonly removed: boolean;
    readonly fileId?: string;
    readonly driveId?: string;
    readonly file?: { readonly name: string };
  }[];
  readonly nextPageToken?: string;
  readonly newStartPageToken?: string;
}

const token = (school: SchoolDrive) =>
  school.do<{ startPageToken: string }>("changes.getStartPageToken").startPageToken;

/** "name", "name (gone)" or "drive" of every change since a token. */
function since(school: SchoolDrive, pageToken: string, how: Record<string, unknown> = {}) {
  return school
    .do<Changes>("changes.list", { pageToken, ...how })
    .changes.map(({ changeType, removed, fileId, file }) =>
      changeType === "drive" ? "drive" : removed ? `${fileId} gone` : file?.name,
    );
}

describe("changes.list", () => {
  it("refuses a token that none gave, what is not emulated, and a drive of others", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    school.share(school.folder(driveId), TEACHER, "writer");
    const list = (how: Record<string, unknown>) =>
      school.verdict("changes.list", { pageToken: "1", ...how });
    const inDrive = { driveId, includeItemsFromAllDrives: true };
    expect(list({ pageToken: undefined })).toBe("400 invalid");
    expect(list({ pageToken: "next" })).toBe("400 invalid");
    expect(list({ pageToken: "999" })).toBe("400 invalid");
    expect(list({ restrictToMyDrive: true })).toBe("501 notImplemented");
    expect(list({ includeCorpusRemovals: true })).toBe("501 notImplemented");
    expect(list({ driveId })).toBe("403 teamDriveItemsMustBeIncluded");
    expect(list({ ...inDrive, supportsAllDrives: false })).toBe("403 supportsTeamDrivesRequired");
    expect(list({ ...inDrive, as: STRANGER })).toBe("404 notFound");
    expect(list({ ...inDrive, as: TEACHER })).toBe("403 teamDriveMembershipRequired");
    expect(list(inDrive)).toBe("ok");
    expect(school.verdict("changes.getStartPageToken", { driveId, as: TEACHER })).toBe(
      "403 teamDriveMembershipRequired",
    );
  });

  it("tells of an item's latest change, once, in the order of time", () => {
    const school = new SchoolDrive();
    const a = school.file("root", "text/plain", "a");
    school.file("root", "text/plain", "b");
    const start = token(school);
    expect(since(school, start)).toEqual([]);
    school.do("files.update", { fileId: a, body: { description: "1" } });
    school.file("root", "text/plain", "c");
    school.do("files.update", { fileId: a, body: { name: "a2" } });
    expect(since(school, start)).toEqual(["c", "a2"]);
  });

  it("hears of content changed through Docs and Sheets", () => {
    const school = new SchoolDrive();
    const fileId = school.file("root", DOCUMENT, "Plāns");
    const start = token(school);
    const { workspace } = school;
    workspace.store.transaction(() =>
      noteContentChange(
        {
          workspace,
          operation: "docs.documents.batchUpdate",
          caller: TEACHER,
          startedAt: workspace.clock.now(),
          endsAt: workspace.clock.now(),
        },
        fileId,
      ),
    );
    expect(since(school, start)).toEqual(["Plāns"]);
    expect(school.get(fileId)).toMatchObject({ lastModifyingUser: { emailAddress: TEACHER } });
  });

  it("shows nobody what they do not see", () => {
    const school = new SchoolDrive();
    const start = token(school);
    school.file("root", "text/plain", "Noslēpums");
    expect(since(school, start, { as: TEACHER, includeItemsFromAllDrives: true })).toEqual([]);
  });

  it("gives a shared drive's items in its own log to members, in the own log to others", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const start = token(school);
    const folder = school.folder(driveId, "4.b");
    school.share(folder, TEACHER, "writer");
    school.file(folder, "text/plain", "Plāns");
    school.file("root", "text/plain", "Mans");
    const all = { includeItemsFromAllDrives: true };
    expect(since(school, start)).toEqual(["Mans"]);
    expect(since(school, start, all)).toEqual(["Mans"]);
    expect(since(school, start, { ...all, driveId })).toEqual(["4.b", "Plāns"]);
    expect(since(school, start, { ...all, driveId, as: MEMBERS.reader })).toEqual(["4.b", "Plāns"]);
    expect(since(school, start, { ...all, as: TEACHER })).toEqual(["4.b", "Plāns"]);
    expect(since(school, start, { as: TEACHER })).toEqual([]);
  });

  it("says that an item is gone to those who lost it, by deletion or by losing access", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.driveWithMembers(), "4.b");
    const { id: permissionId } = school.share(folder, TEACHER, "writer");
    const start = token(school);
    const log = (as: string, how: Record<string, unknown> = {}) =>
      since(school, start, { as, includeItemsFromAllDrives: true, ...how });
    school.do("permissions.delete", { fileId: folder, permissionId });
    expect(log(TEACHER)).toEqual([`${folder} gone`]);
    expect(log(TEACHER, { includeRemoved: false })).toEqual([]);
    expect(log(STRANGER)).toEqual([]);
    const own = school.folder("root", "Mans");
    school.do("files.delete", { fileId: own });
    expect(log(DEPUTY)).toEqual([`${own} gone`]);
  });

  it("tells members of the drive's own changes", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const start = token(school);
    school.do("drives.update", { driveId, body: { name: "Skola 2021" } });
    const all = { includeItemsFromAllDrives: true };
    expect(since(school, start, all)).toEqual(["drive"]);
    expect(since(school, start, { ...all, driveId, as: MEMBERS.reader })).toEqual(["drive"]);
    expect(since(school, start, { ...all, as: STRANGER })).toEqual([]);
  });

  it("comes in pages, the last of which says where to go on", () => {
    const school = new SchoolDrive();
    const start = token(school);
    for (const name of ["a", "b", "c"]) {
      school.file("root", "text/plain", name);
    }
    const first = school.do<Changes>("changes.list", { pageToken: start, pageSize: 2 });
    expect(first.changes.map(({ file }) => file?.name)).toEqual(["a", "b"]);
    expect(first).not.toHaveProperty("newStartPageToken");
    const last = school.do<Changes>("changes.list", {
      pageToken: first.nextPageToken,
      pageSize: 2,
    });
    expect(last.changes.map(({ file }) => file?.name)).toEqual(["c"]);
    expect(last.newStartPageToken).toBe(token(school));
    expect(since(school, String(last.newStartPageToken))).toEqual([]);
  });
});

describe("about.get", () => {
  it("refuses to answer without fields", () => {
    const school = new SchoolDrive();
    expect(school.refusal("about.get")).toMatchObject({
      code: 400,
      reason: "required",
      location: "fields",
    });
  });

  it("says who calls and how much the caller's uploads take", () => {
    const school = new SchoolDrive();
    school.workspace.people.add({ email: TEACHER, displayName: "Anna Ozola", locale: "lv" });
    school.do("files.create", {
      as: TEACHER,
      media: { mimeType: "text/plain", text: "12345" },
    });
    expect(school.do("about.get", { as: TEACHER, fields: "user,storageQuota" })).toMatchObject({
      user: { displayName: "Anna Ozola", emailAddress: TEACHER, me: true },
      storageQuota: { usage: "5", usageInDrive: "5", usageInDriveTrash: "0" },
    });
  });
});
