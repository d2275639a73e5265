// Every rule, asked about one class: this list is what a teacher and the deputy see of a class's year.
import { HALF_YEARS } from "../school/half-year.ts";
import type { ClassFacts } from "./class-facts.ts";
import { classHours } from "./class-hours.ts";
import type { Finding } from "./finding.ts";
import { parentMeetings } from "./parent-meetings.ts";
import { parentTalks } from "./parent-talks.ts";
import { planStanding } from "./plan-standing.ts";
import { reportStanding } from "./report-standing.ts";
import { themeGroups } from "./theme-groups.ts";

/** What has a number in the programme stands first. */
export function classFindings(facts: ClassFacts): readonly Finding[] {
  return [
    parentMeetings(facts),
    parentTalks(facts),
    planStanding(facts),
    classHours(facts),
    themeGroups(facts),
    ...HALF_YEARS.map((half) => reportStanding(facts, half)),
  ];
}
