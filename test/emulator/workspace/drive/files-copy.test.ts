import { describe, expect, it } from "vitest";
import { DOCUMENT, SPREADSHEET } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

describe("files.copy", () => {
  it("refuses a source that the caller does not see", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.drive(), DOCUMENT);
    expect(school.verdict("files.copy", { fileId, as: STRANGER })).toBe("404 notFound");
    expect(school.verdict("files.copy", { fileId, supportsAllDrives: false })).toBe("404 notFound");
  });

  it("refuses a folder", () => {
    const school = new SchoolDrive();
    const fileId = school.folder(school.drive());
    expect(school.verdict("files.copy", { fileId })).toBe("403 cannotCopyFile");
  });

  it("refuses readers where the shared drive lets only writers copy", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const fileId = school.file(driveId, DOCUMENT);
    const copy = (as: string) =>
      school.verdict("files.copy", { as, fileId, body: { parents: ["root"] } });
    expect(copy(MEMBERS.reader)).toBe("ok");
    school.do("drives.update", {
      driveId,
      body: { restrictions: { copyRequiresWriterPermission: true } },
    });
    expect(copy(MEMBERS.reader)).toBe("403 cannotCopyFile");
    expect(copy(MEMBERS.commenter)).toBe("403 cannotCopyFile");
    expect(copy(MEMBERS.writer)).toBe("ok");
  });

  it("refuses a generated id for Docs and Sheets, and takes one for an upload", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    const { ids } = school.do<{ ids: readonly string[] }>("files.generateIds", { count: 1 });
    const copy = (mimeType: string) =>
      school.verdict("files.copy", {
        fileId: school.file(driveId, mimeType),
        body: { id: ids[0] },
      });
    expect(copy(DOCUMENT)).toBe("403 generatedIdNotSupported");
    expect(copy(SPREADSHEET)).toBe("403 generatedIdNotSupported");
    expect(copy("text/plain")).toBe("ok");
  });

  it("refuses a conversion, a content restriction, and a folder closed to the caller", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    const fileId = school.file(driveId, DOCUMENT);
    const copy = (body: object, as = DEPUTY) => school.verdict("files.copy", { as, fileId, body });
    expect(copy({ mimeType: SPREADSHEET })).toBe("501 notImplemented");
    expect(copy({ contentRestrictions: [{ readOnly: true }] })).toBe("501 notImplemented");
    expect(copy({ parents: [driveId] }, MEMBERS.reader)).toBe("403 insufficientParentPermissions");
    expect(copy({}, MEMBERS.reader)).toBe("403 insufficientParentPermissions");
  });

  it("takes name, parent and properties in the one call; the template's own are inherited, null clears", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    const target = school.folder(driveId);
    const template = school.do("files.create", {
      body: {
        name: "Plāna veidlapa",
        mimeType: DOCUMENT,
        parents: [driveId],
        description: "6. pielikums",
        appProperties: { kind: "template", version: "3" },
        properties: { source: "programme" },
      },
    });
    const copy = school.do("files.copy", {
      fileId: template.id,
      body: {
        name: "4.b plāns",
        parents: [target],
        appProperties: { kind: "plan", version: null, class: "4.b" },
      },
    });
    expect(copy).toMatchObject({
      name: "4.b plāns",
      mimeType: DOCUMENT,
      parents: [target],
      driveId,
      description: "6. pielikums",
      appProperties: { kind: "plan", class: "4.b" },
      properties: { source: "programme" },
      version: "1",
    });
    expect(copy.appProperties).toEqual({ kind: "plan", class: "4.b" });
    expect(copy.id).not.toBe(template.id);
    expect(school.get(template.id)).toMatchObject({ name: "Plāna veidlapa" });
  });

  it("leaves sharing and the content restriction behind", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.drive(), DOCUMENT);
    school.share(fileId, TEACHER, "writer");
    school.do("files.update", { fileId, body: { contentRestrictions: [{ readOnly: true }] } });
    const copy = school.do("files.copy", { fileId });
    expect(copy).not.toHaveProperty("contentRestrictions");
    expect(school.verdict("files.get", { fileId: copy.id, as: TEACHER })).toBe("404 notFound");
  });

  it("lies beside its source where the caller can open that folder, else in the own drive", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    const fileId = school.file(driveId, DOCUMENT, "Analīzes veidlapa");
    expect(school.do("files.copy", { fileId })).toMatchObject({
      name: "Copy of Analīzes veidlapa",
      parents: [driveId],
    });
    school.share(fileId, TEACHER, "reader");
    expect(school.do("files.copy", { fileId, as: TEACHER })).toMatchObject({
      ownedByMe: true,
      parents: [school.get("root", { as: TEACHER }).id],
    });
  });

  it("copies an upload with its bytes", () => {
    const school = new SchoolDrive();
    const { id: fileId } = school.do("files.create", {
      body: { name: "saraksts.txt" },
      media: { mimeType: "text/plain", text: "Anna" },
    });
    expect(school.do("files.copy", { fileId })).toMatchObject({
      mimeType: "text/plain",
      size: "4",
    });
  });

  it("is slower for a spreadsheet than for a document, and for a document than for an upload", () => {
    const medianSeconds = (mimeType: string) => {
      const school = new SchoolDrive();
      const fileId = school.file(school.drive(), mimeType);
      school.workspace.latencies.enabled = true;
      const at = school.workspace.clock.now();
      const seconds = Array.from(
        { length: 101 },
        () => (school.perform("files.copy", { fileId }).endsAt - at) / 1000,
      ).sort((a, b) => a - b);
      return seconds[50] ?? 0;
    };
    expect(medianSeconds(SPREADSHEET)).toBeGreaterThan(2.5);
    expect(medianSeconds(DOCUMENT)).toBeGreaterThan(2);
    expect(medianSeconds("text/plain")).toBeLessThan(1);
  });
});
