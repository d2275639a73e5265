// The master spreadsheet, read with one wave and written with one request.
import { MASTER_NAME } from "../../core/forms/file-names.ts";
import type { Cells, Master } from "../../usecases/ports/master.ts";
import { cellsOf, masterRanges, masterState } from "../reading/master-state.ts";
import { filesGet, filesUpdate } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { spreadsheetsBatchUpdate, spreadsheetsGet } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { appPropertiesOf } from "../writing/file-mark.ts";
import { jobAppend, ledgerAppend, rosterRequests } from "../writing/master-rows.ts";
import { masterTabsRequests } from "../writing/master-tabs.ts";
import type { ExistingSheet } from "../writing/master-tabs.ts";
import { DEFAULT_SHEET, MASTER_SHEETS } from "../sheet-ids.ts";
import { valueOf } from "./google-failed.ts";

export interface MasterParts {
  readonly gateway: Gateway;
  /** The spreadsheet the person has open; null in a document. */
  readonly spreadsheetId: string | null;
  /** Told as soon as the master says which drive it works in. */
  readonly foundDrive: (driveId: string) => void;
}

export function openMaster({ gateway, spreadsheetId, foundDrive }: MasterParts): Master {
  const write = (requests: readonly object[]): void => {
    if (spreadsheetId === null) {
      throw new Error("There is no open spreadsheet to write to.");
    }
    // Sent twice, a row of the ledger or of a job says the same twice, and a roster is the same.
    valueOf(
      gateway.send(spreadsheetsBatchUpdate({ spreadsheetId, requests, effect: "idempotent" })),
    );
  };
  return {
    open: () => {
      if (spreadsheetId === null) {
        return null;
      }
      const [file, values] = gateway.sendAll([
        filesGet({ fileId: spreadsheetId, fields: "id,appProperties" }),
        valuesBatchGetByDataFilter({ spreadsheetId, dataFilters: masterRanges() }),
      ]);
      if (valueOf(file).appProperties?.["kind"] !== "master") {
        return null;
      }
      const state = masterState(valueOf(values));
      foundDrive(state.driveId);
      return state;
    },
    prepare: (settings, driveId) => {
      foundDrive(driveId);
      if (spreadsheetId === null) {
        return;
      }
      const [file, spreadsheet] = gateway.sendAll([
        filesGet({ fileId: spreadsheetId, fields: "id,driveId,parents" }),
        spreadsheetsGet({
          spreadsheetId,
          fields: "spreadsheetId,sheets.properties(sheetId,title)",
        }),
      ]);
      const existing = (valueOf(spreadsheet).sheets ?? []).map(({ properties }) => ({
        sheetId: properties?.sheetId ?? 0,
        title: properties?.title ?? "",
      }));
      const cells = cellsOfSheets(gateway, spreadsheetId, existing);
      write(
        masterTabsRequests(existing, settings, driveId, {
          settingCells: cells(MASTER_SHEETS.settings),
          isBlank: cells(DEFAULT_SHEET).length === 0,
        }),
      );
      const { driveId: lies, parents } = valueOf(file);
      valueOf(
        gateway.send(
          filesUpdate({
            fileId: spreadsheetId,
            body: {
              name: MASTER_NAME,
              appProperties: appPropertiesOf({ kind: "master", key: "master" }, null),
            },
            ...(lies === driveId
              ? {}
              : { addParents: driveId, removeParents: (parents ?? []).join(",") }),
          }),
        ),
      );
    },
    record: (rows) => {
      write(ledgerAppend(rows));
    },
    saveJob: (job) => {
      write(jobAppend(job));
    },
    writeRoster: (rows) => {
      write(rosterRequests(rows));
    },
  };
}

/** The cells of the tabs that `prepare` must not write over; none for a tab that is not there. */
function cellsOfSheets(
  gateway: Gateway,
  spreadsheetId: string,
  existing: readonly ExistingSheet[],
): (sheetId: number) => Cells {
  const wanted = [MASTER_SHEETS.settings, DEFAULT_SHEET].filter((id) =>
    existing.some(({ sheetId }) => sheetId === id),
  );
  if (wanted.length === 0) {
    return () => [];
  }
  const answer = valueOf(
    gateway.send(
      valuesBatchGetByDataFilter({
        spreadsheetId,
        dataFilters: wanted.map((sheetId) => ({ gridRange: { sheetId } })),
      }),
    ),
  );
  return (sheetId) => cellsOf(answer, sheetId);
}
