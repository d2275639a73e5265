import { describe, expect, it } from "vitest";
import { DOCUMENT } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";
import type { Resource } from "./school-drive.ts";

const NO = "403 insufficientFilePermissions";

function classFolder() {
  const school = new SchoolDrive();
  const driveId = school.driveWithMembers();
  const folder = school.folder(driveId, "4.b");
  const fileId = school.file(folder, DOCUMENT, "Plāns");
  const share = (sharedId: string, body: object, how: Record<string, unknown> = {}) =>
    school.verdict("permissions.create", { fileId: sharedId, body, ...how });
  return { school, driveId, folder, fileId, share };
}

const user = (role: string, emailAddress: string = TEACHER) => ({
  type: "user",
  role,
  emailAddress,
});

describe("permissions.create", () => {
  it("refuses a share without type, role or grantee, and unknown ones", () => {
    const { fileId, share } = classFolder();
    expect(share(fileId, { role: "reader", emailAddress: TEACHER })).toBe("400 required");
    expect(share(fileId, { type: "user", emailAddress: TEACHER })).toBe("400 required");
    expect(share(fileId, { type: "user", role: "reader" })).toBe("400 required");
    expect(share(fileId, { type: "domain", role: "reader" })).toBe("400 required");
    expect(share(fileId, user("editor"))).toBe("400 invalid");
    expect(share(fileId, { ...user("reader"), type: "person" })).toBe("400 invalid");
    expect(share(fileId, user("reader", "no address"))).toBe("400 invalidSharingRequest");
  });

  it("refuses groups, transfers and parameters that are not emulated", () => {
    const { school, fileId, share } = classFolder();
    expect(share(fileId, { ...user("reader"), type: "group" })).toBe("501 notImplemented");
    expect(share(school.file("root", DOCUMENT), user("owner"))).toBe("501 notImplemented");
    expect(share(fileId, user("reader"), { useDomainAdminAccess: true })).toBe(
      "501 notImplemented",
    );
    expect(share(fileId, { ...user("reader"), view: "published" })).toBe("501 notImplemented");
  });

  it("refuses roles where they do not belong", () => {
    const { school, folder, fileId, share } = classFolder();
    const own = school.folder("root");
    expect(share(folder, user("owner"))).toBe("403 ownerOnTeamDriveItemNotSupported");
    expect(share(folder, user("organizer"))).toBe("403 organizerOnNonTeamDriveItemNotSupported");
    expect(share(own, user("organizer"))).toBe("403 organizerOnNonTeamDriveItemNotSupported");
    expect(share(own, user("fileOrganizer"))).toBe("403 fileOrganizerOnNonTeamDriveNotSupported");
    expect(share(fileId, user("fileOrganizer"))).toBe(
      "403 fileOrganizerOnFoldersInSharedDriveOnly",
    );
    expect(share(folder, user("fileOrganizer"))).toBe("ok");
  });

  it("refuses a link or a domain more than a writer's role", () => {
    const { folder, fileId, share } = classFolder();
    const anyone = (role: string) => ({ type: "anyone", role });
    expect(share(folder, anyone("fileOrganizer"))).toBe("400 invalid");
    expect(share(folder, anyone("owner"))).toBe("400 invalid");
    expect(share(folder, { type: "domain", domain: "skola.example", role: "fileOrganizer" })).toBe(
      "400 invalid",
    );
    expect(share(fileId, anyone("writer"))).toBe("ok");
  });

  it("lets organizers alone share a folder of a shared drive, content managers when the drive says so", () => {
    const { school, driveId, folder, share } = classFolder();
    const by = (as: string) => share(folder, user("reader"), { as });
    expect(by(STRANGER)).toBe("404 notFound");
    for (const as of [MEMBERS.reader, MEMBERS.commenter, MEMBERS.writer, MEMBERS.fileOrganizer]) {
      expect(by(as)).toBe(NO);
    }
    expect(by(DEPUTY)).toBe("ok");
    school.do("drives.update", {
      driveId,
      body: { restrictions: { sharingFoldersRequiresOrganizerPermission: false } },
    });
    expect(by(MEMBERS.writer)).toBe(NO);
    expect(by(MEMBERS.fileOrganizer)).toBe("ok");
  });

  it("lets writers share a file of a shared drive, and who has a folder shared with them", () => {
    const { school, folder, fileId, share } = classFolder();
    school.share(folder, TEACHER, "writer");
    const by = (as: string) => share(fileId, user("reader", STRANGER), { as });
    expect(by(MEMBERS.commenter)).toBe(NO);
    expect(by(MEMBERS.writer)).toBe("ok");
    expect(by(TEACHER)).toBe("ok");
    expect(share(folder, user("reader", STRANGER), { as: TEACHER })).toBe(NO);
  });

  it("takes members from organizers only, and people only", () => {
    const { driveId, share } = classFolder();
    expect(share(driveId, user("reader"), { as: MEMBERS.fileOrganizer })).toBe(NO);
    expect(share(driveId, { type: "anyone", role: "reader" })).toBe(
      "403 cannotShareTeamDriveTopFolderWithAnyoneOrDomains",
    );
    expect(share(driveId, { type: "domain", domain: "skola.example", role: "reader" })).toBe(
      "403 cannotShareTeamDriveTopFolderWithAnyoneOrDomains",
    );
    expect(share(driveId, user("organizer"))).toBe("ok");
  });

  it("refuses non-members and outsiders where the shared drive is closed to them", () => {
    const { school, driveId, folder, share } = classFolder();
    const restrict = (restrictions: object) =>
      school.do("drives.update", { driveId, body: { restrictions } });
    restrict({ domainUsersOnly: true });
    expect(share(folder, user("reader", "someone@other.example"))).toBe(
      "403 teamDriveDomainUsersOnlyRestriction",
    );
    expect(share(folder, { type: "anyone", role: "reader" })).toBe(
      "403 teamDriveDomainUsersOnlyRestriction",
    );
    expect(share(folder, user("reader"))).toBe("ok");
    restrict({ domainUsersOnly: false, driveMembersOnly: true });
    expect(share(folder, user("writer"))).toBe("403 teamDriveTeamMembersOnlyRestriction");
    expect(share(folder, user("writer", MEMBERS.reader))).toBe("ok");
    expect(share(driveId, user("reader"))).toBe("ok");
  });

  it("refuses expiration dates where Google refuses them", () => {
    const school = new SchoolDrive({ now: "2021-09-01T06:00:00Z" });
    const driveId = school.drive();
    const folder = school.folder(driveId);
    const fileId = school.file(driveId, DOCUMENT);
    const until = (sharedId: string, body: object, expirationTime = "2021-12-01T00:00:00Z") =>
      school.verdict("permissions.create", { fileId: sharedId, body: { ...body, expirationTime } });
    expect(until(folder, user("writer"))).toBe("403 cannotSetExpiration");
    expect(until(folder, user("commenter"))).toBe("403 cannotSetExpiration");
    expect(until(folder, user("fileOrganizer"))).toBe("403 cannotSetExpiration");
    expect(until(driveId, user("reader"))).toBe(
      "403 expirationDateNotAllowedForSharedDriveMembers",
    );
    expect(until(fileId, { type: "anyone", role: "reader" })).toBe(
      "403 cannotSetExpirationOnAnyoneOrDomain",
    );
    expect(until(fileId, user("reader"), "2021-09-01T06:00:00Z")).toBe(
      "400 expirationDatesMustBeInTheFuture",
    );
    expect(until(fileId, user("reader"), "2022-09-01T06:00:01Z")).toBe("400 invalid");
    expect(until(fileId, user("reader"), "soon")).toBe("400 invalid");
    expect(until(folder, user("reader"))).toBe("ok");
    expect(until(fileId, user("writer"))).toBe("ok");
  });

  it("ends a dated permission by itself, and bars its holder from sharing on", () => {
    const school = new SchoolDrive({ now: "2021-09-01T06:00:00Z" });
    const fileId = school.file(school.drive(), DOCUMENT);
    school.do("permissions.create", {
      fileId,
      body: { ...user("writer"), expirationTime: "2021-09-02T06:00:00Z" },
    });
    const byTeacher = (method: string, body?: object) =>
      school.verdict(method, { as: TEACHER, fileId, body });
    expect(byTeacher("permissions.create", user("reader", STRANGER))).toBe(NO);
    expect(byTeacher("files.update", { name: "Cits" })).toBe("ok");
    school.workspace.clock.advance(86_400_000);
    expect(byTeacher("files.get")).toBe("404 notFound");
  });

  it("keeps one permission and its id when shared again, raises the role and never lowers it", () => {
    const { school, folder, fileId } = classFolder();
    const first = school.share(folder, TEACHER, "writer");
    expect(first).toMatchObject({ kind: "drive#permission", type: "user", role: "writer" });
    const again = school.share(folder, "Teacher@Skola.example", "reader");
    expect(again).toMatchObject({ id: first.id, role: "writer" });
    expect(school.share(folder, TEACHER, "fileOrganizer")).toMatchObject({
      id: first.id,
      role: "fileOrganizer",
    });
    expect(school.share(fileId, TEACHER, "reader").id).toBe(first.id);
  });

  it("opens what lies below to the one it was shared with", () => {
    const { school, folder, fileId } = classFolder();
    expect(school.verdict("files.get", { as: TEACHER, fileId })).toBe("404 notFound");
    school.share(folder, TEACHER, "writer");
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({
      parents: [folder],
      capabilities: { canEdit: true, canTrash: false },
    });
    expect(school.get(folder, { as: TEACHER })).not.toHaveProperty("parents");
  });
});

