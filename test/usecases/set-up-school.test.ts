// "Set up the school": from a blank spreadsheet to a master and a template set; refused whole, or done whole.
import { beforeAll, describe, expect, it } from "vitest";
import { ALL_FORMS } from "../../src/core/forms/all-forms.ts";
import { blanksOfForm } from "../../src/core/forms/form-blanks.ts";
import { spreadsheetText } from "../../src/demo/spreadsheet-text.ts";
import { DEPUTY, SETTINGS, SchoolAsItStood, aBlankSchool } from "../support/a-school.ts";
import type { SchoolUnderTest } from "../support/a-school.ts";
import { documentText, idOf, theDrive, thePaths, theVersions } from "../support/the-drive.ts";

const COLLEAGUE = "kolegis@skola.example";
const blank = new SchoolAsItStood(aBlankSchool());

/** The spreadsheet and the drive as they were before anybody clicked. */
function untouched(school: SchoolUnderTest): void {
  expect(thePaths(school)).toEqual([]);
  const { properties, sheets } = school.deputy.json<{
    properties: { title: string };
    sheets: unknown[];
  }>("GET", `/v4/spreadsheets/${school.master}`);
  expect(properties.title).toBe("Jauna izklājlapa");
  expect(sheets).toHaveLength(1);
}

function withColleague(role: string): SchoolUnderTest {
  const school = blank.again();
  school.deputy.json(
    "POST",
    `/drive/v3/files/${school.driveId}/permissions?supportsAllDrives=true&sendNotificationEmail=false`,
    { type: "user", role, emailAddress: COLLEAGUE },
  );
  share(school, COLLEAGUE);
  return school;
}

function share(school: SchoolUnderTest, emailAddress: string, role = "writer"): void {
  school.deputy.json(
    "POST",
    `/drive/v3/files/${school.master}/permissions?sendNotificationEmail=false`,
    { type: "user", role, emailAddress },
  );
}

