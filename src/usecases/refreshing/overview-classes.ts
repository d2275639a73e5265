// What the overview says of every class: its last reading, and how its files stand now.
import type { DocumentStanding, OverviewClass } from "../../core/master/overview-lines.ts";
import type { ListedFile, MasterLook, Reading } from "../ports/master-view.ts";
import type { ClassToRead } from "./journals-to-read.ts";

export function overviewClasses(
  { files }: MasterLook,
  classes: readonly ClassToRead[],
  readings: ReadonlyMap<string, Reading>,
  timeText: (milliseconds: number) => string,
): OverviewClass[] {
  return classes.map((one) => {
    const own = filesOf(one, files);
    const reading = readings.get(one.journalId);
    return {
      year: one.year,
      schoolClass: one.schoolClass,
      summary: reading?.summary ?? null,
      plan: standingOf(own, "plan"),
      report1: standingOf(own, "report-1"),
      report2: standingOf(own, "report-2"),
      analyses: own.filter(({ kind }) => kind === "analysis").length,
      folderUrl: own.find(({ kind }) => kind === "folder")?.url ?? "",
      readAt: reading === undefined ? "" : timeText(reading.readAt),
      trouble: one.trouble,
    };
  });
}

/** The files of a class as far as the overview shows them, as one text to compare. */
export function filesText(one: ClassToRead, files: readonly ListedFile[]): string {
  const own = filesOf(one, files).filter(({ kind }) => kind !== "journal");
  return JSON.stringify([
    ...own.map(({ id, status, submittedAt }) => [id, status, submittedAt]).sort(),
    one.trouble,
  ]);
}

function filesOf(
  { year, schoolClass }: ClassToRead,
  files: readonly ListedFile[],
): readonly ListedFile[] {
  return files.filter(
    (file) => !file.trashed && file.year === year && file.schoolClass === schoolClass,
  );
}

function standingOf(files: readonly ListedFile[], kind: string): DocumentStanding {
  const file = files.find((one) => one.kind === kind);
  return file === undefined
    ? { status: null, submittedAt: "" }
    : { status: file.status === "" ? "DRAFT" : file.status, submittedAt: file.submittedAt };
}
