// Which files of a year are of an older version of their form than the template is now: because the school put another document in its
// place, because a new edition came, or because somebody changed the template itself after the file was copied.
import { formByKey, planFormOf } from "../../core/forms/all-forms.ts";
import type { Form } from "../../core/forms/form.ts";
import { isTouched } from "../../core/rollover/as-left.ts";
import type { AsLeft } from "../../core/rollover/as-left.ts";
import { parseClassLabel } from "../../core/school/class-label.ts";
import { annexOf, bandOf } from "../../core/school/grade-band.ts";
import { Ledger } from "../making/ledger.ts";
import { templateKey } from "../making/step-keys.ts";
import type { MasterState } from "../ports/master.ts";
import type { FileMark } from "../ports/step.ts";
import type { YearFile, YearFiles } from "../ports/year-files.ts";
import { templateVersion } from "../templates/template-version.ts";
import { leftAt } from "./left-at.ts";

export interface OldVersionFile {
  readonly file: YearFile;
  readonly schoolClass: string;
  /** How it stood when we left it; null when that is not known. */
  readonly asLeft: AsLeft | null;
  /** Why it is not made anew: somebody wrote in it, or it is submitted. Null for a file that may be. */
  readonly stays: "TOUCHED" | "SUBMITTED" | null;
}

export function oldVersionFiles(
  state: MasterState,
  year: string,
  yearFiles: Pick<YearFiles, "ofYear" | "modified">,
): OldVersionFile[] {
  const ledger = new Ledger(state.ledger);
  const left = leftAt(state.ledger, state.jobs);
  const files = yearFiles.ofYear(year).flatMap((file) => {
    const form = file.trashed ? null : formOf(file.mark);
    const template = form === null ? null : ledger.idOf({ step: templateKey(form.key) });
    return form === null || template === null ? [] : [{ file, form, template }];
  });
  const changed = yearFiles.modified([...new Set(files.map(({ template }) => template))]);
  return files
    .filter(
      ({ file, form, template }) =>
        file.mark.template !== templateVersion(form, ledger) ||
        (changed.get(template) ?? 0) > file.createdAt + SAVING,
    )
    .map(({ file }) => {
      const asLeft = left.get(file.id) ?? null;
      return {
        file,
        schoolClass: file.mark.schoolClass ?? "",
        asLeft,
        stays: whyStays(file, asLeft),
      };
    });
}

/** A template that was set up just before its copies may be noted a moment later; in milliseconds. */
const SAVING = 60_000;

function whyStays(file: YearFile, asLeft: AsLeft | null): OldVersionFile["stays"] {
  if (file.status !== "DRAFT") {
    return "SUBMITTED";
  }
  return asLeft === null || isTouched(file, asLeft) ? "TOUCHED" : null;
}

function formOf({ kind, schoolClass }: FileMark): Form | null {
  if (kind === "report-1" || kind === "report-2") {
    return formByKey("half-year-report");
  }
  const read = parseClassLabel(schoolClass ?? "");
  return kind === "plan" && read.kind === "class"
    ? planFormOf(annexOf(bandOf(read.schoolClass.grade)))
    : null;
}