describe("is refused, and nothing is made,", () => {
  it("to who is no member of the drive", () => {
    const school = blank.again();
    share(school, COLLEAGUE);
    const asked = { driveId: school.driveId, settings: SETTINGS };
    expect(school.refused("sidebarSetUpSchool", asked, { user: COLLEAGUE })).toEqual({
      kind: "DRIVE_UNSUITABLE",
      points: [{ kind: "DRIVE_NOT_FOUND" }],
    });
    untouched(school);
  });

  const drive = "Audzināšanas darbs";
  it.each([
    [
      "reader",
      [
        { kind: "CANNOT_ADD_FILES", drive },
        { kind: "CANNOT_SHARE_FOLDERS", drive },
        { kind: "CANNOT_LIMIT_ACCESS", drive },
      ],
    ],
    [
      "writer",
      [
        { kind: "CANNOT_SHARE_FOLDERS", drive },
        { kind: "CANNOT_LIMIT_ACCESS", drive },
      ],
    ],
  ])("to a member of the drive who is only a %s", (role, points) => {
    const school = withColleague(role);
    const asked = { driveId: school.driveId, settings: SETTINGS };
    expect(school.refused("sidebarSetUpSchool", asked, { user: COLLEAGUE })).toEqual({
      kind: "DRIVE_UNSUITABLE",
      points,
    });
    untouched(school);
  });

  it("to a content manager of the drive, who may not limit access to a folder", () => {
    const school = withColleague("fileOrganizer");
    const answer = school.refused(
      "sidebarCheckDrive",
      { driveId: school.driveId },
      { user: COLLEAGUE },
    );
    expect(answer).toMatchObject({ kind: "DRIVE_UNSUITABLE" });
    expect("points" in answer && answer.points.map(({ kind }) => kind)).toContain(
      "CANNOT_LIMIT_ACCESS",
    );
    untouched(school);
  });

  it("in a drive that only members may open files of", () => {
    const school = blank.again();
    school.deputy.json("PATCH", `/drive/v3/drives/${school.driveId}`, {
      restrictions: { driveMembersOnly: true },
    });
    expect(
      school.refused("sidebarSetUpSchool", { driveId: school.driveId, settings: SETTINGS }),
    ).toEqual({
      kind: "DRIVE_UNSUITABLE",
      points: [{ kind: "MEMBERS_ONLY", drive }],
    });
    untouched(school);
  });

  it.each([
    ["Docs", "docs.googleapis.com"],
    ["Sheets", "sheets.googleapis.com"],
    ["Drive", "www.googleapis.com/drive"],
  ] as const)("while the %s API is not switched on in the school's project", (api, host) => {
    const school = blank.again();
    // Whether the spreadsheet is a master is asked of Drive and Sheets before the drive is checked.
    school.inGooglesStead = ({ url }) => (url.includes(host) ? refusal("SERVICE_DISABLED") : null);
    expect(school.refused("sidebarCheckDrive", { driveId: school.driveId })).toEqual({
      kind: "DRIVE_UNSUITABLE",
      points: [{ kind: "API_NOT_ENABLED", api }],
    });
    const answer = school.refused("sidebarSetUpSchool", {
      driveId: school.driveId,
      settings: SETTINGS,
    });
    expect(answer.kind).toBeOneOf(["DRIVE_UNSUITABLE", "API_DISABLED"]);
    school.inGooglesStead = () => null;
    untouched(school);
  });

  it("without the names that every form prints", () => {
    const school = blank.again();
    const settings = { ...SETTINGS, nameGenitive: "  ", nameLocative: "" };
    expect(school.refused("sidebarSetUpSchool", { driveId: school.driveId, settings })).toEqual({
      kind: "SETTING_FAULTS",
      faults: [
        { kind: "SETTING_EMPTY", setting: "nameGenitive" },
        { kind: "SETTING_EMPTY", setting: "nameLocative" },
      ],
    });
    untouched(school);
  });

  it("with braces in a name, with a word that is no half-year, with a name as long as a page", () => {
    const school = blank.again();
    const settings = {
      ...SETTINGS,
      nameGenitive: "{{skola_gen}}",
      periodWordGenitive: "trimestra",
      founder: "R".repeat(201),
    };
    expect(school.refused("sidebarSetUpSchool", { driveId: school.driveId, settings })).toEqual({
      kind: "SETTING_FAULTS",
      faults: [
        { kind: "SETTING_HAS_BRACES", setting: "nameGenitive" },
        { kind: "SETTING_TOO_LONG", setting: "founder", longest: 200 },
        { kind: "SETTING_NOT_OFFERED", setting: "periodWordGenitive", typed: "trimestra" },
      ],
    });
    untouched(school);
  });

  it("to who may not open the spreadsheet", () => {
    const school = blank.again();
    const { outcome } = school.run(
      "sidebarSetUpSchool",
      { driveId: school.driveId, settings: SETTINGS },
      { user: "svesinieks@cits.example" },
    );
    expect(outcome).toMatchObject({
      error: { message: "You do not have permission to access the requested document." },
    });
    untouched(school);
  });

  it("to a manager of the drive who may only read the spreadsheet", () => {
    const school = blank.again();
    school.deputy.json(
      "POST",
      `/drive/v3/files/${school.driveId}/permissions?supportsAllDrives=true&sendNotificationEmail=false`,
      { type: "user", role: "organizer", emailAddress: COLLEAGUE },
    );
    share(school, COLLEAGUE, "reader");
    const asked = { driveId: school.driveId, settings: SETTINGS };
    expect(school.refused("sidebarSetUpSchool", asked, { user: COLLEAGUE })).toEqual({
      kind: "NO_ACCESS",
    });
    untouched(school);
  });

  it("to a manager of the drive in somebody else's spreadsheet, which cannot be moved there", () => {
    const school = withColleague("organizer");
    const asked = { driveId: school.driveId, settings: SETTINGS };
    expect(school.refused("sidebarSetUpSchool", asked, { user: COLLEAGUE })).toMatchObject({
      kind: "NO_ACCESS",
    });
    untouched(school);
  });
});

