// "Open last year's class again" — or close it: the class teacher of that year writes in its folder, or only reads. One click, one class.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { parseClassLabel, printClassLabel } from "../core/school/class-label.ts";
import { readRosterOf } from "../core/school/roster-tab.ts";
import { parseSchoolYear, printSchoolYear, schoolYearId } from "../core/school/school-year.ts";
import type { Access } from "./ports/access.ts";
import type { Master } from "./ports/master.ts";
import type { Session } from "./ports/session.ts";
import type { YearFiles } from "./ports/year-files.ts";
import { oldFolders } from "./rollover/old-folders.ts";
import { reopenKey } from "./rollover/rollover-keys.ts";

export interface ReopenClassInput {
  readonly year: string;
  /** "4.a" */
  readonly schoolClass: string;
  readonly open: boolean;
}

export interface ReopenClassTools {
  readonly master: Master;
  readonly access: Access;
  readonly yearFiles: YearFiles;
  readonly session: Session;
}

export function reopenClass(
  tools: ReopenClassTools,
  input: ReopenClassInput,
): Result<{ readonly person: string }> {
  const changed = tools.session.alone(() => change(tools, input));
  return changed ?? refused({ kind: "BUSY" });
}

function change(
  tools: ReopenClassTools,
  input: ReopenClassInput,
): Result<{ readonly person: string }> {
  const schoolYear = parseSchoolYear(input.year);
  if (schoolYear === null) {
    return refused({ kind: "NOT_A_YEAR", typed: input.year });
  }
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const roster = readRosterOf(state.roster, schoolYear);
  if (!roster.ok) {
    return refused({ kind: "ROSTER_FAULTS", faults: roster.faults });
  }
  const read = parseClassLabel(input.schoolClass);
  const label = read.kind === "class" ? printClassLabel(read.schoolClass) : input.schoolClass;
  const entry = roster.classes.find(({ schoolClass }) => printClassLabel(schoolClass) === label);
  const year = schoolYearId(schoolYear);
  const files = tools.yearFiles.ofYear(year);
  const now = tools.session.now();
  const { folders, learned } = oldFolders(state.ledger, year, [label], files, now);
  if (entry === undefined || folders.length === 0) {
    const named = printSchoolYear(schoolYear);
    return refused({ kind: "NO_SUCH_CLASS", year: named, schoolClass: label });
  }
  const person = entry.teacher.email;
  for (const { id } of folders) {
    tools.access.set(id, person, input.open ? "writer" : "reader");
  }
  const key = reopenKey(year, label, input.open);
  const id = folders[0]?.id ?? null;
  tools.master.record([
    ...learned,
    { key, state: "made", id, at: now, job: "", note: tools.session.person },
  ]);
  return done({ person });
}
