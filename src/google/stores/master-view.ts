// The master's gathered tabs in Google Sheets: one wave to see what changed, requests under two megabytes to write it.
import { GATHERED_TABS } from "../../core/master/master-view.ts";
import type { MasterView } from "../../usecases/ports/master-view.ts";
import { cellsOf, masterRanges, masterState } from "../reading/master-state.ts";
import { disarrangedTabs, readings, standingTabs, viewFilters } from "../reading/view-rows.ts";
import type { Gateway } from "../rest/gateway.ts";
import { spreadsheetsBatchUpdate, spreadsheetsGet } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { JOURNAL_SHEETS, VIEW_SHEETS } from "../sheet-ids.ts";
import { readingsRequests, tabChangeRequests } from "../writing/view-changes.ts";
import { viewTabsRequests } from "../writing/view-tabs.ts";
import { classFiles, classFilesPage } from "./class-files.ts";
import { ColumnsMoved, valueOf } from "./google-failed.ts";
import { sendChunks } from "./send-chunks.ts";

export interface MasterViewParts {
  readonly gateway: Gateway;
  /** The spreadsheet the person has open; null in a document. */
  readonly spreadsheetId: string | null;
  /** Told as soon as the master says which drive it works in. */
  readonly foundDrive: (driveId: string) => void;
}

export function openMasterView(parts: MasterViewParts): MasterView {
  const { gateway, foundDrive } = parts;
  let readingRows = 0;
  const look: MasterView["look"] = (driveId) => {
    const dataFilters = [...masterRanges(), { gridRange: { sheetId: VIEW_SHEETS.readings } }];
    const readMaster = valuesBatchGetByDataFilter({ spreadsheetId: masterOf(parts), dataFilters });
    const [values, listed] =
      driveId === null
        ? [gateway.send(readMaster), null]
        : gateway.sendAll([readMaster, classFilesPage(driveId)]);
    if (values.kind === "failed" && values.failure.kind === "invalid") {
      return makeLackingTabs(parts) ? look(driveId) : { state: null, readings: [], files: [] };
    }
    const answer = valueOf(values);
    const state = masterState(answer);
    if (state.driveId === "") {
      return { state: null, readings: [], files: [] };
    }
    foundDrive(state.driveId);
    const cells = cellsOf(answer, VIEW_SHEETS.readings);
    readingRows = Math.max(cells.length - 1, 0);
    const first =
      listed !== null && state.driveId === driveId
        ? listed
        : gateway.send(classFilesPage(state.driveId));
    return {
      state,
      readings: readings(cells),
      files: classFiles(gateway, state.driveId, valueOf(first)),
    };
  };
  return {
    look,
    standing: () => {
      const spreadsheetId = masterOf(parts);
      const read = () =>
        gateway.send(valuesBatchGetByDataFilter({ spreadsheetId, dataFilters: viewFilters() }));
      const first = read();
      const isLacking =
        first.kind === "failed" && first.failure.kind === "invalid" && makeLackingTabs(parts);
      const answer = valueOf(isLacking ? read() : first);
      const [moved] = disarrangedTabs(answer);
      if (moved !== undefined) {
        throw new ColumnsMoved(moved);
      }
      return standingTabs(answer);
    },
    write: (changes, standing, kept) => {
      const requests = GATHERED_TABS.flatMap((tab) => {
        const change = changes.get(tab.key);
        const rows = standing[tab.key];
        return change === undefined
          ? []
          : tabChangeRequests(tab, change, rows[rows.length - 1]?.rowNumber ?? 1);
      });
      // The readings come last: what was not written before them is gathered again.
      sendChunks(gateway, masterOf(parts), [...requests, ...readingsRequests(kept, readingRows)]);
    },
    linkTo: (journalId, tab, rowNumber) =>
      `https://docs.google.com/spreadsheets/d/${journalId}/edit#gid=${JOURNAL_SHEETS[tab]}&range=A${rowNumber}`,
  };
}

function masterOf({ spreadsheetId }: MasterViewParts): string {
  if (spreadsheetId === null) {
    throw new Error("There is no open spreadsheet to gather in.");
  }
  return spreadsheetId;
}

/** A person may have deleted one of the gathered tabs. False when none is lacking: then another is. */
function makeLackingTabs(parts: MasterViewParts): boolean {
  const spreadsheetId = masterOf(parts);
  const { sheets } = valueOf(
    parts.gateway.send(
      spreadsheetsGet({ spreadsheetId, fields: "spreadsheetId,sheets.properties(sheetId,title)" }),
    ),
  );
  const requests = viewTabsRequests(
    (sheets ?? []).map(({ properties }) => ({
      sheetId: properties?.sheetId ?? 0,
      title: properties?.title ?? "",
    })),
  );
  if (requests.length > 0) {
    valueOf(parts.gateway.send(spreadsheetsBatchUpdate({ spreadsheetId, requests })));
  }
  return requests.length > 0;
}
