import { describe, expect, it } from "vitest";
import { DOCUMENT, FOLDER } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { openWorkspace } from "../../../../src/emulator/workspace/open-workspace.ts";
import { perform } from "../../../../src/emulator/workspace/perform.ts";
import { Workspace } from "../../../../src/emulator/workspace/workspace.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

describe("files.get", () => {
  it("refuses what is not there and what the caller does not see alike", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.drive(), DOCUMENT);
    expect(school.refusal("files.get", { fileId: "1nowhere" })).toMatchObject({
      code: 404,
      reason: "notFound",
      location: "fileId",
      message: "File not found: 1nowhere.",
    });
    expect(school.refusal("files.get", { fileId, as: STRANGER })).toMatchObject({
      code: 404,
      reason: "notFound",
      message: `File not found: ${fileId}.`,
    });
  });

  it("refuses the bytes of a Google document and of a folder", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    for (const mimeType of [DOCUMENT, FOLDER]) {
      const fileId = school.file(driveId, mimeType);
      expect(school.verdict("files.get", { fileId, alt: "media" })).toBe("403 fileNotDownloadable");
    }
  });

  it("hides the parent from who cannot open it, and the permissions from who cannot share", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    const fileId = school.file(driveId, DOCUMENT);
    school.share(fileId, TEACHER, "reader");
    const seen = school.get(fileId, { as: TEACHER });
    expect(seen).toMatchObject({ driveId, capabilities: { canReadDrive: false } });
    expect(seen).not.toHaveProperty("parents");
    expect(seen).not.toHaveProperty("permissionIds");
    expect(school.get(fileId)).toMatchObject({ parents: [driveId] });
    expect(school.get(fileId).permissionIds).toHaveLength(2);
  });

  it("lists permissions within the resource in an own drive only", () => {
    const school = new SchoolDrive();
    const own = school.file("root", DOCUMENT);
    school.share(own, TEACHER, "writer");
    expect(school.get(own)).toMatchObject({
      shared: true,
      permissions: [
        { role: "owner", emailAddress: DEPUTY },
        { role: "writer", emailAddress: TEACHER },
      ],
    });
    expect(school.get(own, { as: TEACHER })).toMatchObject({ ownedByMe: false });
    const shared = school.get(school.file(school.drive(), DOCUMENT));
    for (const field of ["permissions", "owners", "ownedByMe", "shared", "writersCanShare"]) {
      expect(shared).not.toHaveProperty(field);
    }
  });

  it("counts a version for every change, as text", () => {
    const school = new SchoolDrive();
    const fileId = school.file("root", "text/plain");
    expect(school.get(fileId)).toMatchObject({ version: "1" });
    school.do("files.update", { fileId, body: { description: "Melnraksts" } });
    school.share(fileId, TEACHER, "reader");
    expect(school.get(fileId)).toMatchObject({ version: "3" });
  });
});

describe("files.export", () => {
  const exportable = (bytes: number) => {
    const { operations } = openWorkspace();
    const workspace = new Workspace(
      operations,
      [
        {
          mimeType: DOCUMENT,
          create: () => undefined,
          copy: () => undefined,
          rename: () => undefined,
          remove: () => undefined,
          export: (_call, _id, mimeType) =>
            mimeType === "text/plain" ? new Uint8Array(bytes) : null,
        },
      ],
      { quotas: false },
    );
    const call = (method: string, params: Record<string, unknown>, body?: object) =>
      perform(workspace, `drive.${method}`, DEPUTY, { params, body });
    const { id } = answerOf<{ id: string }>(
      call("files.create", {}, { name: "Plāns", mimeType: DOCUMENT }),
    );
    return (params: Record<string, unknown>) => call("files.export", { fileId: id, ...params });
  };

  it("refuses uploads and folders, and who does not see the file", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    for (const mimeType of ["text/plain", FOLDER]) {
      const fileId = school.file(driveId, mimeType);
      expect(school.verdict("files.export", { fileId, mimeType: "text/plain" })).toBe(
        "403 fileNotExportable",
      );
      expect(school.verdict("files.export", { fileId, mimeType: "text/plain", as: STRANGER })).toBe(
        "404 notFound",
      );
    }
  });

  it("refuses a format that Google does not export to, and more than 10 MB", () => {
    expect(refusalOf(exportable(1)({ mimeType: "image/x-icon" }))).toMatchObject({
      code: 400,
      reason: "badRequest",
      location: "convertTo",
    });
    expect(refusalOf(exportable(10 * 1024 * 1024 + 1)({ mimeType: "text/plain" }))).toMatchObject({
      code: 403,
      reason: "exportSizeLimitExceeded",
    });
  });

  it("gives the content in the format asked for", () => {
    const answer = answerOf<{ mimeType: string; bytes: Uint8Array }>(
      exportable(10 * 1024 * 1024)({ mimeType: "text/plain" }),
    );
    expect(answer.mimeType).toBe("text/plain");
    expect(answer.bytes).toHaveLength(10 * 1024 * 1024);
  });
});