describe("the notification of a share", () => {
  it("lands in the outbox unless told not to", () => {
    const { school, folder } = classFolder();
    const before = school.workspace.outbox.list().length;
    school.share(folder, TEACHER, "writer");
    expect(school.workspace.outbox.list()).toHaveLength(before);
    school.do("permissions.create", {
      fileId: folder,
      emailMessage: "Lūdzu, sāciet plānot.",
      body: user("writer", "other@skola.example"),
    });
    expect(school.workspace.outbox.list().at(-1)).toMatchObject({
      from: DEPUTY,
      to: "other@skola.example",
      subject: 'Folder shared with you: "4.b"',
      sentBy: "Drive",
      body: expect.stringContaining("Lūdzu, sāciet plānot.") as string,
    });
  });

  it("is not sent for a share that is refused", () => {
    const { school, folder, share } = classFolder();
    expect(share(folder, user("writer"), { as: MEMBERS.writer })).toBe(NO);
    expect(school.workspace.outbox.list()).toEqual([]);
  });

  it("is needed for an address without an account, and asked for nobody but people", () => {
    const { school, driveId, folder, share } = classFolder();
    school.workspace.people.withoutAccount("parent@skola.example");
    const parent = user("reader", "parent@skola.example");
    const silent = { sendNotificationEmail: false };
    expect(share(folder, parent, silent)).toBe("400 invalidSharingRequest");
    expect(share(folder, parent)).toBe("ok");
    expect(share(driveId, parent)).toBe("403 cannotShareTeamDriveWithNonGoogleAccounts");
    expect(share(folder, { type: "anyone", role: "reader" }, silent)).toBe("400 badRequest");
    expect(share(folder, user("reader"), { ...silent, emailMessage: "Sveiki" })).toBe(
      "400 badRequest",
    );
  });
});

