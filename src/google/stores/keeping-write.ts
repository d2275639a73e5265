// Adds a year's documents to the master's list of what is kept: the rows that are not there yet, and no others.
import { lackingRows } from "../../core/rollover/keeping-list.ts";
import type { ListForKeeping } from "../../usecases/ports/step.ts";
import { cellsOf } from "../reading/master-state.ts";
import { spreadsheetsBatchUpdate } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { MASTER_SHEETS } from "../sheet-ids.ts";
import { appendRows } from "../writing/cells.ts";
import type { CarefulWrite } from "./careful-write.ts";

type Values = ReturnType<ReturnType<typeof valuesBatchGetByDataFilter>["decode"]>;

export function keepingWrite(step: ListForKeeping, spreadsheetId: string): CarefulWrite<Values> {
  const sheetId = MASTER_SHEETS.keeping;
  return {
    look: valuesBatchGetByDataFilter({ spreadsheetId, dataFilters: [{ gridRange: { sheetId } }] }),
    write: (values) => {
      const rows = lackingRows(cellsOf(values, sheetId), step.year, step.documents);
      return rows.length === 0
        ? null
        : spreadsheetsBatchUpdate({ spreadsheetId, requests: [appendRows(sheetId, rows)] });
    },
  };
}
