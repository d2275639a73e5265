// Topics of last year's plan: of the same class, and only as far as the teacher's own rights reach.
import { beforeAll, expect, test } from "vitest";
import type { SchoolUnderTest } from "../support/a-school.ts";
import { aSchoolWithAYear } from "../support/a-school.ts";
import { aRoster } from "../support/a-roster.ts";
import { idOf } from "../support/the-drive.ts";

const GATIS = "gatis.kirspurvs@skola.example";
const GIRTS = "girts.zagarabols@skola.example";
const OLD = "2020_2021 m.g./4.b klase/4.b klase";

let school: SchoolUnderTest;
let oldPlan: string;

beforeAll(() => {
  school = aSchoolWithAYear(aRoster("4.b Gatis Ķiršpurvs V")).again();
  school.takeRoster(aRoster("5.b Gatis Ķiršpurvs V", "5.a Ģirts Žagarābols V"), "2021/2022");
  school.openYear("2021/2022");
  oldPlan = idOf(school, `${OLD} – Audzināšanas stundu darba plāns 2020_2021`);
  const files = {
    planId: oldPlan,
    journalId: idOf(school, `${OLD} – Uzskaites tabula 2020_2021`),
  };
  const item = {
    date: "08.09.2020.",
    kind: "CLASS_HOUR",
    themeGroup: "SAFETY",
    form: null,
  } as const;
  const { plan } = school.given(
    "sidebarPlanItems",
    {
      ...files,
      items: [
        { ...item, id: "item-0001", topic: "Drošība" },
        { ...item, id: "item-0002", topic: "Atcelts temats" },
      ],
    },
    { user: GATIS, container: oldPlan },
  );
  const cancelled = plan.items.find(({ topic }) => topic === "Atcelts temats");
  if (cancelled === undefined) {
    throw new Error("Nothing was planned.");
  }
  school.given(
    "sidebarSetPlanItemStatus",
    { ...files, shown: cancelled.shown, id: "fresh-0001", to: { status: "CANCELLED" } },
    { user: GATIS, container: oldPlan },
  );
}, 60_000);

function ask(user: string, schoolClass: string, year = "2021_2022", container = oldPlan) {
  return school.given("sidebarLastYearsPlan", { year, schoolClass }, { user, container });
}

test("a teacher who goes up with the class chooses from what it planned and did not cancel", () => {
  expect(ask(GATIS, "5.b")).toEqual([
    { topic: "Drošība", date: "08.09.2020.", kind: "CLASS_HOUR", themeGroup: "SAFETY" },
  ]);
});

test("a plan that the teacher may not open is not there", () => {
  const ownPlan = idOf(
    school,
    "2021_2022 m.g./5.a klase/5.a klase – Audzināšanas stundu darba plāns 2021_2022",
  );
  expect(ask(GIRTS, "5.b", "2021_2022", ownPlan)).toBeNull();
});

test.each([
  ["grade 1 was in no class before", "1.b"],
  ["grade 10 is formed of new classes", "10."],
  ["there was no such class", "5.a"],
])("%s", (_, schoolClass) => {
  expect(ask(GATIS, schoolClass)).toBeNull();
});

test("a class that was not there the year before has none", () => {
  expect(ask(GATIS, "4.b", "2020_2021")).toBeNull();
});
