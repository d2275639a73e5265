// "Take over this class list": cells pasted or read from a file become the rows of `Klases` for one school year.
import { parseSchoolYear } from "../core/school/school-year.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { readRoster } from "../core/school/roster.ts";
import { withRosterOf } from "../core/school/roster-tab.ts";
import type { Cells, Master } from "./ports/master.ts";

export interface RosterInput {
  readonly year: string;
  /** Header first. */
  readonly cells: Cells;
}

export function importRoster(
  tools: { readonly master: Master },
  input: RosterInput,
): Result<{ readonly classes: number }> {
  const year = parseSchoolYear(input.year);
  if (year === null) {
    return refused({ kind: "NOT_A_YEAR", typed: input.year });
  }
  const reading = readRoster(input.cells);
  if (!reading.ok) {
    return refused({ kind: "ROSTER_FAULTS", faults: reading.faults });
  }
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const change = withRosterOf(state.roster, year, reading.classes);
  if (change.kind === "no-column") {
    return refused({ kind: "NO_COLUMN_IN_KLASES", header: change.header });
  }
  tools.master.writeRoster(change.columns);
  return done({ classes: reading.classes.length });
}
