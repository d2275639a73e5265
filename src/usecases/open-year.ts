// "Open the school year": begins the work that makes every class's files. What is there already is left as it is.
import { refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { schoolYearId } from "../core/school/school-year.ts";
import { templateFaults } from "./check-templates.ts";
import type { JobProgress } from "./ports/job.ts";
import { reconciled } from "./making/reconcile.ts";
import { startJob, unfinishedJob } from "./making/start-job.ts";
import type { JobTools } from "./making/start-job.ts";
import { prepareYear } from "./opening/year-preparation.ts";
import { yearSteps } from "./opening/year-steps.ts";
import type { Survey } from "./ports/maker.ts";
import type { Templates } from "./ports/templates.ts";

export interface OpenYearTools extends JobTools {
  readonly survey: Survey;
  readonly templates: Templates;
}

export function openYear(tools: OpenYearTools, typedYear: string): Result<JobProgress> {
  const begun = tools.session.alone(() => begin(tools, typedYear));
  return begun ?? refused({ kind: "BUSY" });
}

function begin(tools: OpenYearTools, typedYear: string): Result<JobProgress> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const prepared = prepareYear(state, typedYear);
  if (!prepared.ok) {
    return prepared;
  }
  if (unfinishedJob(state)?.input.kind === "set-up") {
    return refused({ kind: "OTHER_JOB_RUNS", what: "set-up", year: null });
  }
  const faults = templateFaults(tools.templates, state).filter(
    ({ kind }) => kind !== "TEXT_IN_DRAWING",
  );
  if (faults.length > 0) {
    return refused({ kind: "TEMPLATE_FAULTS", faults });
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
  const input = {
    kind: "open-year",
    year: id,
    dates: year.dates,
    priority: year.priority,
    classes,
  } as const;
  return startJob(tools, state, input, steps, found);
}