describe("permissions.list and permissions.get", () => {
  it("refuse readers and commenters", () => {
    const { school, fileId } = classFolder();
    for (const as of [MEMBERS.reader, MEMBERS.commenter]) {
      expect(school.verdict("permissions.list", { as, fileId })).toBe(NO);
    }
    expect(school.verdict("permissions.list", { as: STRANGER, fileId })).toBe("404 notFound");
    expect(school.verdict("permissions.get", { fileId, permissionId: "1" })).toBe("404 notFound");
  });

  it("show every source of a role in a shared drive", () => {
    const { school, driveId, folder, fileId } = classFolder();
    school.share(folder, MEMBERS.reader, "commenter");
    const { id: permissionId } = school.share(fileId, MEMBERS.reader, "writer");
    expect(school.do("permissions.get", { fileId, permissionId })).toMatchObject({
      emailAddress: MEMBERS.reader,
      role: "writer",
      permissionDetails: [
        { permissionType: "file", role: "writer", inherited: false },
        { permissionType: "file", role: "commenter", inheritedFrom: folder, inherited: true },
        { permissionType: "member", role: "reader", inheritedFrom: driveId, inherited: true },
      ],
    });
    expect(school.do("permissions.get", { fileId: driveId, permissionId })).toMatchObject({
      role: "reader",
      permissionDetails: [{ permissionType: "member", role: "reader", inherited: false }],
    });
  });

  it("show members shut out of a limited folder as readers of its metadata", () => {
    const { school, folder, fileId } = classFolder();
    school.do("files.update", { fileId: folder, body: { inheritedPermissionsDisabled: true } });
    school.share(folder, TEACHER, "writer");
    const shown = (listed: string) =>
      school
        .do<{ permissions: readonly Resource[] }>("permissions.list", { fileId: listed })
        .permissions.map(
          ({ emailAddress, role, view }) =>
            `${String(emailAddress)} ${String(role)}${view === "metadata" ? " metadata" : ""}`,
        )
        .sort();
    expect(shown(folder)).toEqual(
      [
        `${DEPUTY} organizer`,
        `${MEMBERS.reader} reader metadata`,
        `${MEMBERS.writer} reader metadata`,
        `${MEMBERS.commenter} reader metadata`,
        `${MEMBERS.fileOrganizer} reader metadata`,
        `${TEACHER} writer`,
      ].sort(),
    );
    expect(shown(fileId)).toEqual([`${DEPUTY} organizer`, `${TEACHER} writer`]);
  });

  it("come in pages", () => {
    const { school, fileId } = classFolder();
    const list = (how: Record<string, unknown>) =>
      school.do<{ permissions: readonly Resource[]; nextPageToken?: string }>("permissions.list", {
        fileId,
        ...how,
      });
    expect(school.verdict("permissions.list", { fileId, pageSize: 101 })).toBe("400 invalid");
    const first = list({ pageSize: 3 });
    const second = list({ pageSize: 3, pageToken: first.nextPageToken });
    expect([...first.permissions, ...second.permissions]).toEqual(list({}).permissions);
    expect(second).not.toHaveProperty("nextPageToken");
  });
});

