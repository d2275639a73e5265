// Rows that the add-on itself writes into the master: the ledger, the jobs, and the class list when it is brought in from a file.
import type { sheets_v4 } from "@googleapis/sheets";
import type { Job, JobFault } from "../../usecases/ports/job.ts";
import type { LedgerRow } from "../../usecases/ports/ledger-row.ts";
import type { RosterTabColumn } from "../../core/school/roster-tab.ts";
import { MASTER_SHEETS } from "../sheet-ids.ts";
import { ONLY_VALUES, appendRows, row } from "./cells.ts";
import { ROWS } from "./make-tab.ts";

/** A cell of Google Sheets holds 50,000 characters. */
const LONGEST_CELL = 50_000;

/** Added twice they come to the same: the last row of a key counts. */
export function ledgerAppend(rows: readonly LedgerRow[]): sheets_v4.Schema$Request[] {
  return rows.length === 0
    ? []
    : [
        appendRows(
          MASTER_SHEETS.ledger,
          rows.map(({ key, state, id, at, job, note }) => [key, state, id ?? "", at, job, note]),
        ),
      ];
}

/** The whole job as it now stands, below what was said of it before. */
export function jobAppend(job: Job): sheets_v4.Schema$Request[] {
  return [
    appendRows(MASTER_SHEETS.jobs, [
      [
        job.id,
        job.input.kind,
        JSON.stringify(job.input),
        job.state,
        job.startedBy,
        job.startedAt,
        job.endedAt ?? "",
        job.done,
        job.total,
        faultsThatFit(job.faults),
        job.pausedBecause === null ? "" : JSON.stringify(job.pausedBecause),
      ],
    ]),
  ];
}

/** The first faults, as many as a cell holds: when everything fails, the first hundreds tell why. */
function faultsThatFit(faults: readonly JobFault[]): string {
  const texts = faults.map((fault) => JSON.stringify(fault));
  let length = "[]".length;
  const fitting = texts.filter((text) => {
    length += text.length + ",".length;
    return length <= LONGEST_CELL;
  });
  return `[${fitting.join(",")}]`;
}

/** Writes our columns of `Klases`, one request each. A list longer than the tab was made for gets more rows. */
export function rosterRequests(columns: readonly RosterTabColumn[]): sheets_v4.Schema$Request[] {
  const sheetId = MASTER_SHEETS.classes;
  const lacking = (columns[0]?.values.length ?? 0) + 1 - ROWS;
  return [
    ...(lacking > 0 ? [{ appendDimension: { sheetId, dimension: "ROWS", length: lacking } }] : []),
    ...columns.map(({ place, values }) => ({
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: place },
        rows: values.map((value) => row([value])),
        fields: ONLY_VALUES,
      },
    })),
  ];
}

export function keptUntilRequest({ place, values }: RosterTabColumn): sheets_v4.Schema$Request {
  return {
    updateCells: {
      start: { sheetId: MASTER_SHEETS.keeping, rowIndex: 1, columnIndex: place },
      rows: values.map((value) => row([value])),
      fields: ONLY_VALUES,
    },
  };
}
