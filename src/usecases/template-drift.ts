// "Which classes still have the old form?" — files of an older version, and which of them could be made anew without losing anything.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { compareClasses, parseClassLabel } from "../core/school/class-label.ts";
import { parseSchoolYear, schoolYearId } from "../core/school/school-year.ts";
import type { Master } from "./ports/master.ts";
import type { FileKind } from "./ports/step.ts";
import type { YearFiles } from "./ports/year-files.ts";
import { oldVersionFiles } from "./rollover/form-versions.ts";
import type { OldVersionFile } from "./rollover/form-versions.ts";

export interface DriftedFile {
  readonly schoolClass: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly url: string;
  /** The version it was copied from, "plan-4-6 2020-11-06". */
  readonly version: string;
  readonly stays: OldVersionFile["stays"];
  /** Who changed it last; empty when Google does not say. */
  readonly person: string;
}

export interface TemplateDrift {
  readonly year: string;
  readonly files: readonly DriftedFile[];
}

export interface DriftTools {
  readonly master: Master;
  readonly yearFiles: YearFiles;
}

export function templateDrift(tools: DriftTools, typedYear: string): Result<TemplateDrift> {
  const schoolYear = parseSchoolYear(typedYear);
  if (schoolYear === null) {
    return refused({ kind: "NOT_A_YEAR", typed: typedYear });
  }
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const year = schoolYearId(schoolYear);
  return done({
    year,
    files: oldVersionFiles(state, year, tools.yearFiles)
      .sort(byClass)
      .map(({ file, schoolClass, stays }) => ({
        schoolClass,
        kind: file.mark.kind,
        name: file.name,
        url: file.url,
        version: file.mark.template ?? "",
        stays,
        person: file.modifiedBy,
      })),
  });
}

function byClass(a: OldVersionFile, b: OldVersionFile): number {
  const [one, other] = [a, b].map(({ schoolClass }) => parseClassLabel(schoolClass));
  return one?.kind === "class" && other?.kind === "class"
    ? compareClasses(one.schoolClass, other.schoolClass)
    : 0;
}
