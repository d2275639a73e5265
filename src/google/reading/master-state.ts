// The master spreadsheet, read tab by tab in one request: what the deputy keeps, and what the add-on noted behind it.
import type { sheets_v4 } from "@googleapis/sheets";
import { SETTING_NAMES, tidySettings } from "../../core/school/school-settings.ts";
import type { LedgerRow, LedgerState } from "../../usecases/ports/ledger-row.ts";
import type { Cells, MasterState } from "../../usecases/ports/master.ts";
import { MASTER_SHEETS } from "../sheet-ids.ts";
import { DRIVE_KEY, KEY_COLUMN, VALUE_COLUMN } from "../writing/settings-tab.ts";
import { number, text } from "./cell-values.ts";
import { lastStates, readJob } from "./job-rows.ts";

export interface MasterReading extends MasterState {
  /**
   * Rows of the hidden tabs that say nothing readable, because a person wrote there. They are left out: a thing whose
   * row is lost is found again by its mark. The deputy may be told their number.
   */
  readonly unreadableRows: number;
}

const LEDGER_STATES: Readonly<Record<LedgerState, true>> = {
  intent: true,
  made: true,
  failed: true,
  gone: true,
};

/** For values.batchGetByDataFilter, to be read unformatted. Google refuses it for a spreadsheet that lacks one of the tabs. */
export function masterRanges(): sheets_v4.Schema$DataFilter[] {
  return Object.values(MASTER_SHEETS).map((sheetId) => ({ gridRange: { sheetId } }));
}

export function masterState(
  answer: sheets_v4.Schema$BatchGetValuesByDataFilterResponse,
): MasterReading {
  const settings = settingValues(cellsOf(answer, MASTER_SHEETS.settings));
  const ledger = readRows(cellsOf(answer, MASTER_SHEETS.ledger), readLedgerRow);
  const jobs = readRows(cellsOf(answer, MASTER_SHEETS.jobs), readJob);
  return {
    settings: tidySettings(
      Object.fromEntries(SETTING_NAMES.map((name) => [name, settings.get(name) ?? ""])),
    ),
    driveId: settings.get(DRIVE_KEY) ?? "",
    roster: cellsOf(answer, MASTER_SHEETS.classes),
    yearTable: cellsOf(answer, MASTER_SHEETS.years),
    keeping: cellsOf(answer, MASTER_SHEETS.keeping),
    ledger: ledger.rows,
    jobs: lastStates(jobs.rows),
    unreadableRows: ledger.unreadable + jobs.unreadable,
  };
}

/** The cells of one tab, header first; none when the tab is empty. */
export function cellsOf(
  { valueRanges = [] }: sheets_v4.Schema$BatchGetValuesByDataFilterResponse,
  sheetId: number,
): Cells {
  const matched = valueRanges.find(({ dataFilters }) =>
    dataFilters?.some(({ gridRange }) => gridRange?.sheetId === sheetId),
  );
  return matched?.valueRange?.values ?? [];
}

/** By key; of two rows with one key the lower one counts. */
function settingValues(cells: Cells): ReadonlyMap<string, string> {
  return new Map(
    cells.slice(1).map((row) => [text(row[KEY_COLUMN]), text(row[VALUE_COLUMN])] as const),
  );
}

function readRows<T>(
  cells: Cells,
  read: (row: Cells[number]) => T | null,
): { readonly rows: readonly T[]; readonly unreadable: number } {
  const written = cells.slice(1).filter((row) => row.some((value) => text(value) !== ""));
  const rows = written.flatMap((row) => read(row) ?? []);
  return { rows, unreadable: written.length - rows.length };
}

function readLedgerRow([key, state, id, at, job, note]: Cells[number]): LedgerRow | null {
  const time = number(at);
  const known = text(state);
  return text(key) === "" || !isLedgerState(known) || time === null
    ? null
    : {
        key: text(key),
        state: known,
        id: text(id) === "" ? null : text(id),
        at: time,
        job: text(job),
        note: text(note),
      };
}

function isLedgerState(state: string): state is LedgerState {
  return Object.keys(LEDGER_STATES).includes(state);
}
