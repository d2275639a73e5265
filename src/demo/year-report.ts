// The school years as the demo command prints them, put together from what the files say of themselves.
import { spreadsheetText } from "./spreadsheet-text.ts";
import type { AsPerson } from "./as-person.ts";
import type { DriveItem } from "./read-back.ts";

export type FileKind =
  "plan" | "report-1" | "report-2" | "journal" | "analysis" | "minutes" | "folder";

export interface ReportedFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly path: string;
  readonly id: string;
}

export interface ReportedClass {
  readonly label: string;
  readonly band: string;
  readonly annex: number;
  readonly teacher: string;
  readonly files: readonly ReportedFile[];
}

export interface ReportedYear {
  /** "2020/2021" */
  readonly year: string;
  readonly classes: readonly ReportedClass[];
}

const KINDS: Readonly<Record<string, FileKind>> = {
  folder: "folder",
  subfolder: "folder",
  plan: "plan",
  "report-1": "report-1",
  "report-2": "report-2",
  journal: "journal",
  analysis: "analysis",
  minutes: "minutes",
};
const ANNEX_OF_BAND: Readonly<Record<string, number>> = {
  "1-3": 1,
  "4-6": 2,
  "7-9": 3,
  "10-12": 4,
};

export function reportYears(items: readonly DriveItem[], person: AsPerson): ReportedYear[] {
  const years = [...new Set(items.flatMap(({ marks }) => marks["year"] ?? []))].sort();
  return years.map((year) => {
    const ofYear = items.filter(({ marks }) => marks["year"] === year);
    const labels = [...new Set(ofYear.flatMap(({ marks }) => marks["class"] ?? []))];
    return {
      year: year.replace("_", "/"),
      classes: labels.sort(new Intl.Collator("lv", { numeric: true }).compare).map((label) =>
        reportClass(
          label,
          ofYear.filter(({ marks }) => marks["class"] === label),
          person,
        ),
      ),
    };
  });
}

function reportClass(label: string, items: readonly DriveItem[], person: AsPerson): ReportedClass {
  const plan = items.find(({ marks }) => marks["kind"] === "plan");
  const journal = items.find(({ marks }) => marks["kind"] === "journal");
  // The plan's mark names the form it was copied from: "plan-4-6 2020-11-06".
  const band = /^plan-(\d+-\d+)/.exec(plan?.marks["template"] ?? "")?.[1] ?? "";
  return {
    label,
    band,
    annex: ANNEX_OF_BAND[band] ?? 0,
    teacher: journal === undefined ? "" : teacherIn(journal.id, person),
    files: items
      .flatMap(({ marks, name, path, id }) => {
        const kind = KINDS[marks["kind"] ?? ""];
        return kind === undefined ? [] : [{ kind, name, path: path.join("/"), id }];
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The class teacher as the journal was told. */
function teacherIn(journal: string, person: AsPerson): string {
  const rows = spreadsheetText(person, journal, "Skola!A1:B100");
  return rows.find(([key]) => key === "teacher")?.[1] ?? "";
}