describe("files.delete", () => {
  it("refuses all but an organizer in a shared drive, and all but the owner in an own drive", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const fileId = school.file(driveId, DOCUMENT);
    school.share(fileId, TEACHER, "writer");
    for (const as of [TEACHER, MEMBERS.fileOrganizer, MEMBERS.writer, MEMBERS.reader]) {
      expect(school.verdict("files.delete", { fileId, as })).toBe(
        "403 insufficientFilePermissions",
      );
    }
    expect(school.verdict("files.delete", { fileId })).toBe("ok");
    const own = school.file("root", DOCUMENT);
    school.share(own, TEACHER, "writer");
    expect(school.verdict("files.delete", { fileId: own, as: TEACHER })).toBe(
      "403 insufficientFilePermissions",
    );
  });

  it("refuses a shared drive's root and the own root", () => {
    const school = new SchoolDrive();
    for (const fileId of [school.drive(), "root"]) {
      expect(school.verdict("files.delete", { fileId })).toBe("403 insufficientFilePermissions");
    }
  });

  it("takes everything below along, at once and for good", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.drive());
    const fileId = school.file(school.folder(folder), DOCUMENT);
    expect(school.do("files.delete", { fileId: folder })).toBeUndefined();
    for (const gone of [folder, fileId]) {
      expect(school.verdict("files.get", { fileId: gone })).toBe("404 notFound");
    }
  });

  it("sends what others own home to their own drives", () => {
    const school = new SchoolDrive();
    const folder = school.folder("root");
    school.share(folder, TEACHER, "writer");
    const theirs = school.file(folder, DOCUMENT, "Piezīmes", { as: TEACHER });
    expect(school.get(theirs)).toMatchObject({ capabilities: { canEdit: true } });
    school.do("files.delete", { fileId: folder });
    expect(school.get(theirs, { as: TEACHER })).toMatchObject({
      parents: [school.get("root", { as: TEACHER }).id],
    });
    expect(school.verdict("files.get", { fileId: theirs })).toBe("404 notFound");
  });
});

describe("files.generateIds", () => {
  it("refuses more than a thousand, fewer than one, and other spaces and types", () => {
    const school = new SchoolDrive();
    const verdict = (how: Record<string, unknown>) => school.verdict("files.generateIds", how);
    expect(verdict({ count: 1001 })).toBe("400 invalid");
    expect(verdict({ count: 0 })).toBe("400 invalid");
    expect(verdict({ space: "appDataFolder" })).toBe("501 notImplemented");
    expect(verdict({ type: "shortcuts" })).toBe("501 notImplemented");
  });

  it("gives ten different ids unless told how many", () => {
    const school = new SchoolDrive();
    const { ids, space } = school.do<{ ids: readonly string[]; space: string }>(
      "files.generateIds",
    );
    expect(space).toBe("drive");
    expect(new Set(ids).size).toBe(10);
  });
});
