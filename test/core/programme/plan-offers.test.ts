// What a year plan may begin with: the 14 events of point 5.7 with their usual time, and topics of ours by the age of the class.
import { describe, expect, test } from "vitest";
import { planOffers } from "../../../src/core/programme/plan-offers.ts";
import { SCHOOL_EVENTS } from "../../../src/core/programme/school-events.ts";
import { THEME_GROUPS } from "../../../src/core/programme/theme-groups.ts";
import { suggestedTopics } from "../../../src/core/programme/topic-bank.ts";
import { GRADE_BANDS } from "../../../src/core/school/grade-band.ts";
import { SOME_FACTS } from "../../support/some-facts.ts";

const { dates } = SOME_FACTS;
const names = SCHOOL_EVENTS.map(({ text }) => text);

describe("events", () => {
  test("have the day that is always the same, else their month, else none", () => {
    const { events } = planOffers(names, { grade: 4, dates });
    expect(events.map(({ name, date }) => `${name}: ${date}`)).toEqual([
      "Zinību diena: 01.09.2020.",
      "Dzejas dienas: 09.2020",
      "Skolotāju diena: ",
      "Mārtiņdienas tirgus: 11.2020",
      "Lāčplēša diena: 11.11.2020.",
      "Latvijas Republikas proklamēšanas diena: 11.2020",
      "Ziemassvētku sarīkojumi: 12.2020",
      "Ziemas aktivitātes: ",
      "Valentīndiena: 02.2021",
      "Rūjienas vārda diena: ",
      "Mātes diena: 05.2021",
      "Izlaidumi: 06.2021",
    ]);
  });

  test("of one grade are offered to that grade", () => {
    const offered = (grade: 9 | 10) =>
      planOffers(names, { grade, dates }).events.map(({ name }) => name);
    expect(offered(10)).toContain("Desmito klašu skolēnu uzņemšana vidusskolēnos");
    expect(offered(9)).toContain("Pēdējais zvans");
    expect(offered(10)).not.toContain("Pēdējais zvans");
  });

  test("of the school's own are offered as they are", () => {
    expect(planOffers(["Olimpiskā diena"], { grade: 4, dates }).events).toEqual([
      { name: "Olimpiskā diena", usualTime: "", date: "" },
    ]);
  });
});

test.each(GRADE_BANDS)("the topics of %s cover all six theme groups, none twice", (band) => {
  const topics = suggestedTopics(band);
  expect([...new Set(topics.map(({ themeGroup }) => themeGroup))]).toEqual(
    THEME_GROUPS.map(({ code }) => code),
  );
  expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
});
