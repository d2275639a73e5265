// "Show me the school": what the master holds of one school year, and the documents that wait for review.
import { isoFromSerial } from "../core/language/iso-date.ts";
import type { CellValue } from "../core/journal/journal-content.ts";
import { classOrder } from "../core/master/line-order.ts";
import { resultCounts, type ResultCount } from "../core/master/result-counts.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { parseClassLabel } from "../core/school/class-label.ts";
import { bandId, bandOf } from "../core/school/grade-band.ts";
import { parseSchoolYear, printSchoolYear } from "../core/school/school-year.ts";
import type { ListedFile, MasterLook, MasterView, StandingTabs } from "./ports/master-view.ts";
import type { Session } from "./ports/session.ts";
import { journalsOf } from "./refreshing/journals-to-read.ts";
import { overviewClasses } from "./refreshing/overview-classes.ts";
import { reviewQueue, type WaitingDocument } from "./overview/review-queue.ts";

export interface OverviewTools {
  readonly view: MasterView;
  readonly session: Session;
}

export interface SchoolOverview {
  readonly year: string | null;
  readonly years: readonly string[];
  readonly classes: readonly ShownClass[];
  readonly entries: readonly ShownEntry[];
  readonly queue: readonly WaitingDocument[];
  readonly results: readonly ResultCount[];
}

export interface ShownDocument {
  readonly status: string | null;
  readonly submittedAt: string;
}

export interface ShownClass {
  readonly label: string;
  readonly band: string;
  readonly teacher: string;
  readonly folderUrl: string;
  readonly plan: ShownDocument;
  readonly report1: ShownDocument;
  readonly report2: ShownDocument;
  readonly hoursPlanned: number;
  readonly hoursDone: number;
  readonly themeGroups: number;
  readonly meetings: number;
  readonly pupilsWithTalk: number;
  readonly pupils: number;
  readonly analyses: number;
  readonly isRead: boolean;
}

export interface ShownEntry {
  readonly label: string;
  readonly date: string | null;
  readonly kind: string;
  readonly topic: string;
  readonly themeGroup: string;
  readonly event: string;
  readonly counted: boolean;
  readonly link: string;
}

/** @param asked "2020_2021", or null for the newest year that is open */
export function schoolOverview(
  { view, session }: OverviewTools,
  driveId: string | null,
  asked: string | null,
): Result<SchoolOverview> {
  const look = view.look(driveId);
  if (look.state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const standing = view.standing();
  const years = yearsOf(look);
  const year = years.find((one) => one === asked) ?? years[0] ?? null;
  return done({
    year,
    years,
    classes: year === null ? [] : classesOf(look, year, (at) => session.schoolTime(at)),
    entries: year === null ? [] : entriesOf(standing, year),
    queue: reviewQueue(look.files),
    results: resultCounts(
      standing.activities.map(({ cells }) => cells),
      standing.contacts.map(({ cells }) => cells),
    ),
  });
}

/** The newest first. */
function yearsOf({ files }: MasterLook): string[] {
  return [...new Set(files.filter(isJournal).map(({ year }) => year))].sort().reverse();
}

function isJournal({ kind, trashed }: ListedFile): boolean {
  return kind === "journal" && !trashed;
}

function classesOf(
  look: MasterLook,
  year: string,
  timeText: (milliseconds: number) => string,
): ShownClass[] {
  const classes = journalsOf(look).filter((one) => one.year === year);
  const readings = new Map(look.readings.map((reading) => [reading.journalId, reading]));
  return overviewClasses(look, classes, readings, timeText)
    .map(({ schoolClass, summary, plan, report1, report2, analyses, folderUrl }) => ({
      label: schoolClass,
      band: bandText(schoolClass),
      teacher: summary?.teacher ?? "",
      folderUrl,
      plan,
      report1,
      report2,
      hoursPlanned: summary?.hoursPlanned ?? 0,
      hoursDone: summary?.hoursDone ?? 0,
      themeGroups: summary?.themeGroups.length ?? 0,
      meetings: summary?.meetings ?? 0,
      pupilsWithTalk: summary?.pupilsWithTalk ?? 0,
      pupils: summary?.pupils ?? 0,
      analyses,
      isRead: summary !== null,
    }))
    .sort((a, b) => (classOrder(a.label) < classOrder(b.label) ? -1 : 1));
}

function entriesOf({ activities, contacts }: StandingTabs, year: string): ShownEntry[] {
  const school = parseSchoolYear(year.replace("_", "/"));
  const printed = school === null ? year : printSchoolYear(school);
  const rows = [
    ...activities.map(({ cells }) => ({ cells, kind: text(cells["category"]) })),
    ...contacts.map(({ cells }) => ({ cells, kind: text(cells["kind"]) })),
  ];
  return rows
    .filter(({ cells }) => cells["year"] === printed)
    .map(({ cells, kind }) => ({
      label: text(cells["class"]),
      date: typeof cells["date"] === "number" ? isoFromSerial(cells["date"]) : null,
      kind,
      topic: text(cells["topic"]),
      themeGroup: text(cells["themeGroup"]),
      event: text(cells["event"]),
      counted: cells["counted"] === "jā",
      link: text(cells["link"]),
    }));
}

function text(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value);
}

function bandText(label: string): string {
  const reading = parseClassLabel(label);
  return reading.kind === "class" ? bandId(bandOf(reading.schoolClass.grade)) : "";
}
