import { describe, expect, it } from "vitest";
import { requireWritableContent } from "../../../../src/emulator/workspace/drive/access.ts";
import type { GoogleError } from "../../../../src/emulator/workspace/google-error.ts";
import { DOCUMENT, FOLDER } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { MEMBERS, SchoolDrive, STRANGER } from "./school-drive.ts";

type Who = keyof typeof MEMBERS | "stranger" | "folderWriter" | "fileReader";

const FOLDER_WRITER = "folder.writer@skola.example";
const FILE_READER = "file.reader@skola.example";
const ADDRESS: Readonly<Record<Who, string>> = {
  ...MEMBERS,
  stranger: STRANGER,
  folderWriter: FOLDER_WRITER,
  fileReader: FILE_READER,
};

/** What everybody can do with a class's folder and a document in it, in a shared drive; each time on a fresh one. */
const ACTIONS: Readonly<
  Record<string, (school: SchoolDrive, as: string, folder: string, fileId: string) => string>
> = {
  "open the document": (school, as, _, fileId) => school.verdict("files.get", { as, fileId }),
  "list the folder": (school, as, folder) =>
    school.verdict("files.list", {
      as,
      q: `'${folder}' in parents`,
      includeItemsFromAllDrives: true,
    }),
  "copy the document home": (school, as, _, fileId) =>
    school.verdict("files.copy", { as, fileId, body: { parents: ["root"] } }),
  "create in the folder": (school, as, folder) =>
    school.verdict("files.create", { as, body: { mimeType: FOLDER, parents: [folder] } }),
  "rename the document": (school, as, _, fileId) =>
    school.verdict("files.update", { as, fileId, body: { name: "Cits" } }),
  "lock the document": (school, as, _, fileId) =>
    school.verdict("files.update", {
      as,
      fileId,
      body: { contentRestrictions: [{ readOnly: true }] },
    }),
  "lock it for organizers": (school, as, _, fileId) =>
    school.verdict("files.update", {
      as,
      fileId,
      body: { contentRestrictions: [{ readOnly: true, ownerRestricted: true }] },
    }),
  "share the document": (school, as, _, fileId) =>
    school.verdict("permissions.create", {
      as,
      fileId,
      body: { type: "user", role: "reader", emailAddress: "someone@skola.example" },
    }),
  "share the folder": (school, as, folder) =>
    school.verdict("permissions.create", {
      as,
      fileId: folder,
      body: { type: "user", role: "reader", emailAddress: "someone@skola.example" },
    }),
  "see the document's permissions": (school, as, _, fileId) =>
    school.verdict("permissions.list", { as, fileId }),
  "trash the document": (school, as, _, fileId) =>
    school.verdict("files.update", { as, fileId, body: { trashed: true } }),
  "limit the folder": (school, as, folder) =>
    school.verdict("files.update", {
      as,
      fileId: folder,
      body: { inheritedPermissionsDisabled: true },
    }),
  "delete the document": (school, as, _, fileId) => school.verdict("files.delete", { as, fileId }),
};

const EVERYBODY: readonly Who[] = [
  "organizer",
  "fileOrganizer",
  "writer",
  "commenter",
  "reader",
  "folderWriter",
  "fileReader",
  "stranger",
];

/** 200 may, 403 may not, 404 does not see it: one column for each of EVERYBODY. */
const TABLE: Readonly<Record<keyof typeof ACTIONS, string>> = {
  "open the document": "200 200 200 200 200 200 200 404",
  "list the folder": "200 200 200 200 200 200 404 404",
  "copy the document home": "200 200 200 200 200 200 200 404",
  "create in the folder": "200 200 200 403 403 200 404 404",
  "rename the document": "200 200 200 403 403 200 403 404",
  "lock the document": "200 200 200 403 403 200 403 404",
  "lock it for organizers": "200 403 403 403 403 403 403 404",
  "share the document": "200 200 200 403 403 200 403 404",
  "share the folder": "200 403 403 403 403 403 404 404",
  "see the document's permissions": "200 200 200 403 403 200 403 404",
  "trash the document": "200 200 403 403 403 403 403 404",
  "limit the folder": "200 403 403 403 403 403 404 404",
  "delete the document": "200 403 403 403 403 403 403 404",
};

