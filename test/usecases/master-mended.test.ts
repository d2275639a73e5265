// What a person may have done to the master and its files between two clicks, and what the add-on then says.
import { describe, expect, it } from "vitest";
import { formByKey } from "../../src/core/forms/all-forms.ts";
import { aRoster } from "../support/a-roster.ts";
import { SETTINGS, aBlankSchool, aSchool } from "../support/a-school.ts";
import { idOf, theDrive } from "../support/the-drive.ts";

const stood = aSchool(aRoster("4.a Ģirts Žagarābols V"));
const YEARS_TAB = "Mācību gadi";

describe("a tab of the master that somebody deleted", () => {
  it("is named, and setting up the school again makes it anew", () => {
    const school = stood.again();
    const { sheets } = school.deputy.json<{
      sheets: { properties: { sheetId: number; title: string } }[];
    }>("GET", `/v4/spreadsheets/${school.master}?fields=sheets.properties`);
    const years = sheets.find(({ properties }) => properties.title === YEARS_TAB);
    school.deputy.json("POST", `/v4/spreadsheets/${school.master}:batchUpdate`, {
      requests: [{ deleteSheet: { sheetId: years?.properties.sheetId } }],
    });
    expect(school.refused("sidebarPreviewYear", { year: "2020/2021" })).toEqual({
      kind: "MASTER_TAB_MISSING",
    });
    expect(school.setUp().state).toBe("done");
    expect(school.given("sidebarPreviewYear", { year: "2020/2021" }).classes).toHaveLength(1);
  });
});

describe("setting up a school", () => {
  it("is refused in a class's journal, which stays as it is", () => {
    const school = stood.again();
    school.openYear();
    const before = theDrive(school);
    const name = "4.a klase – Uzskaites tabula 2020_2021";
    const journal = idOf(school, `2020_2021 m.g./4.a klase/${name}`);
    const asked = { driveId: school.driveId, settings: SETTINGS };
    expect(school.refused("sidebarSetUpSchool", asked, { container: journal })).toEqual({
      kind: "FILE_SERVES_ELSEWHERE",
      name,
    });
    expect(theDrive(school)).toEqual(before);
  });

  it("keeps a year waiting until it is done", () => {
    const school = aBlankSchool();
    school.given("sidebarSetUpSchool", { driveId: school.driveId, settings: SETTINGS });
    school.takeRoster(aRoster("4.a Ģirts Žagarābols V"));
    expect(["OTHER_JOB_RUNS", "NOT_SET_UP"]).toContain(
      school.refused("sidebarOpenYear", { year: "2020/2021" }).kind,
    );
  });
});

describe("the school's own document as a template", () => {
  it("is no longer called a proposal, and its copies say which version they are", () => {
    const school = stood.again();
    const form = formByKey("plan-4-6");
    const before = school.given("sidebarCheckTemplates", null);
    const own = before.find((template) => template.form === form.key)?.documentId ?? "";
    school.given("sidebarReplaceTemplate", { form: form.key, document: own });
    const after = school.given("sidebarCheckTemplates", null);
    expect(after.find((template) => template.form === form.key)?.proposal).toBe(false);
    school.openYear();
    const plan = theDrive(school).find(({ marks }) => marks["kind"] === "plan");
    expect(plan?.marks["template"]).toMatch(/^plan-4-6 \d{4}-\d{2}-\d{2}$/);
    expect(plan?.marks["template"]).not.toBe(`plan-4-6 ${form.version}`);
  });
});
