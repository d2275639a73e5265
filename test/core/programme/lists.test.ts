// What the lists say beside the quoted words.

import { describe, expect, it } from "vitest";

import { ACTIVITY_FORMS } from "../../../src/core/programme/activity-forms.ts";
import { TASK_GROUPS } from "../../../src/core/programme/aims-and-tasks.ts";
import { ANNEXES } from "../../../src/core/programme/annexes.ts";
import { PROGRAMME_EDITION, programmeIsInForce } from "../../../src/core/programme/edition.ts";
import { ENTRY_TAGS } from "../../../src/core/programme/entry-tags.ts";
import { IRREGULARITIES } from "../../../src/core/programme/irregularities.ts";
import { PARENT_DUTIES } from "../../../src/core/programme/parent-duties.ts";
import { PARTNERS } from "../../../src/core/programme/partners.ts";
import { PLAN_HINTS } from "../../../src/core/programme/plan-hints.ts";
import { PLANNED_RESULTS } from "../../../src/core/programme/planned-results.ts";
import { REGULATIONS } from "../../../src/core/programme/regulations.ts";
import { REPORT_CATEGORIES } from "../../../src/core/programme/report-categories.ts";
import { SCHOOL_DOCUMENTS } from "../../../src/core/programme/school-documents.ts";
import { SCHOOL_EVENTS } from "../../../src/core/programme/school-events.ts";
import { THEME_GROUPS } from "../../../src/core/programme/theme-groups.ts";
import { readWord } from "../../../src/core/programme/word-list.ts";
import { yearPriority } from "../../../src/core/programme/year-priorities.ts";

describe("the lists of the programme", () => {
  it("are complete", () => {
    expect({
      themeGroups: THEME_GROUPS.length,
      categories: REPORT_CATEGORIES.length,
      events: SCHOOL_EVENTS.length,
      activityForms: ACTIVITY_FORMS.length,
      tasks: TASK_GROUPS.flatMap((group) => group.tasks).length,
      regulations: REGULATIONS.length,
      results: PLANNED_RESULTS.length,
      duties: PARENT_DUTIES.length,
      annexes: ANNEXES.length,
      partners: PARTNERS.length,
    }).toEqual({
      themeGroups: 6,
      categories: 6,
      events: 14,
      activityForms: 11,
      tasks: 12,
      regulations: 9,
      results: 14,
      duties: 13,
      annexes: 7,
      partners: 8,
    });
  });

  it("have no priority outside the programme's years", () => {
    expect([2019, 2020, 2021, 2022, 2023].map((year) => yearPriority(year)?.point ?? null)).toEqual(
      [null, "3.1.1", "3.1.2", "3.1.3", null],
    );
    expect([2019, 2020, 2022, 2023].map(programmeIsInForce)).toEqual([false, true, true, false]);
  });

  it("give a least number only to the two amended points on parents", () => {
    expect(
      PARENT_DUTIES.filter((duty) => duty.leastPerYear !== null).map((duty) => [
        duty.point,
        duty.organiser,
        duty.leastPerYear,
        duty.amendedOn,
      ]),
    ).toEqual([
      ["6.2.1", "class-teacher", 1, "2020-11-06"],
      ["6.2.2", "class-teacher", 1, "2020-11-06"],
    ]);
    expect(PROGRAMME_EDITION.amendment.points).toEqual(["6.2.1", "6.2.2", "9.5"]);
  });

  it("limit three things to grades", () => {
    expect(
      SCHOOL_EVENTS.flatMap((event) => (event.grades === null ? [] : [[event.text, event.grades]])),
    ).toEqual([
      ["Desmito klašu skolēnu uzņemšana vidusskolēnos", [10]],
      ["Pēdējais zvans", [9, 12]],
    ]);
    expect(SCHOOL_DOCUMENTS.find((document) => document.point === "9.9")?.grades).toEqual([1, 3]);
  });

  it("never put personal files and marks into the Drive", () => {
    expect(
      SCHOOL_DOCUMENTS.filter((document) => document.keeping === "NEVER").map(
        (document) => document.point,
      ),
    ).toEqual(["8.5", "9.13"]);
  });

  it("make 9.3 and 9.4 one type of document, with the annex that the grade decides", () => {
    const plans = SCHOOL_DOCUMENTS.filter((document) => document.type === "YearPlan");

    expect(plans.map((plan) => [plan.point, plan.grades, plan.annex])).toEqual([
      ["9.3", [1, 3], 1],
      ["9.3", [4, 6], 2],
      ["9.3", [7, 9], 3],
      ["9.4", [10, 12], 4],
    ]);
    expect(PLAN_HINTS.map((hints) => hints.annex)).toEqual([1, 2, 3, 4]);
  });

  it("hold annexes 2, 5 and 6 word for word and propose the others", () => {
    expect(
      ANNEXES.filter((annex) => annex.provenance === "programme").map((annex) => annex.number),
    ).toEqual([2, 5, 6]);
  });

  it("tag activities for results that the log can measure", () => {
    const counted = new Set(ENTRY_TAGS.map((tag) => tag.result));
    const results = PLANNED_RESULTS.filter((result) => counted.has(result.number as 2 | 3 | 6 | 7));

    expect(results.map((result) => [result.number, result.measurable])).toEqual([
      [2, "yes"],
      [3, "yes"],
      [6, "partly"],
      [7, "yes"],
    ]);
    expect(readWord(ENTRY_TAGS, "talka")?.code).toBe("ENVIRONMENT");
  });

  it("suspect an error only where another spelling is offered or the school is asked", () => {
    expect(IRREGULARITIES.filter(({ printed, probably }) => printed === probably)).toEqual([]);
    expect(IRREGULARITIES.filter((irregularity) => irregularity.annex === 2)).toHaveLength(5);
  });
});
