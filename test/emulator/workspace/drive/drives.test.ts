import { describe, expect, it } from "vitest";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";
import type { Resource } from "./school-drive.ts";

describe("drives.create", () => {
  it("refuses a request without id or name, and restrictions from the start", () => {
    const school = new SchoolDrive();
    const create = (how: Record<string, unknown>) => school.verdict("drives.create", how);
    expect(create({ body: { name: "Skola" } })).toBe("400 required");
    expect(create({ requestId: "1", body: {} })).toBe("400 required");
    expect(
      create({ requestId: "1", body: { name: "Skola", restrictions: { driveMembersOnly: true } } }),
    ).toBe("400 badRequest");
    expect(create({ requestId: "1", body: { name: "Skola", themeId: "abacus" } })).toBe(
      "501 notImplemented",
    );
  });

  it("makes the creator the organizer of an empty drive whose root has its id", () => {
    const school = new SchoolDrive();
    const driveId = school.drive("Skola");
    expect(driveId).toMatch(/^0A[\w-]{14}PVA$/);
    expect(school.do("drives.get", { driveId })).toMatchObject({
      kind: "drive#drive",
      id: driveId,
      name: "Skola",
      capabilities: { canManageMembers: true, canRenameDrive: true, canAddChildren: true },
      restrictions: {
        driveMembersOnly: false,
        domainUsersOnly: false,
        sharingFoldersRequiresOrganizerPermission: true,
      },
    });
    expect(school.get(driveId)).toMatchObject({ id: driveId, driveId, name: "Drive" });
    expect(
      school.do<{ permissions: readonly Resource[] }>("permissions.list", { fileId: driveId })
        .permissions,
    ).toMatchObject([{ role: "organizer", emailAddress: DEPUTY }]);
  });

  it("makes no second drive for the same request, and refuses the request id for another name", () => {
    const school = new SchoolDrive();
    const create = (name: string, as = DEPUTY) =>
      school.perform("drives.create", { as, requestId: "r1", body: { name } }).outcome;
    const first = create("Skola");
    expect(create("Skola")).toEqual(first);
    expect(school.verdict("drives.create", { requestId: "r1", body: { name: "Cita" } })).toBe(
      "409 teamDriveAlreadyExists",
    );
    expect(create("Skola", TEACHER)).not.toEqual(first);
  });
});

describe("drives.get, drives.list and drives.update", () => {
  it("refuse who is no member, though something in the drive is shared with them", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    school.share(school.folder(driveId), TEACHER, "writer");
    for (const as of [TEACHER, STRANGER]) {
      expect(school.verdict("drives.get", { as, driveId })).toBe("404 notFound");
      expect(school.do<{ drives: unknown }>("drives.list", { as }).drives).toEqual([]);
    }
    expect(school.verdict("files.get", { as: TEACHER, fileId: driveId })).toBe("404 notFound");
  });

  it("refuse a query, administrators' access, and what is not emulated", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    expect(school.verdict("drives.list", { q: "hidden = false" })).toBe("501 notImplemented");
    expect(school.verdict("drives.get", { driveId, useDomainAdminAccess: true })).toBe(
      "501 notImplemented",
    );
    const update = (body: object) => school.verdict("drives.update", { driveId, body });
    expect(update({ restrictions: { adminManagedRestrictions: true } })).toBe("501 notImplemented");
    expect(update({ colorRgb: "#ff0000" })).toBe("501 notImplemented");
    expect(update({ createdTime: "2021-09-01T00:00:00Z" })).toBe("501 notImplemented");
  });

  it("refuse a restriction that is neither on nor off", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    const body = { restrictions: { domainUsersOnly: null } };
    expect(school.refusal("drives.update", { driveId, body })).toMatchObject({
      code: 400,
      location: "restrictions.domainUsersOnly",
    });
    expect(school.do("drives.get", { driveId })).toMatchObject({
      restrictions: { domainUsersOnly: false },
    });
  });

  it("let organizers alone rename and restrict", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const body = { name: "Skola 2021", restrictions: { driveMembersOnly: true } };
    expect(school.verdict("drives.update", { as: MEMBERS.fileOrganizer, driveId, body })).toBe(
      "403 insufficientFilePermissions",
    );
    expect(school.do("drives.update", { driveId, body })).toMatchObject({
      name: "Skola 2021",
      restrictions: { driveMembersOnly: true, domainUsersOnly: false },
    });
    expect(school.do("drives.get", { as: MEMBERS.reader, driveId })).toMatchObject({
      name: "Skola 2021",
      capabilities: { canManageMembers: false, canAddChildren: false, canListChildren: true },
    });
  });

  it("list drives in pages, each once", () => {
    const school = new SchoolDrive();
    const made = ["A", "B", "C"].map((name) => school.drive(name)).sort();
    const listed: string[] = [];
    let pageToken: string | undefined;
    do {
      const page: { drives: readonly Resource[]; nextPageToken?: string } = school.do(
        "drives.list",
        { pageSize: 2, pageToken },
      );
      listed.push(...page.drives.map(({ id }) => id));
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
    expect(listed.sort()).toEqual(made);
  });
});
