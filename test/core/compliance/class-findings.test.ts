// What a class's year shows: only 6.2.1 and 6.2.2 have a number, everything else is counted and never "not fulfilled".
import { expect, it } from "vitest";
import { classFindings } from "../../../src/core/compliance/class-findings.ts";
import { aClass } from "./a-class.ts";

it("an empty year is told as counts; nothing but meetings and talks can be unmet", () => {
  const findings = classFindings(aClass({}));
  expect(findings).toEqual([
    { kind: "PARENT_MEETINGS", met: false, meetings: [] },
    { kind: "PARENT_TALKS", met: false, covered: 0, pupils: 3, missing: [] },
    { kind: "PLAN", status: null, rows: 0 },
    { kind: "CLASS_HOURS", planned: 0, done: 0 },
    {
      kind: "THEME_GROUPS",
      covered: [],
      missing: ["SELF", "STATE", "CIVIC", "CAREER", "HEALTH_ENV", "SAFETY"],
    },
    { kind: "REPORT", half: "H1", status: null, counted: 0, leftOut: 0 },
    { kind: "REPORT", half: "H2", status: null, counted: 0, leftOut: 0 },
  ]);
});

it("planned and held hours, touched groups and both reports are counted", () => {
  const plan = [
    { date: "08.09.2020.", topic: "Drošs ceļš", themeGroup: "10.6" },
    { date: "10.2020.", topic: "Kas es esmu", themeGroup: "10.1", status: "atcelts" },
    { date: "13.11.2020.", topic: "Ekskursija", kind: "pasākums", themeGroup: "Veselība un vide" },
  ];
  const hour = { category: "1", text: "Drošs ceļš", date: "08.09.2020." };
  const log = [
    hour,
    hour,
    { category: "1", text: "Valsts svētki", date: "31.11.2020.", themeGroup: "10.2" },
    { category: "2", text: "Talka", date: "20.04.2021." },
  ];
  const documents = { plan: "ACCEPTED", "report-1": "RETURNED" } as const;
  expect(classFindings(aClass({ plan, log }, { documents })).slice(2)).toEqual([
    { kind: "PLAN", status: "ACCEPTED", rows: 3 },
    { kind: "CLASS_HOURS", planned: 1, done: 1 },
    {
      kind: "THEME_GROUPS",
      covered: ["STATE", "HEALTH_ENV", "SAFETY"],
      missing: ["SELF", "CIVIC", "CAREER"],
    },
    { kind: "REPORT", half: "H1", status: "RETURNED", counted: 1, leftOut: 2 },
    { kind: "REPORT", half: "H2", status: null, counted: 1, leftOut: 0 },
  ]);
});
