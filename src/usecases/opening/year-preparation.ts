// What must be true before a school year is opened: the year, its dates, its class list. All of it read from the master, nothing made.
import { done, refused } from "../../core/result.ts";
import type { Result } from "../../core/result.ts";
import { compareClasses } from "../../core/school/class-label.ts";
import type { RosterClass } from "../../core/school/roster.ts";
import { parseSchoolYear, printSchoolYear } from "../../core/school/school-year.ts";
import { completeYearDates, missingDates } from "../../core/school/year-dates.ts";
import { YEAR_TABLE_COLUMNS, readYearRow } from "../../core/school/year-table.ts";
import { Ledger } from "../making/ledger.ts";
import { TEMPLATES_KEY } from "../making/step-keys.ts";
import type { MasterState } from "../ports/master.ts";
import { hasRowsOf, readRosterOf } from "../../core/school/roster-tab.ts";
import { templateVersion } from "../templates/template-version.ts";
import { copiedForms } from "./copied-forms.ts";
import type { YearToOpen } from "./year-steps.ts";

export interface PreparedYear {
  readonly year: YearToOpen;
  /** Sorted as a school sorts. */
  readonly classes: readonly RosterClass[];
}

export function prepareYear(state: MasterState, typedYear: string): Result<PreparedYear> {
  const schoolYear = parseSchoolYear(typedYear);
  if (schoolYear === null) {
    return refused({ kind: "NOT_A_YEAR", typed: typedYear });
  }
  const reading = readYearRow(state.yearTable, schoolYear);
  if (reading.kind === "faults") {
    return refused({ kind: "YEAR_TABLE_FAULTS", faults: reading.faults });
  }
  const draft = reading.kind === "found" ? reading.row.dates : undefined;
  const dates = completeYearDates(draft);
  if (dates === null) {
    const missing = missingDates(draft).map(
      (key) => YEAR_TABLE_COLUMNS.find((column) => column.key === key)?.header ?? key,
    );
    return refused({ kind: "YEAR_DATES_MISSING", year: printSchoolYear(schoolYear), missing });
  }
  if (!hasRowsOf(state.roster, schoolYear)) {
    return refused({ kind: "NO_CLASSES_IN_YEAR", year: printSchoolYear(schoolYear) });
  }
  const roster = readRosterOf(state.roster, schoolYear);
  if (!roster.ok) {
    return refused({ kind: "ROSTER_FAULTS", faults: roster.faults });
  }
  const ledger = new Ledger(state.ledger);
  const templatesFolder = ledger.idOf({ step: TEMPLATES_KEY });
  if (templatesFolder === null) {
    return refused({ kind: "NOT_SET_UP" });
  }
  return done({
    year: {
      dates,
      priority: reading.kind === "found" ? reading.row.priority : null,
      settings: state.settings,
      driveId: state.driveId,
      templatesFolder,
      forms: copiedForms(ledger),
      versionOf: (form) => templateVersion(form, ledger),
    },
    classes: [...roster.classes].sort((a, b) => compareClasses(a.schoolClass, b.schoolClass)),
  });
}