describe("done", () => {
  let school: SchoolUnderTest;
  let stood: SchoolAsItStood;

  beforeAll(() => {
    school = blank.again();
    const drive = [{ id: school.driveId, name: "Audzināšanas darbs" }];
    expect(school.given("sidebarListDrives", null)).toEqual(drive);
    expect(school.given("sidebarFirstScreen", null)).toEqual({
      person: DEPUTY,
      here: { kind: "spreadsheet", name: "Jauna izklājlapa" },
    });
    expect(school.setUp()).toMatchObject({
      what: "set-up",
      state: "done",
      done: 20,
      total: 20,
      faults: [],
      secondsLeft: null,
    });
    stood = new SchoolAsItStood(school);
  });

  it("the spreadsheet is the school's master, in the drive, with its tabs", () => {
    expect(idOf(school, "00 Kopsavilkums")).toBe(school.master);
    const { sheets } = school.deputy.json<{
      sheets: { properties: { title: string; hidden?: boolean } }[];
    }>("GET", `/v4/spreadsheets/${school.master}?fields=sheets.properties(title,hidden)`);
    expect(
      sheets.map(({ properties }) => `${properties.title}${properties.hidden ? " (hidden)" : ""}`),
    ).toEqual([
      "Pārskats",
      "Sadarbība ar vecākiem",
      "Aktivitātes",
      "Neatpazītie ieraksti",
      "Lasījumi (hidden)",
      "Klases",
      "Iestatījumi",
      "Mācību gadi",
      "Glabāšana",
      "Reģistrs (hidden)",
      "Darbi (hidden)",
    ]);
    const years = spreadsheetText(school.deputy, school.master, "Mācību gadi!A1:C10");
    expect(years.map(([year]) => year)).toContain("2020./2021.m.g.");
    expect(school.given("sidebarFirstScreen", null)).toEqual({
      person: DEPUTY,
      here: {
        kind: "master",
        driveId: school.driveId,
        settings: SETTINGS,
        years: [],
        job: null,
      },
    });
  });

  it("the template folder, which everyone of the school may read, holds a document of every form and the journal", () => {
    const found = theDrive(school);
    expect(found.map(({ path, type }) => [path, type])).toEqual([
      ["00 Veidlapas", "folder"],
      [
        "00 Veidlapas/1. pielikums – Darba plāns 1.–3. klašu grupai (skolai jāapstiprina)",
        "document",
      ],
      ["00 Veidlapas/2. pielikums – Darba plāns 4.–6. klašu grupai", "document"],
      [
        "00 Veidlapas/3. pielikums – Darba plāns 7.–9. klašu grupai (skolai jāapstiprina)",
        "document",
      ],
      [
        "00 Veidlapas/4. pielikums – Darba plāns 10.–12. klašu grupai (skolai jāapstiprina)",
        "document",
      ],
      ["00 Veidlapas/5. pielikums – Pusgada atskaite", "document"],
      ["00 Veidlapas/6. pielikums – Pasākuma/aktivitātes analīze", "document"],
      ["00 Veidlapas/7. pielikums – Sadarbības tabula (skolai jāapstiprina)", "document"],
      ["00 Veidlapas/Klases vecāku sapulces protokols (skolai jāapstiprina)", "document"],
      ["00 Veidlapas/Uzskaites tabula", "spreadsheet"],
    ]);
    expect(found[0]?.shares).toEqual(["skola.example reader"]);
    expect(school.workspace.outbox.list()).toEqual([]);
  });

  it("every document has every blank of its form", () => {
    const checked = school.given("sidebarCheckTemplates", null);
    expect(checked.map(({ form, faults }) => [form, faults])).toEqual(
      ALL_FORMS.map(({ key }) => [key, []]),
    );
    for (const form of ALL_FORMS) {
      const { documentId } = checked.find((each) => each.form === form.key) ?? {};
      const text = documentText(school, documentId ?? "");
      for (const { name } of blanksOfForm(form)) {
        expect(text).toContain(`{{${name}}}`);
      }
    }
  });

  it("again, changes the settings and nothing else", () => {
    const again = stood.again();
    again.deputy.json(
      "PUT",
      `/v4/spreadsheets/${again.master}/values/${encodeURIComponent("Klases!A2:F2")}?valueInputOption=RAW`,
      { values: [["2020./2021.", "4.a", "Ģirts Žagarābols", "", "V", "g@skola.example"]] },
    );
    again.deputy.json(
      "PUT",
      `/v4/spreadsheets/${again.master}/values/${encodeURIComponent("Iestatījumi!A30")}?valueInputOption=RAW`,
      { values: [["mana piezīme"]] },
    );
    const before = { paths: thePaths(again), versions: theVersions(again) };
    const settings = { ...SETTINGS, nameNominative: "Rūjienas 2. vidusskola" };
    const progress = again.finish("sidebarSetUpSchool", { driveId: again.driveId, settings });
    expect(progress).toMatchObject({ state: "done", done: 20, faults: [] });
    expect(thePaths(again)).toEqual(before.paths);
    expect(theVersions(again)).toEqual(before.versions);
    const text = (range: string) => spreadsheetText(again.deputy, again.master, range);
    expect(text("Klases!A2:F2")).toEqual([
      ["2020./2021.", "4.a", "Ģirts Žagarābols", "", "V", "g@skola.example"],
    ]);
    expect(text("Iestatījumi!A2:B2")).toEqual([["Skolas nosaukums", "Rūjienas 2. vidusskola"]]);
    expect(text("Iestatījumi!A30")).toEqual([["mana piezīme"]]);
    expect(again.given("sidebarFirstScreen", null).here).toMatchObject({
      settings,
    });
  });

  it("again, keeps the name that the deputy gave the master and the folder she put it in", () => {
    const again = stood.again();
    const file = `/drive/v3/files/${again.master}?supportsAllDrives=true`;
    const { id } = again.deputy.json<{ id: string }>(
      "POST",
      "/drive/v3/files?supportsAllDrives=true",
      {
        name: "Vadība",
        mimeType: "application/vnd.google-apps.folder",
        parents: [again.driveId],
      },
    );
    again.deputy.json("PATCH", `${file}&addParents=${id}&removeParents=${again.driveId}`, {
      name: "Mūsu kopsavilkums",
    });
    again.setUp();
    expect(idOf(again, "Vadība/Mūsu kopsavilkums")).toBe(again.master);
  });

  it("again, makes a template that was thrown away anew, and only that", () => {
    const again = stood.again();
    const before = theVersions(again);
    const report = "00 Veidlapas/5. pielikums – Pusgada atskaite";
    again.deputy.json("PATCH", `/drive/v3/files/${idOf(again, report)}?supportsAllDrives=true`, {
      trashed: true,
    });
    const made = again.counted(() => again.setUp());
    expect(made["drive.files.create"]).toBe(1);
    expect(Object.keys(theVersions(again)).sort()).toEqual(Object.keys(before).sort());
    expect(again.given("sidebarCheckTemplates", null).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("again in another drive is refused: the master works in the one it has", () => {
    const again = stood.again();
    const { id } = again.deputy.json<{ id: string }>("POST", "/drive/v3/drives?requestId=second", {
      name: "Otrs disks",
    });
    expect(again.refused("sidebarSetUpSchool", { driveId: id, settings: SETTINGS })).toEqual({
      kind: "OTHER_DRIVE",
      drive: again.driveId,
    });
  });

  it("a class's teacher cannot open the master", () => {
    const { outcome } = stood
      .again()
      .run("sidebarFirstScreen", null, { user: "gatis.kirspurvs@skola.example" });
    expect(outcome).toHaveProperty("error");
  });
});

describe("an answer that is lost", () => {
  it.each(["drive.files.create", "drive.files.update", "sheets.spreadsheets.batchUpdate"])(
    "of %s makes nothing twice",
    (operation) => {
      const school = blank.again();
      school.workspace.faults.arm({ operation, effect: { kind: "loseAnswer" } });
      expect(school.setUp()).toMatchObject({ state: "done", done: 20, faults: [] });
      expect(thePaths(school)).toHaveLength(11);
      expect(idOf(school, "00 Kopsavilkums")).toBe(school.master);
    },
  );
});

describe("ended by Google after any call", () => {
  it("is asked for again and comes to the same", () => {
    const first = blank.again();
    const before = first.workspace.counters.requests;
    first.setUp();
    const calls = first.workspace.counters.requests - before;
    const expected = theDrive(first);
    // The engine's own tests strike every call; here those before its first slice, and some of the slices'.
    for (let skip = 0; skip < calls; skip += skip < 12 ? 1 : 12) {
      const school = blank.again();
      school.workspace.faults.arm({
        operation: "*",
        effect: { kind: "endExecution", when: "after" },
        skip,
      });
      expect(school.setUp()).toMatchObject({ state: "done", faults: [] });
      expect(theDrive(school), `ended after call ${skip + 1}`).toEqual(expected);
    }
  });
});

function refusal(reason: string) {
  const message = "It is disabled in project 1.";
  return {
    status: 403,
    body: JSON.stringify({
      error: { code: 403, message, status: "PERMISSION_DENIED", errors: [{ reason, message }] },
    }),
  };
}
