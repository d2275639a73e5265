// Next year's list, as it is proposed or as a person left it, checked against the class lists of both years.
import { fingerprint } from "../../core/language/fingerprint.ts";
import { nextClasses, targetLabel } from "../../core/rollover/next-classes.ts";
import { proposedRows } from "../../core/rollover/proposed-rows.ts";
import { isQuestion } from "../../core/rollover/rollover-row.ts";
import type { RolloverFinding, RolloverRow } from "../../core/rollover/rollover-row.ts";
import { rowFindings } from "../../core/rollover/row-findings.ts";
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import { printClassLabel } from "../../core/school/class-label.ts";
import { hasRowsOf, readRosterOf, rosterCells } from "../../core/school/roster-tab.ts";
import type { RosterClass } from "../../core/school/roster.ts";
import { nextSchoolYear, parseSchoolYear, printSchoolYear } from "../../core/school/school-year.ts";
import type { SchoolYear } from "../../core/school/school-year.ts";
import { prepareYear } from "../opening/year-preparation.ts";
import type { PreparedYear } from "../opening/year-preparation.ts";
import type { MasterState } from "../ports/master.ts";

export interface CheckedRow {
  readonly row: RolloverRow;
  /** Questions first. */
  readonly findings: readonly RolloverFinding[];
}

export interface RolloverList {
  /** The year that ends, and the one after it. */
  readonly from: SchoolYear;
  readonly to: SchoolYear;
  readonly old: readonly RosterClass[];
  readonly rows: readonly CheckedRow[];
  /** How many lines wait for an answer. */
  readonly questions: number;
  /** Next year's class list, as far as the lines can be read. */
  readonly classes: readonly RosterClass[];
  /** A sign of both class lists: another one means that somebody changed them. */
  readonly basis: string;
}

/** `typed` are the lines as a person left them; null proposes them. */
export function rolloverList(
  state: MasterState,
  typedYear: string,
  typed: readonly RolloverRow[] | null,
): Result<RolloverList> {
  const from = parseSchoolYear(typedYear);
  if (from === null) {
    return refused({ kind: "NOT_A_YEAR", typed: typedYear });
  }
  if (!hasRowsOf(state.roster, from)) {
    return refused({ kind: "NO_CLASSES_IN_YEAR", year: printSchoolYear(from) });
  }
  const to = nextSchoolYear(from);
  const old = readRosterOf(state.roster, from);
  const listed = hasRowsOf(state.roster, to) ? readRosterOf(state.roster, to) : NONE_LISTED;
  if (!old.ok || !listed.ok) {
    const faults = [old, listed].flatMap((reading) => (reading.ok ? [] : reading.faults));
    return refused({ kind: "ROSTER_FAULTS", faults });
  }
  const proposed = proposedRows(old.classes, listed.classes);
  const rows =
    typed === null ? proposed : [...typed, ...stillListed(typed, proposed, listed.classes)];
  const around = { rows, old: old.classes, listed: listed.classes };
  const checked = rows.map((row) => ({ row, findings: rowFindings(row, around) }));
  return done({
    from,
    to,
    old: old.classes,
    rows: checked,
    questions: checked.filter(({ findings }) => findings.some(isQuestion)).length,
    classes: nextClasses(rows, listed.classes),
    basis: fingerprint(JSON.stringify([old.classes, listed.classes])),
  });
}

const NONE_LISTED = { ok: true, classes: [] } as const;

/** Classes that next year's list holds and no line names: what a person wrote there is not dropped. */
function stillListed(
  typed: readonly RolloverRow[],
  proposed: readonly RolloverRow[],
  listed: readonly RosterClass[],
): RolloverRow[] {
  const named = new Set(typed.map(targetLabel));
  return listed.flatMap(({ schoolClass }) => {
    const label = printClassLabel(schoolClass);
    const row = proposed.find((other) => targetLabel(other) === label);
    return named.has(label) || row === undefined ? [] : [{ ...row, from: null }];
  });
}

/** The next year as if its class list were written already. */
export function preparedNextYear(
  state: MasterState,
  { to, classes }: RolloverList,
): Result<PreparedYear> {
  return prepareYear({ ...state, roster: rosterCells(to, classes) }, printSchoolYear(to));
}
