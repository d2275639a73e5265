// The year plan as a teacher sees it in the sidebar. The six theme groups of point 10 have no minimum: how many are covered is told, not
// checked.
import { expect, test } from "vitest";
import { planItems } from "../../src/usecases/plan-items.ts";
import { readPlan } from "../../src/usecases/read-plan.ts";
import { setPlanItemStatus } from "../../src/usecases/set-plan-item-status.ts";
import { aPlan } from "../support/a-plan.ts";
import type { PlanUnderTest } from "../support/a-plan.ts";

function read({ tools, files }: PlanUnderTest) {
  const answer = readPlan(tools, files);
  if (!answer.ok) {
    throw new Error(JSON.stringify(answer.problem));
  }
  return answer.value;
}

test("a document that is no plan of this class is refused", () => {
  const school = aPlan();
  school.says({ appProperties: { kind: "report-1" } });
  expect(readPlan(school.tools, school.files)).toEqual({
    ok: false,
    problem: { kind: "NOT_A_PLAN" },
  });
});

test("a new plan is empty, open, and offers the school's events and topics for the class's age", () => {
  const school = aPlan();
  const before = school.workspace.counters.requests;
  const { plan, offers } = read(school);
  expect(school.workspace.counters.requests - before).toBe(3);
  expect(plan).toEqual({
    status: "DRAFT",
    locked: false,
    table: true,
    items: [],
    handTyped: [],
    groups: [],
  });
  expect(offers.events.map(({ name }) => name)).toEqual(["Zinību diena", "=Lāčplēša diena"]);
  expect(offers.topics).toHaveLength(12);
});

test("theme groups are counted once each, in their order, and not for what was cancelled", () => {
  const school = aPlan();
  const item = { date: "", kind: "CLASS_HOUR", form: null } as const;
  const saved = planItems(school.tools, {
    ...school.files,
    items: [
      { ...item, id: "item-0001", topic: "Viens", themeGroup: "SAFETY" },
      { ...item, id: "item-0002", topic: "Divi", themeGroup: "SELF" },
      { ...item, id: "item-0003", topic: "Trīs", themeGroup: "SAFETY" },
      { ...item, id: "item-0004", topic: "Četri", themeGroup: "CAREER" },
      { ...item, id: "item-0005", topic: "Pieci", themeGroup: null },
    ],
  });
  const career = saved.ok
    ? saved.value.plan.items.find(({ themeGroup }) => themeGroup === "CAREER")
    : undefined;
  expect(read(school).plan.groups).toEqual(["SELF", "CAREER", "SAFETY"]);
  if (career === undefined) {
    throw new Error("Nothing was planned.");
  }
  const { shown } = career;
  setPlanItemStatus(school.tools, {
    ...school.files,
    shown,
    id: "fresh-0001",
    to: { status: "CANCELLED" },
  });
  expect(read(school).plan.groups).toEqual(["SELF", "SAFETY"]);
});

test("a plan that was accepted, or whose table is gone, says so and still shows what the journal holds", () => {
  const school = aPlan();
  const items = [
    {
      id: "item-0001",
      date: "09.2020",
      topic: "Drošība",
      kind: "CLASS_HOUR",
      themeGroup: null,
      form: null,
    } as const,
  ];
  expect(planItems(school.tools, { ...school.files, items })).toMatchObject({ ok: true });
  const { startIndex, rows } = school.table();
  const endIndex = (rows[rows.length - 1]?.endIndex ?? 0) + 1;
  school.write([{ deleteContentRange: { range: { startIndex, endIndex } } }]);
  school.says({ appProperties: { status: "ACCEPTED" } });
  expect(read(school).plan).toMatchObject({
    status: "ACCEPTED",
    locked: true,
    table: false,
    items: [{ topic: "Drošība", printed: "09.2020", half: null, inDocument: { kind: "missing" } }],
  });
});
