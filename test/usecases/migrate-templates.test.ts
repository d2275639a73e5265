// A form changed in mid-year: which files are still of the old version, and making anew those that nobody has touched.
import { beforeAll, describe, expect, it } from "vitest";
import { SchoolAsItStood, aSchoolWithAYear } from "../support/a-school.ts";
import type { SchoolUnderTest } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { documentText, idOf, theDrive, thePaths } from "../support/the-drive.ts";

const YEAR = { year: "2020/2021" };
const GATIS = "gatis.liepa@skola.example";
const TEMPLATE = "00 Veidlapas/2. pielikums – Darba plāns 4.–6. klašu grupai";
const PLAN_A = "2020_2021 m.g./4.a klase/4.a klase – Audzināšanas stundu darba plāns 2020_2021";
const PLAN_B = "2020_2021 m.g./4.b klase/4.b klase – Audzināšanas stundu darba plāns 2020_2021";

let stood: SchoolAsItStood;

beforeAll(() => {
  stood = aSchoolWithAYear(aRoster("4.a Ruta Ozola S", "4.b Gatis Liepa V"));
}, 60_000);

/** The deputy adds a line to the plan's template, weeks after the year was opened. */
function aChangedTemplate(): SchoolUnderTest {
  const school = stood.again();
  school.workspace.clock.advance(86_400_000);
  insert(school, school.deputy, idOf(school, TEMPLATE), "Jauna rinda. ");
  return school;
}

function insert(
  school: SchoolUnderTest,
  person: SchoolUnderTest["deputy"],
  document: string,
  text: string,
): void {
  person.json("POST", `/v1/documents/${document}:batchUpdate`, {
    requests: [{ insertText: { location: { index: 1 }, text } }],
  });
  school.workspace.clock.advance(3_600_000);
}

describe("forms", () => {
  it("that nobody changed leave nothing to make anew", () => {
    const school = stood.again();
    expect(school.given("sidebarTemplateDrift", YEAR).files).toEqual([]);
    expect(school.refused("sidebarMigrateTemplates", YEAR)).toEqual({ kind: "NOTHING_TO_MIGRATE" });
  });

  it("that were changed name the files of the old version, and those that must stay", () => {
    const school = aChangedTemplate();
    insert(school, school.as(GATIS), idOf(school, PLAN_B), "Mans plāns. ");
    const { files } = school.given("sidebarTemplateDrift", YEAR);
    expect(files.map(({ schoolClass, kind, stays }) => [schoolClass, kind, stays])).toEqual([
      ["4.a", "plan", null],
      ["4.b", "plan", "TOUCHED"],
    ]);
    expect(files[1]?.person).toBe(GATIS);
  });

  it("reach the untouched drafts alone: same name and place, one file, filled", () => {
    const school = aChangedTemplate();
    insert(school, school.as(GATIS), idOf(school, PLAN_B), "Mans plāns. ");
    const before = thePaths(school, "2020_2021");
    const old = idOf(school, PLAN_A);
    const ended = school.finish("sidebarMigrateTemplates", YEAR);
    expect(ended).toMatchObject({ what: "migrate-templates", state: "done", total: 3, faults: [] });
    expect(thePaths(school, "2020_2021")).toEqual(before);
    expect(idOf(school, PLAN_A)).not.toBe(old);
    const text = documentText(school, idOf(school, PLAN_A));
    expect(text).toMatch(/^Jauna rinda\. /);
    expect(text).toContain("4.a klases audzinātājas Rutas Ozolas");
    expect(documentText(school, idOf(school, PLAN_B))).toMatch(/^Mans plāns\. /);
    expect(school.given("sidebarTemplateDrift", YEAR).files).toHaveLength(1);
  });

  it("ended after any call and gone on with make each file once", () => {
    const changed = new SchoolAsItStood(aChangedTemplate());
    const undisturbed = changed.again();
    const calls = undisturbed.workspace.counters.requests;
    undisturbed.finish("sidebarMigrateTemplates", YEAR);
    const all = undisturbed.workspace.counters.requests - calls;
    const expected = theDrive(undisturbed, "2020_2021");
    for (let skip = 0; skip < all; skip += 1) {
      const school = changed.again();
      const effect = { kind: "endExecution", when: "after" } as const;
      school.workspace.faults.arm({ operation: "*", effect, skip, times: 1 });
      expect(school.finish("sidebarMigrateTemplates", YEAR)).toMatchObject({ faults: [] });
      expect(theDrive(school, "2020_2021"), `ended after call ${skip + 1}`).toEqual(expected);
    }
  }, 120_000);
});