describe("what a role may do in a shared drive", () => {
  it("has a line for every action", () => {
    expect(Object.keys(TABLE)).toEqual(Object.keys(ACTIONS));
  });

  it.each(Object.entries(ACTIONS))("%s", (action, act) => {
    const codes = EVERYBODY.map((who) => {
      const school = new SchoolDrive();
      const folder = school.folder(school.driveWithMembers(), "4.b");
      const fileId = school.file(folder, DOCUMENT);
      school.share(folder, FOLDER_WRITER, "writer");
      school.share(fileId, FILE_READER, "reader");
      const verdict = act(school, ADDRESS[who], folder, fileId);
      return verdict === "ok" ? "200" : verdict.slice(0, 3);
    });
    expect(codes.join(" ")).toBe(TABLE[action]);
  });

  it("is what the capabilities say", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.driveWithMembers(), "4.b");
    const fileId = school.file(folder, DOCUMENT);
    school.share(folder, FOLDER_WRITER, "writer");
    const capabilities = (who: Who, id: string) =>
      school.get(id, { as: ADDRESS[who] })["capabilities"] as Record<string, boolean>;
    const granted = (who: Who, id: string, ...names: readonly string[]) =>
      names.filter((name) => capabilities(who, id)[name]);
    const onFile = ["canCopy", "canRename", "canShare", "canTrash", "canDelete"];
    expect(granted("organizer", fileId, ...onFile)).toEqual(onFile);
    expect(granted("fileOrganizer", fileId, ...onFile)).toEqual(onFile.slice(0, 4));
    expect(granted("folderWriter", fileId, ...onFile)).toEqual(onFile.slice(0, 3));
    expect(granted("reader", fileId, ...onFile)).toEqual(onFile.slice(0, 1));
    const onFolder = ["canListChildren", "canAddChildren", "canDisableInheritedPermissions"];
    expect(granted("organizer", folder, ...onFolder)).toEqual(onFolder);
    expect(granted("folderWriter", folder, ...onFolder)).toEqual(onFolder.slice(0, 2));
    expect(granted("reader", folder, ...onFolder)).toEqual(onFolder.slice(0, 1));
  });
});

describe("the content of a document for Docs", () => {
  it("is closed to readers, behind a lock and in the trash, also of a folder above", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.driveWithMembers());
    const fileId = school.file(folder, DOCUMENT);
    const { workspace } = school;
    const mayWrite = (caller: string) => {
      const at = workspace.clock.now();
      const call = { workspace, operation: "docs", caller, startedAt: at, endsAt: at };
      try {
        return requireWritableContent(call, fileId, DOCUMENT).id === fileId;
      } catch (error) {
        return (error as GoogleError).detail.code;
      }
    };
    const update = (updated: string, body: object) =>
      school.do("files.update", { fileId: updated, body });
    expect(mayWrite(STRANGER)).toBe(403);
    expect(mayWrite(MEMBERS.commenter)).toBe(403);
    expect(mayWrite(MEMBERS.writer)).toBe(true);
    update(fileId, { contentRestrictions: [{ readOnly: true }] });
    expect(mayWrite(MEMBERS.organizer)).toBe(403);
    update(fileId, { contentRestrictions: [{ readOnly: false }] });
    update(folder, { trashed: true });
    expect(mayWrite(MEMBERS.organizer)).toBe(403);
    update(folder, { trashed: false });
    expect(mayWrite(MEMBERS.organizer)).toBe(true);
  });
});

describe("a refused call", () => {
  it("leaves no trace", () => {
    const school = new SchoolDrive();
    const fileId = school.file(school.driveWithMembers(), DOCUMENT, "Plāns");
    const before = JSON.stringify([...school.workspace.store.rows()]);
    expect(
      school.verdict("files.update", {
        fileId,
        body: { name: "Cits", appProperties: { note: "x".repeat(200) } },
      }),
    ).toBe("403 propertyLengthLimitExceeded");
    expect(JSON.stringify([...school.workspace.store.rows()])).toBe(before);
  });
});

describe("the quota of Drive writes", () => {
  it("refuses the eleventh write at once, three more a second later, and counts no reads", () => {
    const school = new SchoolDrive({ quotas: true });
    const write = () => school.verdict("files.create", { body: { name: "x" } });
    const writes = (times: number) => Array.from({ length: times }, write);
    expect(writes(10)).toEqual(Array(10).fill("ok"));
    expect(write()).toBe("403 userRateLimitExceeded");
    expect(school.verdict("files.list")).toBe("ok");
    school.workspace.clock.advance(1000);
    expect(writes(4)).toEqual(["ok", "ok", "ok", "403 userRateLimitExceeded"]);
  });
});
