// "Make it": writes next year's classes into the class list and begins the work that makes their files and, when asked, closes the old
// year. Clicked twice, by one person or by two, it is one piece of work.
import type { RolloverRow } from "../core/rollover/rollover-row.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { withRosterOf } from "../core/school/roster-tab.ts";
import { schoolYearId } from "../core/school/school-year.ts";
import { templateFaults } from "./check-templates.ts";
import { progressOf } from "./making/job-progress.ts";
import { stepsOf } from "./making/job-steps.ts";
import { Ledger } from "./making/ledger.ts";
import { reconciled } from "./making/reconcile.ts";
import { startJob, unfinishedJob } from "./making/start-job.ts";
import type { JobTools } from "./making/start-job.ts";
import { yearSteps } from "./opening/year-steps.ts";
import type { JobInput, JobProgress } from "./ports/job.ts";
import type { Survey } from "./ports/maker.ts";
import type { MasterState } from "./ports/master.ts";
import type { Place } from "./ports/place.ts";
import type { Templates } from "./ports/templates.ts";
import { closingSteps } from "./rollover/closing-steps.ts";
import { undoneClosings } from "./rollover/closings.ts";
import { keptCounts } from "./rollover/kept-counts.ts";
import { oldYear } from "./rollover/old-year.ts";
import type { OldYearTools } from "./rollover/old-year.ts";
import { preparedNextYear, rolloverList } from "./rollover/rollover-list.ts";

export interface StartRolloverTools extends JobTools, OldYearTools {
  readonly survey: Survey;
  readonly templates: Templates;
  readonly place: Place;
}

export interface StartRolloverInput {
  /** The year that ends. */
  readonly year: string;
  readonly rows: readonly RolloverRow[];
  /** Whether last year's teachers now only read. */
  readonly close: boolean;
  /** The sign of the class lists that the lines were checked against. */
  readonly basis: string;
}

export function startRollover(
  tools: StartRolloverTools,
  input: StartRolloverInput,
): Result<JobProgress> {
  const begun = tools.session.alone(() => begin(tools, input));
  return begun ?? refused({ kind: "BUSY" });
}

function begin(tools: StartRolloverTools, input: StartRolloverInput): Result<JobProgress> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const listed = rolloverList(state, input.year, input.rows);
  if (!listed.ok) {
    return listed;
  }
  const list = listed.value;
  const running = unfinishedJob(state);
  if (running?.input.kind === "rollover" && running.input.from === schoolYearId(list.from)) {
    return done(progressOf(running, stepsOf(running, state), new Ledger(state.ledger), ""));
  }
  if (running !== undefined) {
    const year = "year" in running.input ? running.input.year : null;
    return refused({ kind: "OTHER_JOB_RUNS", what: running.input.kind, year });
  }
  if (input.basis !== list.basis) {
    return refused({ kind: "ROLLOVER_LIST_CHANGED" });
  }
  if (list.questions > 0) {
    return refused({ kind: "ROLLOVER_QUESTIONS", lines: list.questions });
  }
  const prepared = preparedNextYear(state, list);
  if (!prepared.ok) {
    return prepared;
  }
  const faults = templateFaults(tools.templates, state).filter(
    ({ kind }) => kind !== "TEXT_IN_DRAWING",
  );
  if (faults.length > 0) {
    return refused({ kind: "TEMPLATE_FAULTS", faults });
  }
  const { year, classes } = prepared.value;
  const roster = withRosterOf(state.roster, list.to, classes);
  if (roster.kind === "no-column") {
    return refused({ kind: "NO_COLUMN_IN_KLASES", header: roster.header });
  }
  const now = tools.session.now();
  const opening = yearSteps(year, classes);
  const id = schoolYearId(list.to);
  const found = reconciled(state.ledger, opening, tools.survey.ofYear(id), tools.survey, now);
  const ending = input.close ? closing(tools, state, list) : NOT_CLOSED;
  const job: Extract<JobInput, { kind: "rollover" }> = {
    kind: "rollover",
    year: id,
    from: schoolYearId(list.from),
    dates: year.dates,
    priority: year.priority,
    classes,
    closings: ending.closings,
    keeping: ending.keeping,
    masterId: tools.place.openFile().id,
  };
  return startJob(
    withRoster(tools, roster.columns),
    state,
    job,
    [...opening, ...closingSteps(job)],
    [...found, ...ending.learned],
  );
}

const NOT_CLOSED = { closings: [], keeping: [], learned: [] } as const;

function closing(
  tools: StartRolloverTools,
  state: MasterState,
  list: Parameters<typeof oldYear>[2],
) {
  const { files, folders, closings } = oldYear(tools, state, list);
  const from = schoolYearId(list.from);
  return {
    closings,
    keeping: keptCounts(files, tools.yearFiles),
    learned: [
      ...folders.learned,
      ...undoneClosings(state.ledger, from, closings, tools.session.now()),
    ],
  };
}

/** The class list and the job stand in the master together or not at all. */
function withRoster(
  tools: StartRolloverTools,
  roster: Extract<ReturnType<typeof withRosterOf>, { kind: "columns" }>["columns"],
): JobTools {
  const { master } = tools;
  return {
    ...tools,
    master: {
      ...master,
      saveJob: (job, together) => {
        master.saveJob(job, { ...together, roster });
      },
    },
  };
}