describe("permissions.update", () => {
  it("refuses who may not share, unknown permissions, and to lower what is inherited", () => {
    const { school, folder, fileId } = classFolder();
    const { id: permissionId } = school.share(folder, TEACHER, "writer");
    const update = (role: string, how: Record<string, unknown> = {}) =>
      school.verdict("permissions.update", { fileId, permissionId, body: { role }, ...how });
    expect(update("reader")).toBe("403 cannotModifyInheritedTeamDrivePermission");
    expect(update("writer")).toBe("403 cannotModifyInheritedTeamDrivePermission");
    expect(update("reader", { fileId: folder, as: MEMBERS.fileOrganizer })).toBe(NO);
    expect(update("reader", { permissionId: "1" })).toBe("404 notFound");
    expect(update("owner", { fileId: folder })).toBe("403 ownerOnTeamDriveItemNotSupported");
  });

  it("lowers and raises a role given on the item", () => {
    const { school, folder, fileId } = classFolder();
    const { id: permissionId } = school.share(folder, TEACHER, "writer");
    const update = (updated: string, role: string) =>
      school.do("permissions.update", { fileId: updated, permissionId, body: { role } });
    expect(update(folder, "reader")).toMatchObject({ id: permissionId, role: "reader" });
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({ capabilities: { canEdit: false } });
    expect(update(fileId, "writer")).toMatchObject({
      role: "writer",
      permissionDetails: [{ inherited: false }, { inherited: true, inheritedFrom: folder }],
    });
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({ capabilities: { canEdit: true } });
  });

  it("sets and removes an expiration date", () => {
    const { school, fileId } = classFolder();
    const { id: permissionId } = school.share(fileId, TEACHER, "writer");
    const update = (how: Record<string, unknown>) =>
      school.do("permissions.update", { fileId, permissionId, ...how });
    const expirationTime = "2020-12-01T00:00:00.000Z";
    expect(update({ body: { expirationTime } })).toMatchObject({ role: "writer", expirationTime });
    expect(update({ removeExpiration: true, body: {} })).not.toHaveProperty("expirationTime");
  });

  it("takes what was given on single items along when a member's role is reduced", () => {
    const { school, driveId, fileId } = classFolder();
    const { id: permissionId } = school.share(driveId, TEACHER, "commenter");
    school.share(fileId, TEACHER, "writer");
    school.do("permissions.update", { fileId: driveId, permissionId, body: { role: "reader" } });
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({
      capabilities: { canEdit: false, canComment: false },
    });
  });
});

