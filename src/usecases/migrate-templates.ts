// "Give them the new form": files of an older version that nobody has touched are made anew from the template as it is now; all others
// stay. The old files go into the bin.
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { printClassLabel } from "../core/school/class-label.ts";
import { schoolYearId } from "../core/school/school-year.ts";
import { templateFaults } from "./check-templates.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { reconciled } from "./making/reconcile.ts";
import { startJob, unfinishedJob } from "./making/start-job.ts";
import type { JobTools } from "./making/start-job.ts";
import { prepareYear } from "./opening/year-preparation.ts";
import { yearSteps } from "./opening/year-steps.ts";
import type { JobInput, JobProgress, OutdatedFile } from "./ports/job.ts";
import type { LedgerRow } from "./ports/ledger-row.ts";
import type { Survey } from "./ports/maker.ts";
import type { Templates } from "./ports/templates.ts";
import type { YearFiles } from "./ports/year-files.ts";
import { oldVersionFiles } from "./rollover/form-versions.ts";
import { migrationSteps } from "./rollover/migration-steps.ts";

export interface MigrateTools extends JobTools {
  readonly yearFiles: YearFiles;
  readonly survey: Survey;
  readonly templates: Templates;
}

export function migrateTemplates(tools: MigrateTools, typedYear: string): Result<JobProgress> {
  const begun = tools.session.alone(() => begin(tools, typedYear));
  return begun ?? refused({ kind: "BUSY" });
}

function begin(tools: MigrateTools, typedYear: string): Result<JobProgress> {
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
  const running = unfinishedJob(state);
  if (running?.input.kind === "migrate-templates" && running.input.year === id) {
    return done(progressOf(running, stepsOf(running, state), new Ledger(state.ledger), ""));
  }
  if (running !== undefined) {
    const other = "year" in running.input ? running.input.year : null;
    return refused({ kind: "OTHER_JOB_RUNS", what: running.input.kind, year: other });
  }
  const faults = templateFaults(tools.templates, state).filter(
    ({ kind }) => kind !== "TEXT_IN_DRAWING",
  );
  if (faults.length > 0) {
    return refused({ kind: "TEMPLATE_FAULTS", faults });
  }
  const labels = new Set(classes.map(({ schoolClass }) => printClassLabel(schoolClass)));
  const files = oldVersionFiles(state, id, tools.yearFiles).flatMap(
    ({ file, schoolClass, asLeft, stays }): (OutdatedFile & { readonly schoolClass: string })[] =>
      stays === null && asLeft !== null && labels.has(schoolClass)
        ? [{ key: file.mark.key, id: file.id, name: file.name, asLeft, schoolClass }]
        : [],
  );
  if (files.length === 0) {
    return refused({ kind: "NOTHING_TO_MIGRATE" });
  }
  const affected = new Set(files.map(({ schoolClass }) => schoolClass));
  const input: Extract<JobInput, { kind: "migrate-templates" }> = {
    kind: "migrate-templates",
    year: id,
    dates: year.dates,
    priority: year.priority,
    classes: classes.filter(({ schoolClass }) => affected.has(printClassLabel(schoolClass))),
    files: files.map(({ key, id: fileId, name, asLeft }) => ({ key, id: fileId, name, asLeft })),
  };
  const steps = yearSteps(year, input.classes);
  const now = tools.session.now();
  const found = reconciled(state.ledger, steps, tools.survey.ofYear(id), tools.survey, now);
  // From now on their keys belong to the files that are to be made.
  const given = files.map(({ key }): LedgerRow => ({
    key,
    state: "gone",
    id: null,
    at: now,
    job: "",
    note: "",
  }));
  return startJob(tools, state, input, migrationSteps(steps, input.files), [...found, ...given]);
}
