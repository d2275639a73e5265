import { describe, expect, it } from "vitest";
import { DOCUMENT } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

function school2021() {
  const school = new SchoolDrive();
  const driveId = school.driveWithMembers();
  const from = school.folder(driveId, "2020/2021");
  const to = school.folder(driveId, "2021/2022");
  const fileId = school.file(from, DOCUMENT);
  const move = (addParents: string, removeParents: string, as = DEPUTY, moved = fileId) =>
    school.verdict("files.update", { as, fileId: moved, addParents, removeParents });
  return { school, driveId, from, to, fileId, move };
}

describe("addParents and removeParents", () => {
  it("refuses a second parent and no parent", () => {
    const { school, from, to, move } = school2021();
    expect(move(to, "")).toBe("403 teamDrivesParentLimit");
    expect(move("", from)).toBe("403 teamDrivesParentLimit");
    expect(move(from, from)).toBe("400 badRequest");
    const own = school.file("root", DOCUMENT);
    const folder = school.folder("root");
    expect(move(folder, "", DEPUTY, own)).toBe("403 cannotAddParent");
  });

  it("refuses to remove a parent that is not the file's", () => {
    const { school, driveId, to, move } = school2021();
    expect(move(to, driveId)).toBe("400 badRequest");
    expect(move(to, "1nowhere")).toBe("404 notFound");
    expect(move(to, school.folder(school.drive("Cita"), "Cita"))).toBe("400 badRequest");
  });

  it("refuses a folder into itself or into what lies in it", () => {
    const { school, driveId, from, move } = school2021();
    const below = school.folder(school.folder(from));
    expect(move(from, driveId, DEPUTY, from)).toBe("400 badRequest");
    expect(move(below, driveId, DEPUTY, from)).toBe("400 badRequest");
  });

  it("moves within a shared drive for content managers and up", () => {
    const { school, from, to, fileId, move } = school2021();
    school.share(fileId, TEACHER, "writer");
    expect(move(to, from, STRANGER)).toBe("404 notFound");
    expect(move(to, from, MEMBERS.writer)).toBe("403 insufficientFilePermissions");
    expect(move(to, from, MEMBERS.fileOrganizer)).toBe("ok");
    expect(school.get(fileId)).toMatchObject({ parents: [to] });
  });

  it("gives a moved file the permissions of its new place", () => {
    const { school, from, to, fileId, move } = school2021();
    school.share(from, TEACHER, "writer");
    expect(school.verdict("files.get", { fileId, as: TEACHER })).toBe("ok");
    move(to, from);
    expect(school.verdict("files.get", { fileId, as: TEACHER })).toBe("404 notFound");
  });

  it("refuses a folder from an own drive into a shared drive, takes its owner's file", () => {
    const { school, to, move } = school2021();
    const root = school.get("root").id;
    const own = school.file("root", DOCUMENT);
    school.share(own, MEMBERS.writer, "writer");
    expect(move(to, root, DEPUTY, school.folder("root"))).toBe(
      "403 teamDrivesFolderMoveInNotSupported",
    );
    expect(move(to, "", MEMBERS.writer, own)).toBe("403 cannotAddParent");
    const folder = school.folder("root");
    school.share(folder, MEMBERS.writer, "writer");
    const inFolder = school.file(folder, DOCUMENT);
    expect(move(to, folder, MEMBERS.writer, inFolder)).toBe(
      "403 fileWriterTeamDriveMoveInDisabled",
    );
    expect(move(to, root, DEPUTY, own)).toBe("ok");
    const moved = school.get(own);
    expect(moved).toMatchObject({ parents: [to], driveId: expect.any(String) as string });
    expect(moved).not.toHaveProperty("owners");
  });

  it("refuses the way out of a shared drive", () => {
    const { from, move } = school2021();
    expect(move("root", from, MEMBERS.fileOrganizer)).toBe("403 insufficientFilePermissions");
    expect(move("root", from)).toBe("501 notImplemented");
  });

  it("moves in an own drive for who may edit file and folders", () => {
    const school = new SchoolDrive();
    const folder = school.folder("root");
    const target = school.folder("root");
    const fileId = school.file(folder, DOCUMENT);
    const move = (as: string) =>
      school.verdict("files.update", { as, fileId, addParents: target, removeParents: folder });
    school.share(folder, TEACHER, "writer");
    expect(move(TEACHER)).toBe("404 notFound");
    school.share(target, TEACHER, "reader");
    expect(move(TEACHER)).toBe("403 insufficientParentPermissions");
    school.share(target, TEACHER, "writer");
    expect(move(TEACHER)).toBe("ok");
    expect(school.get(fileId)).toMatchObject({ parents: [target], ownedByMe: true });
  });
});
