import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCUMENT, FOLDER } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

interface Listed {
  readonly files: readonly { readonly name: string }[];
  readonly nextPageToken?: string;
  readonly incompleteSearch: boolean;
}

describe("files.list", () => {
  it("refuses what is not emulated and page sizes out of range", () => {
    const school = new SchoolDrive();
    const verdict = (how: Record<string, unknown>) => school.verdict("files.list", how);
    expect(verdict({ corpus: "user" })).toBe("501 notImplemented");
    expect(verdict({ includeLabels: "x" })).toBe("501 notImplemented");
    expect(verdict({ spaces: "appDataFolder" })).toBe("501 notImplemented");
    expect(verdict({ corpora: "domain" })).toBe("501 notImplemented");
    expect(verdict({ corpora: "teamDrive" })).toBe("400 invalid");
    expect(verdict({ pageSize: 0 })).toBe("400 invalid");
    expect(verdict({ pageSize: 1001 })).toBe("400 invalid");
    expect(verdict({ pageToken: "next" })).toBe("400 invalid");
  });

  it("refuses corpora, driveId and the flags of shared drives where they contradict", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    const verdict = (how: Record<string, unknown>) => school.verdict("files.list", how);
    const include = { includeItemsFromAllDrives: true };
    expect(verdict({ corpora: "drive", ...include })).toBe(
      "403 teamDriveIdRequiresTeamDriveCorpora",
    );
    expect(verdict({ driveId, ...include })).toBe("403 teamDriveIdRequiresTeamDriveCorpora");
    expect(school.refusal("files.list", { corpora: "drive", driveId })).toMatchObject({
      code: 403,
      message:
        "The includeItemsFromAllDrives parameter must be set to true when driveId is specified or corpora contains drive or allDrives.",
    });
    expect(
      school.refusal("files.list", { corpora: "allDrives", supportsAllDrives: false, ...include })
        .code,
    ).toBe(403);
    expect(verdict({ corpora: "drive", driveId, ...include })).toBe("ok");
  });

  it("refuses one shared drive's list to non-members, also to those who see something in it", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    school.share(school.folder(driveId), TEACHER, "writer");
    const list = (as: string, id = driveId) =>
      school.verdict("files.list", {
        as,
        corpora: "drive",
        driveId: id,
        includeItemsFromAllDrives: true,
      });
    expect(list(STRANGER)).toBe("404 notFound");
    expect(list(DEPUTY, "0Anowhere")).toBe("404 notFound");
    expect(list(TEACHER)).toBe("403 teamDriveMembershipRequired");
  });

  it("leaves items of shared drives out unless they are asked for", () => {
    const school = new SchoolDrive();
    const driveId = school.drive();
    school.folder(driveId, "4.b");
    school.folder("root", "Mans");
    const q = `'${driveId}' in parents`;
    expect(school.names({ q, includeItemsFromAllDrives: false })).toEqual([]);
    expect(school.names({ q })).toEqual(["4.b"]);
    expect(school.names({ includeItemsFromAllDrives: false })).toEqual(["Mans"]);
  });

  it("never shows what the caller does not see, nor what anyone with the link sees", () => {
    const school = new SchoolDrive();
    const open = school.file("root", DOCUMENT, "Visiem");
    school.do("permissions.create", { fileId: open, body: { type: "anyone", role: "reader" } });
    expect(school.verdict("files.get", { as: STRANGER, fileId: open })).toBe("ok");
    expect(school.names({ as: STRANGER })).toEqual([]);
    expect(school.names({ as: STRANGER, q: "name = 'Visiem'" })).toEqual([]);
  });

  it("draws from the user's own collection, one shared drive, or all drives", () => {
    const school = new SchoolDrive();
    const driveId = school.driveWithMembers();
    school.folder(driveId, "Skola");
    school.folder(school.drive("Cita"), "Cita mape");
    school.folder("root", "Mans");
    const names = (how: Record<string, unknown>) =>
      school.names({ orderBy: "name", includeItemsFromAllDrives: true, ...how });
    expect(names({ corpora: "drive", driveId })).toEqual(["Skola"]);
    expect(names({ corpora: "allDrives" })).toEqual(["Cita mape", "Mans", "Skola"]);
    expect(names({ corpora: "user" })).toEqual(["Cita mape", "Mans", "Skola"]);
    expect(names({ corpora: "user", as: MEMBERS.reader })).toEqual([]);
    expect(names({ corpora: "user", as: MEMBERS.reader, q: `'${driveId}' in parents` })).toEqual([
      "Skola",
    ]);
  });

  it("warns that a search of all drives may be incomplete", () => {
    const school = new SchoolDrive();
    const incomplete = (corpora: string) =>
      school.do<Listed>("files.list", { corpora, includeItemsFromAllDrives: true })
        .incompleteSearch;
    expect(incomplete("allDrives")).toBe(true);
    expect(incomplete("user")).toBe(false);
  });

  it("lists trashed items too unless told not to", () => {
    const school = new SchoolDrive();
    const fileId = school.file("root", DOCUMENT, "Vecs");
    school.do("files.update", { fileId, body: { trashed: true } });
    expect(school.names()).toEqual(["Vecs"]);
    expect(school.names({ q: "trashed = false" })).toEqual([]);
  });
});

