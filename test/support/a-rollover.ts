// Preparing next year the way the deputy does: looks at the list, changes lines of it, starts.
import type { InputOf } from "../../src/contract/endpoints.ts";
import type { JobProgress } from "../../src/contract/job.ts";
import type { RolloverPreview } from "../../src/contract/rollover.ts";
import type { RolloverRow } from "../../src/contract/rollover-row.ts";
import { addressOf } from "./a-roster.ts";
import type { SchoolUnderTest } from "./a-school.ts";

const YEAR = "2020/2021";

/** Changes to lines by the class as it was, "3.a"; `add` are lines below. */
export interface Decisions {
  readonly lines?: Readonly<Record<string, Partial<RolloverRow>>>;
  readonly add?: readonly RolloverRow[];
}

/** The list as it is proposed, with these lines changed: what the deputy would start with. */
export function decidedOn(
  school: SchoolUnderTest,
  { lines = {}, add = [] }: Decisions = {},
): Omit<InputOf<"sidebarStartRollover">, "close"> {
  const { rows, basis } = school.given("sidebarPreviewRollover", { year: YEAR, rows: null });
  const changed = rows.map(({ row }) => ({ ...row, ...lines[row.from ?? row.to] }));
  return { year: YEAR, rows: [...changed, ...add], basis };
}

/** The list checked again after these changes. */
export function checkedAgain(school: SchoolUnderTest, decisions: Decisions = {}): RolloverPreview {
  const { year, rows } = decidedOn(school, decisions);
  return school.given("sidebarPreviewRollover", { year, rows });
}

/** The whole of it, slice by slice, the old year closed. */
export function rollOver(school: SchoolUnderTest, decisions: Decisions = {}): JobProgress {
  return school.finish("sidebarStartRollover", { ...decidedOn(school, decisions), close: true });
}

export function aLine(from: string | null, to: string, teacher = ""): RolloverRow {
  return {
    from,
    fate: to === "" ? "ends" : "goes-on",
    to,
    teacher: aTeacher(teacher),
    oldAccess: "rule",
  };
}

/** "Ruta Ozola": the address is made from the name. */
export function aTeacher(name: string): RolloverRow["teacher"] {
  const email = name === "" ? "" : addressOf(name);
  return { nominative: name, genitive: "", gender: "", email };
}
