// "Prepare next year": the list of what becomes of every class, with every doubt as a question in its line; what would be made, and how
// long that takes. Asked again with the lines as a person left them, it checks those. Nothing is made.
import type { Problem } from "../core/problem.ts";
import { targetLabel, targetOf } from "../core/rollover/next-classes.ts";
import type { RolloverFinding, RolloverRow } from "../core/rollover/rollover-row.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { yearFolderName } from "../core/forms/file-names.ts";
import { printClassLabel } from "../core/school/class-label.ts";
import { annexOf, bandOf } from "../core/school/grade-band.ts";
import type { PlanAnnex } from "../core/school/grade-band.ts";
import { schoolYearId } from "../core/school/school-year.ts";
import { readYearRow } from "../core/school/year-table.ts";
import { templateFaults } from "./check-templates.ts";
import { secondsFor } from "./making/job-progress.ts";
import { Ledger } from "./making/ledger.ts";
import { reconciled } from "./making/reconcile.ts";
import { classSteps, yearSteps } from "./opening/year-steps.ts";
import type { PreparedYear } from "./opening/year-preparation.ts";
import type { Drives } from "./ports/drives.ts";
import type { Survey } from "./ports/maker.ts";
import type { Master, MasterState } from "./ports/master.ts";
import { makesFile } from "./ports/step.ts";
import type { Step } from "./ports/step.ts";
import type { Templates } from "./ports/templates.ts";
import { dailyLimits } from "./rollover/daily-limits.ts";
import type { DailyLimit } from "./rollover/daily-limits.ts";
import { driveNotes } from "./rollover/drive-notes.ts";
import { oldYear } from "./rollover/old-year.ts";
import type { OldYearTools } from "./rollover/old-year.ts";
import { preparedNextYear, rolloverList } from "./rollover/rollover-list.ts";
import type { RolloverList } from "./rollover/rollover-list.ts";

export interface PreviewedRow {
  readonly row: RolloverRow;
  /** The annex of its plan; null when the class ends or is not known yet. */
  readonly annex: PlanAnnex | null;
  /** Files and folders of the class, of which some may be there already. */
  readonly toMake: number;
  readonly toKeep: number;
  readonly findings: readonly RolloverFinding[];
}

export interface RolloverPreview {
  /** The year that ends and the next one, "2020_2021". */
  readonly from: string;
  readonly year: string;
  readonly rows: readonly PreviewedRow[];
  readonly questions: number;
  /** What stands in the way besides the lines: missing dates, a template that is gone, a drive that does not let us. */
  readonly obstacles: readonly Problem[];
  /** A folder of the next year's name that is not ours lies in the drive; ours will lie beside it. */
  readonly strangeFolder: boolean;
  readonly priority: string | null;
  readonly toMake: number;
  readonly toKeep: number;
  /** People whose access to last year's folders becomes less when that year is closed. */
  readonly toClose: number;
  /** The last school day of the old year is over. */
  readonly oldYearIsOver: boolean;
  /** By Google's quotas; the closing of the old year included. */
  readonly seconds: number;
  readonly limits: readonly DailyLimit[];
  readonly basis: string;
}

export interface PreviewRolloverTools extends OldYearTools {
  readonly master: Master;
  readonly survey: Survey;
  readonly templates: Templates;
  readonly drives: Drives;
}

export interface RolloverInput {
  /** The year that ends. */
  readonly year: string;
  /** Null proposes the lines. */
  readonly rows: readonly RolloverRow[] | null;
}

export function previewRollover(
  tools: PreviewRolloverTools,
  input: RolloverInput,
): Result<RolloverPreview> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const listed = rolloverList(state, input.year, input.rows);
  if (!listed.ok) {
    return listed;
  }
  const list = listed.value;
  const year = schoolYearId(list.to);
  const prepared = preparedNextYear(state, list);
  const steps = prepared.ok ? yearSteps(prepared.value.year, prepared.value.classes) : [];
  const surveyed = tools.survey.ofYear(year);
  const now = tools.session.now();
  const found = reconciled(state.ledger, steps, surveyed, tools.survey, now);
  const ledger = new Ledger([...state.ledger, ...found]);
  const before = oldYear(tools, state, list);
  const teachers = new Map(
    list.old.map(({ schoolClass, teacher }) => [printClassLabel(schoolClass), teacher.email]),
  );
  const open = steps.filter((step) => !ledger.isDone(step));
  const files = steps.filter(makesFile);
  const kept = files.filter((step) => ledger.isDone(step)).length;
  const toClose = before.closings.flatMap(({ folders }) => folders).length;
  return done({
    from: schoolYearId(list.from),
    year,
    rows: list.rows.map(({ row, findings }) => ({
      row,
      annex: annexFor(row),
      ...filesOf(row, prepared.ok ? prepared.value : null, ledger),
      findings: [...findings, ...driveNotes(row, { ...before, teachers }, ledger, year)],
    })),
    questions: list.questions,
    obstacles: [
      ...(prepared.ok ? [] : [prepared.problem]),
      ...templateObstacle(tools, state),
      ...driveObstacle(tools, state),
    ],
    strangeFolder: tools.yearFiles.hasStranger(yearFolderName(list.to.startYear)),
    priority: prepared.ok ? prepared.value.year.priority : null,
    toMake: files.length - kept,
    toKeep: kept,
    toClose: new Set(before.closings.map(({ person }) => person)).size,
    oldYearIsOver: isOver(state, list, tools.session.today()),
    seconds: secondsFor(open) + Math.ceil(toClose / CLOSED_A_SECOND),
    limits: dailyLimits(state.ledger, open, now),
    basis: list.basis,
  });
}

/** A change of access is a write to Drive. */
const CLOSED_A_SECOND = 3;

function annexFor(row: RolloverRow): PlanAnnex | null {
  const target = targetOf(row);
  return target === null ? null : annexOf(bandOf(target.grade));
}

function filesOf(
  row: RolloverRow,
  prepared: PreparedYear | null,
  ledger: Ledger,
): Pick<PreviewedRow, "toMake" | "toKeep"> {
  const label = targetLabel(row);
  const entry = prepared?.classes.find(({ schoolClass }) => printClassLabel(schoolClass) === label);
  const files: Step[] =
    prepared === null || entry === undefined
      ? []
      : classSteps(prepared.year, entry).filter(makesFile);
  const toKeep = files.filter((step) => ledger.isDone(step)).length;
  return { toMake: files.length - toKeep, toKeep };
}

function templateObstacle(tools: PreviewRolloverTools, state: MasterState): Problem[] {
  const faults = templateFaults(tools.templates, state).filter(
    ({ kind }) => kind !== "TEXT_IN_DRAWING",
  );
  return faults.length === 0 ? [] : [{ kind: "TEMPLATE_FAULTS", faults }];
}

function driveObstacle(tools: PreviewRolloverTools, state: MasterState): Problem[] {
  const points = tools.drives.inspect(state.driveId);
  return points.length === 0 ? [] : [{ kind: "DRIVE_UNSUITABLE", points }];
}

function isOver(state: MasterState, { from }: RolloverList, today: string): boolean {
  const reading = readYearRow(state.yearTable, from);
  const { end, endGrade9, endGrade12 } =
    reading.kind === "found" ? reading.row.dates : { end: null, endGrade9: null, endGrade12: null };
  const last = [end, endGrade9, endGrade12].reduce<string | null>(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
  return last !== null && today > last;
}
