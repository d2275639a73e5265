// What we leave with a line of the report: the entry it was written for and a sign of what each cell said when we wrote it. A cell that says
// something else by now was edited by hand.
import { fingerprint } from "../language/fingerprint.ts";
import { REPORT_CELLS, type ReportCellKey, type ReportCells } from "./report-line.ts";

export type CellPrints = Readonly<Record<ReportCellKey, string>>;

export interface EntryMark {
  readonly entry: string;
  readonly prints: CellPrints;
}

const MARK = /^report:([\w-]+):((?:[0-9a-f]{8}\.){3}[0-9a-f]{8})$/;

export function printsOf(cells: ReportCells): CellPrints {
  return {
    date: fingerprint(cells.date),
    text: fingerprint(cells.text),
    whatWorked: fingerprint(cells.whatWorked),
    difficulties: fingerprint(cells.difficulties),
  };
}

/** The name of a range in the document; far below the 256 characters that Docs allows. */
export function markName({ entry, prints }: EntryMark): string {
  return `report:${entry}:${REPORT_CELLS.map((key) => prints[key]).join(".")}`;
}

/** Null for a name that is not ours. */
export function markOfName(name: string): EntryMark | null {
  const [, entry, printed = ""] = MARK.exec(name) ?? [];
  const [date = "", text = "", whatWorked = "", difficulties = ""] = printed.split(".");
  return entry === undefined ? null : { entry, prints: { date, text, whatWorked, difficulties } };
}
