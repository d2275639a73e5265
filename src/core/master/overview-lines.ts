// The rows of `Pārskats`: a class a row, as a school sorts them, and the school's own line below. Amber where the programme recommends more
// (6.2.1, 6.2.2) or a file waits; nobody is ranked.
import { serialOf } from "../language/iso-date.ts";
import { parseClassLabel } from "../school/class-label.ts";
import { bandId, bandOf } from "../school/grade-band.ts";
import { parseSchoolYear, printSchoolYear } from "../school/school-year.ts";
import type { ClassSummary } from "./class-summary.ts";
import type { GatheredLine } from "./gathered-line.ts";
import { classOrder } from "./line-order.ts";
import { troubleText, type ClassTrouble } from "./trouble.ts";

export interface DocumentStanding {
  /** "DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"; null for a file that is not there. */
  readonly status: string | null;
  /** ISO date and time; "" when it was never submitted. */
  readonly submittedAt: string;
}

export interface OverviewClass {
  /** "2020_2021" */
  readonly year: string;
  readonly schoolClass: string;
  /** Null while its journal was never read. */
  readonly summary: ClassSummary | null;
  readonly plan: DocumentStanding;
  readonly report1: DocumentStanding;
  readonly report2: DocumentStanding;
  readonly analyses: number;
  readonly folderUrl: string;
  /** As the overview prints it: "24.11.2020. 9.15"; "" while it was never read. */
  readonly readAt: string;
  readonly trouble: readonly ClassTrouble[];
}

const STATUS_TEXT: Readonly<Record<string, string>> = {
  DRAFT: "Melnraksts",
  SUBMITTED: "Iesniegts",
  RETURNED: "Atgriezts labošanai",
  ACCEPTED: "Pieņemts",
};

export function overviewLines(classes: readonly OverviewClass[]): GatheredLine[] {
  const years = [...new Set(classes.map(({ year }) => year))];
  return [
    ...classes.map(classLine),
    ...years.map((year) =>
      schoolLine(
        year,
        classes.filter((one) => one.year === year),
      ),
    ),
  ];
}

function classLine(one: OverviewClass): GatheredLine {
  const { year, schoolClass, summary, trouble } = one;
  const counts = summary === null ? emptyCounts() : countCells(summary, one.analyses);
  return {
    tab: "overview",
    id: `class:${year}/${schoolClass}`,
    cells: {
      year: printedYear(year),
      class: schoolClass,
      teacher: summary?.teacher ?? "",
      band: bandText(schoolClass),
      plan: standingText(one.plan),
      report1: standingText(one.report1),
      report2: standingText(one.report2),
      ...counts,
      folder: one.folderUrl,
      readAt: one.readAt,
      trouble: trouble.map(troubleText).join(" "),
      order: `${yearOrder(year)} ${classOrder(schoolClass)}`,
    },
    amber: [
      ...amberDocuments(one),
      ...(summary !== null && summary.meetings === 0 ? ["meetings"] : []),
      ...(summary !== null && summary.pupilsWithTalk < summary.pupils ? ["talks"] : []),
      ...(trouble.length > 0 ? ["trouble"] : []),
    ],
  };
}

function countCells(summary: ClassSummary, analyses: number) {
  const { entries } = summary;
  return {
    classHours: `${summary.hoursPlanned} / ${summary.hoursDone}`,
    themeGroups: `${summary.themeGroups.length} no 6`,
    classActivities: entries.CLASS_ACTIVITY ?? 0,
    schoolEvents: entries.SCHOOL_EVENT ?? 0,
    meetings: summary.meetings,
    talks: `${summary.pupilsWithTalk} no ${summary.pupils}`,
    supportStaff: entries.SUPPORT_STAFF ?? 0,
    analyses,
    lastEntry: summary.lastEntry === null ? "" : serialOf(summary.lastEntry),
  };
}

function emptyCounts() {
  return {
    classHours: "",
    themeGroups: "",
    classActivities: "",
    schoolEvents: "",
    meetings: "",
    talks: "",
    supportStaff: "",
    analyses: "",
    lastEntry: "",
  };
}

/** What is missing or was sent back; a draft is no finding, since the programme sets no day. */
function amberDocuments({ plan, report1, report2 }: OverviewClass): string[] {
  return Object.entries({ plan, report1, report2 })
    .filter(([, { status }]) => status === null || status === "RETURNED")
    .map(([key]) => key);
}

function schoolLine(year: string, classes: readonly OverviewClass[]): GatheredLine {
  const read = classes.flatMap(({ summary }) => summary ?? []);
  const sum = (of: (summary: ClassSummary) => number): number =>
    read.reduce((total, summary) => total + of(summary), 0);
  const accepted = (of: (one: OverviewClass) => DocumentStanding): string =>
    `Pieņemti ${classes.filter((one) => of(one).status === "ACCEPTED").length} no ${classes.length}`;
  const days = read.flatMap(({ lastEntry }) => lastEntry ?? []).sort();
  const last = days[days.length - 1];
  return {
    tab: "overview",
    id: `school:${year}`,
    cells: {
      year: printedYear(year),
      class: "Kopā",
      teacher: "",
      band: "",
      plan: accepted(({ plan }) => plan),
      report1: accepted(({ report1 }) => report1),
      report2: accepted(({ report2 }) => report2),
      classHours: `${sum(({ hoursPlanned }) => hoursPlanned)} / ${sum(({ hoursDone }) => hoursDone)}`,
      themeGroups: "",
      classActivities: sum(({ entries }) => entries.CLASS_ACTIVITY ?? 0),
      schoolEvents: sum(({ entries }) => entries.SCHOOL_EVENT ?? 0),
      meetings: sum(({ meetings }) => meetings),
      talks: `${sum(({ pupilsWithTalk }) => pupilsWithTalk)} no ${sum(({ pupils }) => pupils)}`,
      supportStaff: sum(({ entries }) => entries.SUPPORT_STAFF ?? 0),
      analyses: classes.reduce((total, { analyses }) => total + analyses, 0),
      lastEntry: last === undefined ? "" : serialOf(last),
      folder: "",
      readAt: "",
      trouble: "",
      order: `${yearOrder(year)} zz`,
    },
    amber: [],
  };
}

function standingText({ status, submittedAt }: DocumentStanding): string {
  if (status === null) {
    return "Nav izveidots";
  }
  const said = STATUS_TEXT[status] ?? "Melnraksts";
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(submittedAt);
  return day === null || status === "DRAFT" ? said : `${said}, ${day[3]}.${day[2]}.${day[1]}.`;
}

function bandText(label: string): string {
  const reading = parseClassLabel(label);
  return reading.kind === "class"
    ? bandId(bandOf(reading.schoolClass.grade)).replace("-", "–")
    : "";
}

function printedYear(id: string): string {
  const year = parseSchoolYear(id.replace("_", "/"));
  return year === null ? id : printSchoolYear(year);
}

/** The newest year first. */
function yearOrder(id: string): string {
  return String(9_999 - Number(id.slice(0, 4)));
}
