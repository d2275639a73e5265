// "What will be made?" — every file and folder of a school year: made now, or there already and left as it is; and who is let in.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { printClassLabel } from "../core/school/class-label.ts";
import { annexOf, bandOf } from "../core/school/grade-band.ts";
import type { PlanAnnex } from "../core/school/grade-band.ts";
import { schoolYearId } from "../core/school/school-year.ts";
import { secondsFor } from "./making/job-progress.ts";
import { Ledger } from "./making/ledger.ts";
import { reconciled } from "./making/reconcile.ts";
import { makesFile } from "./ports/step.ts";
import type { FileKind, Step } from "./ports/step.ts";
import { prepareYear } from "./opening/year-preparation.ts";
import { classSteps, yearSteps } from "./opening/year-steps.ts";
import type { Survey } from "./ports/maker.ts";
import type { Master } from "./ports/master.ts";
import type { Session } from "./ports/session.ts";

export interface PreviewItem {
  readonly kind: FileKind;
  readonly name: string;
  readonly fate: "make" | "keep";
}

export interface PreviewClass {
  readonly label: string;
  readonly annex: PlanAnnex;
  readonly teacher: string;
  readonly items: readonly PreviewItem[];
  /** Folders that the teacher is let into now, and those he or she is in already. */
  readonly share: readonly PreviewItem[];
  readonly sharedWith: string;
}

export interface YearPreview {
  readonly year: string;
  readonly classes: readonly PreviewClass[];
  readonly toMake: number;
  readonly toKeep: number;
  /** By Google's quotas. */
  readonly seconds: number;
}

export interface PreviewTools {
  readonly master: Master;
  readonly survey: Survey;
  readonly session: Session;
}

export function previewYear(tools: PreviewTools, typedYear: string): Result<YearPreview> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const prepared = prepareYear(state, typedYear);
  if (!prepared.ok) {
    return prepared;
  }
  const { year, classes } = prepared.value;
  const id = schoolYearId(year.dates.schoolYear);
  const steps = yearSteps(year, classes);
  const found = reconciled(
    state.ledger,
    steps,
    tools.survey.ofYear(id),
    tools.survey,
    tools.session.now(),
  );
  const ledger = new Ledger([...state.ledger, ...found]);
  const files = steps.filter(makesFile);
  const kept = files.filter((step) => ledger.isDone(step)).length;
  return done({
    year: id,
    classes: classes.map((entry): PreviewClass => {
      const own = classSteps(year, entry);
      return {
        label: printClassLabel(entry.schoolClass),
        annex: annexOf(bandOf(entry.schoolClass.grade)),
        teacher: entry.teacher.nominative,
        items: own.filter(makesFile).map((step) => itemOf(step, step, ledger)),
        share: own
          .filter((step) => step.kind === "share")
          .flatMap((step) => {
            const folder = targetOf(step, own);
            return folder === undefined ? [] : [itemOf(step, folder, ledger)];
          }),
        sharedWith: entry.teacher.email,
      };
    }),
    toMake: files.length - kept,
    toKeep: kept,
    seconds: secondsFor(steps.filter((step) => !ledger.isDone(step))),
  });
}

function itemOf(step: Step, file: Extract<Step, { mark: unknown }>, ledger: Ledger): PreviewItem {
  return { kind: file.mark.kind, name: file.name, fate: ledger.isDone(step) ? "keep" : "make" };
}

function targetOf(step: Extract<Step, { kind: "share" }>, steps: readonly Step[]) {
  const { on } = step;
  return steps.filter(makesFile).find((file) => "step" in on && file.key === on.step);
}
