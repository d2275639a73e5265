// The master spreadsheet, read with one wave and written with one request.
import type { LedgerRow } from "../../usecases/ports/ledger-row.ts";
import type { Master } from "../../usecases/ports/master.ts";
import { masterRanges, masterState } from "../reading/master-state.ts";
import { filesGet } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { GoogleRequest } from "../rest/google-request.ts";
import { spreadsheetsBatchUpdate } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import {
  jobAppend,
  keptUntilRequest,
  ledgerAppend,
  rosterRequests,
} from "../writing/master-rows.ts";
import { MasterTabMissing, valueOf } from "./google-failed.ts";
import { prepareMaster } from "./prepare-master.ts";

export interface MasterParts {
  readonly gateway: Gateway;
  /** The spreadsheet the person has open; null in a document. */
  readonly spreadsheetId: string | null;
  /** Told as soon as the master says which drive it works in. */
  readonly foundDrive: (driveId: string) => void;
}

export function openMaster({ gateway, spreadsheetId, foundDrive }: MasterParts): Master {
  const write = (requests: readonly object[]): void => {
    valueOf(gateway.send(masterWrite(spreadsheetId, requests)));
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
      // The request names nothing but our tabs: what Google finds wrong with it is that one is gone.
      if (values.kind === "failed" && values.failure.kind === "invalid") {
        throw new MasterTabMissing();
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
      prepareMaster(gateway, spreadsheetId, settings, driveId);
    },
    record: (rows) => {
      write(ledgerAppend(rows));
    },
    saveJob: (job, { ledger = [], roster = [] } = {}) => {
      write([...ledgerAppend(ledger), ...jobAppend(job), ...rosterRequests(roster)]);
    },
    writeKeptUntil: (column) => {
      write([keptUntilRequest(column)]);
    },
    writeRoster: (columns) => {
      write(rosterRequests(columns));
    },
  };
}

/** The request that adds rows to the ledger, for who sends it together with others. */
export function ledgerWrite(
  spreadsheetId: string | null,
  rows: readonly LedgerRow[],
): GoogleRequest<unknown> {
  return masterWrite(spreadsheetId, ledgerAppend(rows));
}

function masterWrite(
  spreadsheetId: string | null,
  requests: readonly object[],
): GoogleRequest<unknown> {
  if (spreadsheetId === null) {
    throw new Error("There is no open spreadsheet to write to.");
  }
  // Sent twice, a row of the ledger or of a job says the same twice, and a roster is the same.
  return spreadsheetsBatchUpdate({ spreadsheetId, requests, effect: "idempotent" });
}
