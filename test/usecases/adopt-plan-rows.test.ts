// What a teacher typed into the printed table by hand is shown with its warnings and can be taken over: it is never changed or removed.
import { describe, expect, test } from "vitest";
import { adoptPlanRows } from "../../src/usecases/adopt-plan-rows.ts";
import type { AdoptedRow } from "../../src/usecases/adopt-plan-rows.ts";
import { readPlan } from "../../src/usecases/read-plan.ts";
import type { ViewedPlan } from "../../src/usecases/plan/plan-view.ts";
import { aPlan } from "../support/a-plan.ts";
import type { PlanUnderTest } from "../support/a-plan.ts";

function read({ tools, files }: PlanUnderTest): ViewedPlan {
  const answer = readPlan(tools, files);
  if (!answer.ok) {
    throw new Error(JSON.stringify(answer.problem));
  }
  return answer.value.plan;
}

function adopt({ tools, files }: PlanUnderTest, rows: readonly AdoptedRow[]) {
  const answer = adoptPlanRows(tools, { ...files, rows });
  if (!answer.ok) {
    throw new Error(JSON.stringify(answer.problem));
  }
  return answer.value;
}

function asShown({ handTyped }: ViewedPlan): AdoptedRow[] {
  return handTyped.map(({ place, date, topic }, at) => ({
    id: `adopted-${at}`,
    place,
    date,
    topic,
  }));
}

test("adopting is refused while the plan is submitted", () => {
  const school = aPlan();
  school.type(1, "08.09.2020.", "Drošība");
  const rows = asShown(read(school));
  school.says({ appProperties: { status: "SUBMITTED" } });
  expect(adoptPlanRows(school.tools, { ...school.files, rows })).toEqual({
    ok: false,
    problem: { kind: "PLAN_LOCKED", status: "SUBMITTED" },
  });
});

test("lines typed by hand are shown with their warnings, headings and empty rows are not", () => {
  const school = aPlan();
  school.type(1, "Septembris", "");
  school.type(2, "31.02.2021.", "=Skrējiens");
  expect(read(school)).toMatchObject({
    items: [],
    handTyped: [
      {
        place: 2,
        date: "31.02.2021.",
        topic: "=Skrējiens",
        notes: { codes: ["W_DATE_INVALID", "W_FORMULA_PREFIX"] },
      },
    ],
  });
});

describe("a line that is taken over", () => {
  test("gets its row in the journal and its mark, and keeps every letter", () => {
    const school = aPlan();
    school.type(1, "10.11.", "Mārtiņdienas  tirgus pagalmā");
    school.type(2, "8. septembris", "Drošība 010190-12345");
    const before = school.lines();
    const { plan, adopted, changed } = adopt(school, asShown(read(school)));
    expect({ adopted, changed, handTyped: plan.handTyped }).toEqual({
      adopted: 2,
      changed: 0,
      handTyped: [],
    });
    expect(school.lines()).toEqual(before);
    expect(school.record().plan.map(({ row }) => [row.id, row.date, row.topic, row.kind])).toEqual([
      ["adopted-0", "10.11.", "Mārtiņdienas  tirgus pagalmā", "EVENT"],
      ["adopted-1", "8. septembris", "Drošība [personas kods dzēsts]", "CLASS_HOUR"],
    ]);
    expect(read(school).items.map(({ shown }) => shown.id)).toEqual(["adopted-1", "adopted-0"]);
  });

  test("is taken over once, of two alike each on its own", () => {
    const school = aPlan();
    school.type(1, "", "Klases vakars");
    school.type(2, "", "Klases vakars");
    const shown = asShown(read(school));
    expect(adopt(school, shown.slice(1))).toMatchObject({ adopted: 1, plan: { handTyped: [{}] } });
    expect(adopt(school, shown)).toMatchObject({ adopted: 1, changed: 1 });
    expect(school.record().plan).toHaveLength(2);
    expect(read(school).handTyped).toEqual([]);
  });

  test("is left alone when somebody changed it since it was shown", () => {
    const school = aPlan();
    school.type(1, "08.09.2020.", "Drošība");
    const shown = asShown(read(school));
    school.type(1, "", "Veselība un ");
    expect(adopt(school, shown)).toMatchObject({ adopted: 0, changed: 1 });
    expect(school.record().plan).toEqual([]);
  });

  test("is found again by its words when its mark is lost, and after a change by hand by its mark", () => {
    const school = aPlan();
    school.type(1, "08.09.2020.", "Drošība");
    adopt(school, asShown(read(school)));
    school.type(1, "", "Mūsu ");
    expect(read(school)).toMatchObject({
      handTyped: [],
      items: [{ inDocument: { kind: "differs", date: "08.09.2020.", topic: "Mūsu Drošība" } }],
    });
    school.write([{ deleteNamedRange: { name: "plan:adopted-0" } }]);
    expect(read(school)).toMatchObject({
      items: [{ inDocument: { kind: "missing" } }],
      handTyped: [{ topic: "Mūsu Drošība" }],
    });
  });
});
