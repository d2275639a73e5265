// What a class's journal comes to: the numbers of the overview and of the dashboard. Numbers, codes and days only, no names: it is kept
// in the master.
import { THEME_GROUPS, type ThemeGroupCode } from "../programme/theme-groups.ts";
import type { ReportCategoryCode } from "../programme/report-categories.ts";
import type { IsoDate } from "../language/iso-date.ts";
import type { ClassRecord, RecordedEntry } from "../journal/class-record.ts";
import { isInClass, pupilNamed } from "../journal/pupil-row.ts";

export interface ClassSummary {
  readonly teacher: string;
  readonly hoursPlanned: number;
  readonly hoursDone: number;
  readonly planItems: number;
  readonly themeGroups: readonly ThemeGroupCode[];
  /** Counted entries by category. */
  readonly entries: Readonly<Partial<Record<ReportCategoryCode, number>>>;
  readonly meetings: number;
  readonly talks: number;
  readonly pupilsWithTalk: number;
  readonly pupils: number;
  readonly lastEntry: IsoDate | null;
}

export function classSummary(record: ClassRecord, today: IsoDate): ClassSummary {
  const counted = record.entries.filter(({ reading }) => reading.counted);
  const of = (category: ReportCategoryCode): readonly RecordedEntry[] =>
    counted.filter((entry) => entry.category === category);
  const planned = record.plan.filter(({ row }) => row.status !== "CANCELLED");
  const talks = counted.flatMap((entry) =>
    entry.tab === "contacts" && entry.row.kind === "PARENT_TALK" ? [entry.row] : [],
  );
  const inClass = record.pupils.filter((pupil) => isInClass(pupil, today));
  const covered = inClass.filter((pupil) =>
    talks.some((talk) => pupilNamed(record.pupils, talk.pupil) === pupil),
  );
  const groups = new Set([
    ...planned.flatMap(({ row }) => row.themeGroup ?? []),
    ...counted.flatMap((entry) => (entry.tab === "log" ? (entry.row.themeGroup ?? []) : [])),
  ]);
  const days = counted.flatMap(({ reading }) => reading.date.iso ?? []).sort();
  return {
    teacher: record.facts.teacher,
    hoursPlanned: planned.filter(({ row }) => row.kind === "CLASS_HOUR").length,
    hoursDone: of("CLASS_HOUR").length,
    planItems: record.plan.length,
    themeGroups: THEME_GROUPS.map(({ code }) => code).filter((code) => groups.has(code)),
    entries: Object.fromEntries(
      [...new Set(counted.map(({ category }) => category))].map((category) => [
        category,
        of(category).length,
      ]),
    ),
    meetings: counted.filter(
      (entry) => entry.tab === "contacts" && entry.row.kind === "PARENT_MEETING",
    ).length,
    talks: talks.length,
    pupilsWithTalk: covered.length,
    // While the class list is empty, the roster's number stands.
    pupils: inClass.length > 0 ? inClass.length : (record.facts.pupilCount ?? 0),
    lastEntry: days[days.length - 1] ?? null,
  };
}
