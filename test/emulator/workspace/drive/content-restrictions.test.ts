import { describe, expect, it } from "vitest";
import { DOCUMENT } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, TEACHER } from "./school-drive.ts";

const NO = "403 insufficientFilePermissions";

function lockable(own = false) {
  const school = new SchoolDrive();
  const fileId = school.file(own ? "root" : school.driveWithMembers(), DOCUMENT);
  school.share(fileId, TEACHER, "writer");
  const restrict = (as: string, restriction: object) =>
    school.verdict("files.update", {
      as,
      fileId,
      body: { contentRestrictions: [restriction] },
    });
  const update = (as: string, body: object) => school.verdict("files.update", { as, fileId, body });
  return { school, fileId, restrict, update };
}

describe("contentRestrictions", () => {
  it("refuses readers, folders, several at once, and a restriction that does not say readOnly", () => {
    const { school, fileId, restrict, update } = lockable();
    expect(restrict(MEMBERS.reader, { readOnly: true })).toBe(NO);
    expect(restrict(MEMBERS.commenter, { readOnly: true })).toBe(NO);
    expect(update(DEPUTY, { contentRestrictions: [] })).toBe("400 badRequest");
    expect(update(DEPUTY, { contentRestrictions: [{ readOnly: true }, { readOnly: true }] })).toBe(
      "400 badRequest",
    );
    expect(restrict(DEPUTY, { reason: "Iesniegts" })).toBe("400 required");
    expect(restrict(DEPUTY, { readOnly: false, reason: "Iesniegts" })).toBe("400 badRequest");
    expect(restrict(DEPUTY, { readOnly: true, restrictionTime: "2021-09-01T00:00:00Z" })).toBe(
      "501 notImplemented",
    );
    const folder = school.folder(String(school.get(fileId)["driveId"]));
    expect(
      school.verdict("files.update", {
        fileId: folder,
        body: { contentRestrictions: [{ readOnly: true }] },
      }),
    ).toBe(NO);
  });

  it("locks title and content, not the rest of the metadata", () => {
    const { school, fileId, restrict, update } = lockable();
    expect(restrict(TEACHER, { readOnly: true, reason: "Iesniegts" })).toBe("ok");
    expect(update(DEPUTY, { name: "Cits" })).toBe(NO);
    expect(update(TEACHER, { name: "Cits" })).toBe(NO);
    expect(update(TEACHER, { appProperties: { status: "submitted" } })).toBe("ok");
    expect(update(DEPUTY, { description: "Iesniegts septembrī" })).toBe("ok");
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({
      contentRestrictions: [
        {
          readOnly: true,
          reason: "Iesniegts",
          ownerRestricted: false,
          restrictingUser: { emailAddress: TEACHER },
        },
      ],
      capabilities: {
        canEdit: false,
        canModifyContent: false,
        canRename: false,
        canRemoveContentRestriction: true,
      },
    });
  });

  it("bars the bytes of an upload", () => {
    const school = new SchoolDrive();
    const fileId = school.file("root", "text/plain");
    const media = { mimeType: "text/plain", text: "Anna" };
    school.do("files.update", { fileId, body: { contentRestrictions: [{ readOnly: true }] } });
    expect(school.verdict("files.update", { fileId, media })).toBe(NO);
  });

  it("is lifted by any writer", () => {
    const { school, fileId, restrict, update } = lockable();
    restrict(DEPUTY, { readOnly: true });
    expect(restrict(MEMBERS.reader, { readOnly: false })).toBe(NO);
    expect(restrict(TEACHER, { readOnly: false })).toBe("ok");
    expect(school.get(fileId)).not.toHaveProperty("contentRestrictions");
    expect(update(TEACHER, { name: "Cits" })).toBe("ok");
  });

  it("is set and lifted by organizers alone when ownerRestricted, in a shared drive", () => {
    const { school, fileId, restrict } = lockable();
    const hard = { readOnly: true, ownerRestricted: true };
    expect(restrict(TEACHER, hard)).toBe(NO);
    expect(restrict(MEMBERS.fileOrganizer, hard)).toBe(NO);
    restrict(TEACHER, { readOnly: true });
    expect(restrict(DEPUTY, hard)).toBe("ok");
    expect(school.get(fileId, { as: TEACHER })).toMatchObject({
      contentRestrictions: [{ ownerRestricted: true }],
      capabilities: { canRemoveContentRestriction: false, canModifyContentRestriction: false },
    });
    expect(restrict(TEACHER, { readOnly: false })).toBe(NO);
    expect(restrict(TEACHER, { readOnly: true })).toBe(NO);
    expect(restrict(MEMBERS.fileOrganizer, { readOnly: false })).toBe(NO);
    expect(restrict(DEPUTY, { readOnly: true, ownerRestricted: false })).toBe("ok");
    expect(restrict(TEACHER, { readOnly: false })).toBe("ok");
  });

  it("is set and lifted by the owner alone when ownerRestricted, in an own drive", () => {
    const { restrict } = lockable(true);
    const hard = { readOnly: true, ownerRestricted: true };
    expect(restrict(TEACHER, hard)).toBe(NO);
    expect(restrict(DEPUTY, hard)).toBe("ok");
    expect(restrict(TEACHER, { readOnly: false })).toBe(NO);
    expect(restrict(DEPUTY, { readOnly: false })).toBe("ok");
  });
});