describe("the lag of files.list", () => {
  it("hides a new item until it has passed, while files.get has it at once", () => {
    const school = new SchoolDrive({ listLagSeconds: 15 });
    const { clock } = school.workspace;
    const fileId = school.folder("root", "4.b");
    expect(school.get(fileId)).toMatchObject({ name: "4.b" });
    expect(school.names()).toEqual([]);
    clock.advance(14_999);
    expect(school.names()).toEqual([]);
    clock.advance(1);
    expect(school.names()).toEqual(["4.b"]);
  });

  it("hides a copy and a moved item alike, not a renamed one", () => {
    const school = new SchoolDrive({ listLagSeconds: 15 });
    const { clock } = school.workspace;
    const folder = school.folder("root", "Mape");
    const fileId = school.file("root", DOCUMENT, "Plāns");
    clock.advance(20_000);
    school.do("files.update", { fileId, body: { name: "Jauns plāns" } });
    expect(school.names({ q: "'root' in parents", orderBy: "name" })).toEqual([
      "Jauns plāns",
      "Mape",
    ]);
    school.do("files.copy", { fileId, body: { name: "Kopija" } });
    school.do("files.update", {
      fileId,
      addParents: folder,
      removeParents: school.get("root").id,
    });
    expect(school.names({ orderBy: "name" })).toEqual(["Mape"]);
    clock.advance(15_000);
    expect(school.names({ q: `'${folder}' in parents` })).toEqual(["Jauns plāns"]);
    expect(school.names({ q: "'root' in parents", orderBy: "name" })).toEqual(["Kopija", "Mape"]);
  });
});

describe("orderBy", () => {
  it("refuses unknown keys and directions", () => {
    const school = new SchoolDrive();
    for (const orderBy of ["title", "name asc", "name desc desc", "", "name,,folder", "toString"]) {
      expect(school.refusal("files.list", { orderBy })).toMatchObject({
        code: 400,
        location: "orderBy",
      });
    }
    expect(school.verdict("files.list", { orderBy: "viewedByMeTime" })).toBe("501 notImplemented");
  });

  it("sorts names as Latvians do, numbers in them naturally when asked to, folders first", () => {
    const school = new SchoolDrive({ now: "2021-09-01T06:00:00Z" });
    const names = ["10.a", "9.b", "Čigāns", "Cēsis", "Dobele"];
    names.forEach((name, hour) =>
      school.file("root", name === "Dobele" ? FOLDER : DOCUMENT, name, {
        at: Date.parse("2021-09-01T06:00:00Z") + hour * 3_600_000,
      }),
    );
    school.workspace.clock.advance(86_400_000);
    const by = (orderBy: string) => school.names({ orderBy });
    expect(by("name")).toEqual(["10.a", "9.b", "Cēsis", "Čigāns", "Dobele"]);
    expect(by("name_natural")).toEqual(["9.b", "10.a", "Cēsis", "Čigāns", "Dobele"]);
    expect(by("name desc")).toEqual(["Dobele", "Čigāns", "Cēsis", "9.b", "10.a"]);
    expect(by("folder,name_natural desc")).toEqual(["Dobele", "Čigāns", "Cēsis", "10.a", "9.b"]);
    expect(by("createdTime")).toEqual(names);
    expect(by("modifiedTime desc")).toEqual([...names].reverse());
    expect(by("recency")).toEqual(names);
  });
});

describe("pages", () => {
  it("refuses a token for another question or another caller", () => {
    const school = new SchoolDrive();
    school.folder("root", "a");
    school.folder("root", "b");
    const { nextPageToken: pageToken } = school.do<Listed>("files.list", { pageSize: 1 });
    expect(school.verdict("files.list", { pageSize: 1, pageToken })).toBe("ok");
    expect(school.verdict("files.list", { pageSize: 7, pageToken })).toBe("ok");
    expect(school.verdict("files.list", { q: "trashed = false", pageToken })).toBe("400 invalid");
    expect(school.verdict("files.list", { pageToken, as: TEACHER })).toBe("400 invalid");
    expect(school.verdict("drives.list", { pageToken })).toBe("400 invalid");
  });

  it("give every item once, in the order asked for, however large they are", () => {
    const school = new SchoolDrive();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "ā", "b", "10", "9"), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("name", "folder,name desc", "modifiedTime", "name_natural,starred"),
        (names, pageSize, orderBy) => {
          const folder = school.folder("root");
          names.forEach((name) => school.file(folder, DOCUMENT, name));
          const how = { q: `'${folder}' in parents`, orderBy };
          const paged: string[] = [];
          let pageToken: string | undefined;
          do {
            const page: Listed = school.do<Listed>("files.list", { ...how, pageSize, pageToken });
            expect(page.files.length).toBeLessThanOrEqual(pageSize);
            paged.push(...page.files.map(({ name }) => name));
            pageToken = page.nextPageToken;
          } while (pageToken !== undefined);
          expect(paged).toEqual(school.names(how));
          expect([...paged].sort()).toEqual([...names].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it("shift nothing when items come and go between them", () => {
    const school = new SchoolDrive();
    const ids = ["a", "b", "c", "d"].map((name) => school.folder("root", name));
    const how = { orderBy: "name", pageSize: 2 };
    const first = school.do<Listed>("files.list", how);
    expect(first.files.map(({ name }) => name)).toEqual(["a", "b"]);
    school.do("files.delete", { fileId: ids[0] });
    school.folder("root", "aa");
    const second = school.do<Listed>("files.list", { ...how, pageToken: first.nextPageToken });
    expect(second.files.map(({ name }) => name)).toEqual(["c", "d"]);
    expect(second).not.toHaveProperty("nextPageToken");
  });
});
