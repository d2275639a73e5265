// Makes a spreadsheet the master: into the shared drive, its tabs, its name and mark. In that order: moving is what may be refused, and
// what carries the mark is a whole master. Each part is done only where it is lacking, so that it may end anywhere and begin again.
import { MASTER_NAME } from "../../core/forms/file-names.ts";
import type { SchoolSettings } from "../../core/school/school-settings.ts";
import type { Cells } from "../../usecases/ports/master.ts";
import { cellsOf } from "../reading/master-state.ts";
import { filesGet, filesUpdate } from "../rest/drive-files.ts";
import type { DriveFile } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import { spreadsheetsBatchUpdate, spreadsheetsGet } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { DEFAULT_SHEET, MASTER_SHEETS } from "../sheet-ids.ts";
import { appPropertiesOf } from "../writing/file-mark.ts";
import { masterTabsRequests } from "../writing/master-tabs.ts";
import type { ExistingSheet } from "../writing/free-title.ts";
import { valueOf } from "./google-failed.ts";

export function prepareMaster(
  gateway: Gateway,
  spreadsheetId: string,
  settings: SchoolSettings,
  driveId: string,
): void {
  const file = fileNow(gateway, spreadsheetId);
  if (file.driveId !== driveId) {
    moveInto(gateway, file, driveId);
  }
  const tabs = gateway.send(
    spreadsheetsBatchUpdate({
      spreadsheetId,
      requests: tabsNow(gateway, spreadsheetId, settings, driveId),
    }),
  );
  if (tabs.kind === "uncertain") {
    // Seen again, tabs that were made after all are only brought up to date.
    const requests = tabsNow(gateway, spreadsheetId, settings, driveId);
    valueOf(gateway.send(spreadsheetsBatchUpdate({ spreadsheetId, requests })));
  } else {
    valueOf(tabs);
  }
  // A name that a person gave the master later stays.
  if (file.appProperties?.["kind"] !== "master") {
    const appProperties = appPropertiesOf({ kind: "master", key: "master" }, null);
    valueOf(
      gateway.send(
        filesUpdate({ fileId: spreadsheetId, body: { name: MASTER_NAME, appProperties } }),
      ),
    );
  }
}

function fileNow(gateway: Gateway, fileId: string): DriveFile {
  return valueOf(gateway.send(filesGet({ fileId, fields: "id,driveId,parents,appProperties" })));
}

function moveInto(gateway: Gateway, { id, parents }: DriveFile, driveId: string): void {
  const moved = gateway.send(
    filesUpdate({
      fileId: id,
      body: {},
      addParents: driveId,
      removeParents: (parents ?? []).join(","),
    }),
  );
  // Google refuses to move a file to where it lies: after a lost answer that is where it should be.
  if (moved.kind !== "failed" || fileNow(gateway, id).driveId !== driveId) {
    valueOf(moved);
  }
}

function tabsNow(
  gateway: Gateway,
  spreadsheetId: string,
  settings: SchoolSettings,
  driveId: string,
): ReturnType<typeof masterTabsRequests> {
  const { sheets } = valueOf(
    gateway.send(
      spreadsheetsGet({ spreadsheetId, fields: "spreadsheetId,sheets.properties(sheetId,title)" }),
    ),
  );
  const existing = (sheets ?? []).map(({ properties }) => ({
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? "",
  }));
  const cells = cellsOfSheets(gateway, spreadsheetId, existing);
  return masterTabsRequests(existing, settings, driveId, {
    settingCells: cells(MASTER_SHEETS.settings),
    isBlank: cells(DEFAULT_SHEET).length === 0,
  });
}

/** The cells of the tabs that must not be written over; none for a tab that is not there. */
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