describe("permissions.delete", () => {
  it("refuses an inherited permission, the owner's, and the last organizer's", () => {
    const { school, driveId, folder, fileId } = classFolder();
    const { id: permissionId } = school.share(folder, TEACHER, "writer");
    const remove = (from: string, id: unknown) =>
      school.verdict("permissions.delete", { fileId: from, permissionId: id });
    expect(remove(fileId, permissionId)).toBe("403 cannotModifyInheritedTeamDrivePermission");
    const own = school.folder("root");
    school.share(own, TEACHER, "writer");
    const inOwn = school.file(own, DOCUMENT);
    expect(remove(inOwn, permissionId)).toBe("403 cannotModifyInheritedPermission");
    const [owner] = school.get(own)["permissions"] as readonly Resource[];
    expect(remove(own, owner?.id)).toBe("403 cannotRemoveOwner");
    expect(remove(driveId, owner?.id)).toBe("403 cannotRemoveLastOrganizer");
    school.share(driveId, STRANGER, "organizer");
    expect(remove(driveId, owner?.id)).toBe("ok");
  });

  it("takes the access to the item and to what lies below", () => {
    const { school, folder, fileId } = classFolder();
    const { id: permissionId } = school.share(folder, TEACHER, "writer");
    school.share(fileId, TEACHER, "reader");
    expect(school.do("permissions.delete", { fileId: folder, permissionId })).toBeUndefined();
    expect(school.verdict("files.get", { as: TEACHER, fileId })).toBe("404 notFound");
    expect(school.verdict("permissions.get", { fileId: folder, permissionId })).toBe(
      "404 notFound",
    );
  });

  it("leaves what is inherited when both were there", () => {
    const { school, folder, fileId } = classFolder();
    const { id: permissionId } = school.share(folder, TEACHER, "reader");
    school.share(fileId, TEACHER, "writer");
    school.do("permissions.delete", { fileId, permissionId });
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({ capabilities: { canEdit: false } });
  });

  it("ends a membership with everything given on single items", () => {
    const { school, driveId, fileId } = classFolder();
    const { id: permissionId } = school.share(driveId, TEACHER, "reader");
    school.share(fileId, TEACHER, "writer");
    school.do("permissions.delete", { fileId: driveId, permissionId });
    expect(school.verdict("files.get", { as: TEACHER, fileId })).toBe("404 notFound");
    expect(school.verdict("drives.get", { as: TEACHER, driveId })).toBe("404 notFound");
  });
});
