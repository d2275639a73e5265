import { describe, expect, it } from "vitest";
import { DOCUMENT, FOLDER } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { DEPUTY, MEMBERS, SchoolDrive, STRANGER, TEACHER } from "./school-drive.ts";

describe("q of files.list", () => {
  it.each([
    "name",
    "name = ",
    "name = 4",
    "name > 'a'",
    "name = 'a' and",
    "name = 'a' 'b'",
    "name = 'a' name = 'b'",
    "(name = 'a'",
    "name = 'a')",
    "name = 'quinn's paper'",
    "name = 'a\\b'",
    'name = "a"',
    "title = 'a'",
    "trashed",
    "trashed = 'true'",
    "trashed > true",
    "trashed = yes",
    "modifiedTime contains '2021-09-01'",
    "modifiedTime > 'yesterday'",
    "modifiedTime > '2021-13-01T00:00:00'",
    "modifiedTime > 2021",
    "'root' in folders",
    "'root' = parents",
    "parents in 'root'",
    "appProperties has { key='kind' }",
    "appProperties has { value='plan' and key='kind' }",
    "appProperties has key='kind' and value='plan'",
    "appProperties = 'plan'",
    "not",
    "and name = 'a'",
  ])("refuses %s", (q) => {
    const school = new SchoolDrive();
    expect(school.refusal("files.list", { q })).toMatchObject({
      code: 400,
      message: "Invalid Value",
      reason: "invalid",
      location: "q",
    });
  });

  it("refuses terms that Google has and the emulator has not", () => {
    const school = new SchoolDrive();
    for (const q of ["fullText contains 'plāns'", "visibility = 'limited'", "'x' in labels"]) {
      expect(school.verdict("files.list", { q })).toBe("501 notImplemented");
    }
  });

  it("answers 404 for a folder that the caller does not see", () => {
    const school = new SchoolDrive();
    const q = `'${school.folder(school.drive())}' in parents`;
    expect(school.refusal("files.list", { q: "'1nowhere' in parents" })).toMatchObject({
      code: 404,
      message: "File not found: .",
    });
    expect(school.verdict("files.list", { as: STRANGER, q })).toBe("404 notFound");
    expect(school.verdict("files.list", { q, supportsAllDrives: false })).toBe("404 notFound");
    expect(school.verdict("files.list", { q })).toBe("ok");
  });

  const shelf = () => {
    const school = new SchoolDrive({ now: "2021-09-01T06:00:00Z" });
    const at = (hour: number) => ({ at: Date.parse("2021-09-01T00:00:00Z") + hour * 3_600_000 });
    const driveId = school.drive();
    school.folder(driveId, "4.b klase", at(7));
    school.file(driveId, DOCUMENT, "4.b plāns", at(8));
    school.file(driveId, "text/plain", "Quinn's paper\\essay", at(9));
    const trash = school.file(driveId, "text/csv", "HelloWorld", at(10));
    school.do("files.update", { fileId: trash, body: { trashed: true } });
    school.workspace.clock.advanceTo(Date.parse("2021-09-02T00:00:00Z"));
    return (q: string) =>
      school.names({ q: `'${driveId}' in parents and (${q})`, orderBy: "createdTime" });
  };
  const ALL = ["4.b klase", "4.b plāns", "Quinn's paper\\essay", "HelloWorld"];

  it.each<[string, readonly string[]]>([
    ["name = '4.b plāns'", ["4.b plāns"]],
    ["name != '4.b plāns'", [ALL[0] ?? "", ALL[2] ?? "", ALL[3] ?? ""]],
    ["name = 'Quinn\\'s paper\\\\essay'", ["Quinn's paper\\essay"]],
    ["name contains 'Hello'", ["HelloWorld"]],
    ["name contains 'World'", []],
    ["name contains 'pl'", ["4.b plāns"]],
    ["name contains 'PLĀ'", ["4.b plāns"]],
    ["name contains '4.b'", ["4.b klase", "4.b plāns"]],
    ["not name contains '4.b'", ["Quinn's paper\\essay", "HelloWorld"]],
    [`mimeType = '${FOLDER}'`, ["4.b klase"]],
    [`mimeType != '${FOLDER}' and trashed = false`, ["4.b plāns", "Quinn's paper\\essay"]],
    ["mimeType contains 'text/'", ["Quinn's paper\\essay", "HelloWorld"]],
    ["trashed = true", ["HelloWorld"]],
    ["trashed != true", ALL.slice(0, 3)],
    ["createdTime > '2021-09-01T08:00:00'", ["Quinn's paper\\essay", "HelloWorld"]],
    ["createdTime >= '2021-09-01T11:00:00+03:00'", ALL.slice(1)],
    ["createdTime < '2021-09-01'", []],
    ["modifiedTime <= '2021-09-01T07:00:00Z'", ["4.b klase"]],
    ["modifiedTime = '2021-09-01T08:00:00.000Z'", ["4.b plāns"]],
    ["name = 'x' or name = 'y' or trashed=true", ["HelloWorld"]],
    ["name='4.b klase' OR Not trashed=false", ["4.b klase", "HelloWorld"]],
  ])("finds by %s", (q, names) => {
    expect(shelf()(q)).toEqual(names);
  });

  it("reads and and or from left to right, brackets first", () => {
    const find = shelf();
    expect(find("trashed = true or name = '4.b klase' and name = 'nothing'")).toEqual([]);
    expect(find("trashed = true or (name = '4.b klase' and name = 'nothing')")).toEqual([
      "HelloWorld",
    ]);
  });

  it("finds by properties, exactly", () => {
    const school = new SchoolDrive();
    school.do("files.create", {
      body: { name: "Plāns", appProperties: { kind: "plan" }, properties: { grade: "4's" } },
    });
    expect(school.names({ q: "appProperties has { key='kind' and value='plan' }" })).toEqual([
      "Plāns",
    ]);
    expect(school.names({ q: "properties has {key='grade' and value='4\\'s'}" })).toEqual([
      "Plāns",
    ]);
    for (const q of [
      "appProperties has { key='kind' and value='pla' }",
      "properties has { key='kind' and value='plan' }",
      "appProperties has { key='toString' and value='plan' }",
    ]) {
      expect(school.names({ q })).toEqual([]);
    }
  });

  it("finds by star and by who owns, writes and reads", () => {
    const school = new SchoolDrive();
    const folder = school.folder("root", "Mape");
    const fileId = school.file(folder, DOCUMENT, "Plāns");
    school.share(folder, TEACHER, "reader");
    school.share(fileId, MEMBERS.writer, "writer");
    school.do("files.update", { fileId, body: { starred: true } });
    const names = (q: string) => school.names({ q, orderBy: "name" });
    expect(names("starred = true")).toEqual(["Plāns"]);
    expect(names("'me' in owners")).toEqual(["Mape", "Plāns"]);
    expect(names(`'${TEACHER}' in owners`)).toEqual([]);
    expect(names(`'${MEMBERS.writer}' in writers`)).toEqual(["Plāns"]);
    expect(names(`'${TEACHER}' in writers`)).toEqual([]);
    expect(names(`'${TEACHER}' in readers`)).toEqual(["Mape", "Plāns"]);
    expect(names(`'${DEPUTY}' in writers`)).toEqual(["Mape", "Plāns"]);
  });

  it("holds in sharedWithMe what was shared by name on the very item", () => {
    const school = new SchoolDrive();
    const folder = school.folder(school.drive(), "4.b klase");
    school.file(folder, DOCUMENT, "Plāns");
    school.share(folder, TEACHER, "writer");
    expect(school.names({ as: TEACHER, q: "sharedWithMe" })).toEqual(["4.b klase"]);
    expect(school.names({ as: TEACHER, q: "sharedWithMe = true and trashed = false" })).toEqual([
      "4.b klase",
    ]);
    expect(school.names({ as: TEACHER, q: "sharedWithMe != true" })).toEqual([]);
    expect(school.names({ q: "sharedWithMe" })).toEqual([]);
  });
});
