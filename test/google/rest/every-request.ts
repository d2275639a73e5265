// One request of every method that the gateway knows, with everything set that can be set.
import type { GoogleRequest } from "../../../src/google/rest/google-request.ts";
import {
  documentsBatchUpdate,
  documentsCreate,
  documentsGet,
} from "../../../src/google/rest/docs-documents.ts";
import { aboutGet } from "../../../src/google/rest/drive-about.ts";
import { changesGetStartPageToken, changesList } from "../../../src/google/rest/drive-changes.ts";
import { drivesGet, drivesList } from "../../../src/google/rest/drive-drives.ts";
import {
  filesCopy,
  filesCreate,
  filesExport,
  filesGenerateIds,
  filesGet,
  filesList,
  filesUpdate,
} from "../../../src/google/rest/drive-files.ts";
import {
  permissionsCreate,
  permissionsDelete,
  permissionsList,
  permissionsUpdate,
} from "../../../src/google/rest/drive-permissions.ts";
import {
  spreadsheetsBatchUpdate,
  spreadsheetsCreate,
  spreadsheetsGet,
} from "../../../src/google/rest/sheets-spreadsheets.ts";
import { valuesBatchGet, valuesGet } from "../../../src/google/rest/sheets-values-read.ts";
import {
  valuesAppend,
  valuesBatchClear,
  valuesBatchUpdate,
  valuesUpdate,
} from "../../../src/google/rest/sheets-values-write.ts";

const fileId = "file-1";
const permissionId = "permission-1";
const driveId = "drive-1";
const documentId = "document-1";
const spreadsheetId = "spreadsheet-1";
const range = "Uzskaite!A2:C3";
const pageToken = "page-2";
const values = [["4.b", 7, true]];

/** Ranges that no URL holds. */
export const manyRanges = Array.from(
  { length: 200 },
  (_, row) => `'Sadarbība ar vecākiem'!A${row + 1}`,
);

export const everyRequest: readonly GoogleRequest<unknown>[] = [
  filesCreate({
    body: {
      id: "own",
      name: "4.b",
      parents: ["parent"],
      mimeType: "application/vnd.google-apps.folder",
    },
    fields: "id,name",
  }),
  filesCopy({ fileId, body: { name: "4.b plāns", appProperties: { kind: "plan" } } }),
  filesGet({ fileId, fields: "id,appProperties" }),
  filesList({ q: "trashed = false", driveId, fields: "id,name", orderBy: "name", pageToken }),
  filesUpdate({
    fileId,
    body: { inheritedPermissionsDisabled: true },
    addParents: "a",
    removeParents: "b",
  }),
  filesGenerateIds({ count: 3 }),
  filesExport({ fileId, mimeType: "text/plain" }),
  permissionsCreate({
    fileId,
    body: { type: "user", role: "writer", emailAddress: "anna@skola.example" },
  }),
  permissionsList({ fileId, pageToken }),
  permissionsUpdate({ fileId, permissionId, body: { role: "reader" } }),
  permissionsDelete({ fileId, permissionId }),
  drivesList({ pageToken }),
  drivesGet({ driveId }),
  changesGetStartPageToken({ driveId }),
  changesList({ driveId, pageToken, fields: "fileId,removed" }),
  aboutGet(),
  documentsCreate({ title: "Protokols" }),
  documentsGet({ documentId, fields: "documentId,revisionId" }),
  documentsBatchUpdate({
    documentId,
    requests: [{ replaceAllText: { replaceText: "4.b" } }],
    requiredRevisionId: "revision-1",
  }),
  spreadsheetsCreate({ body: { properties: { title: "Žurnāls" } } }),
  spreadsheetsGet({ spreadsheetId, fields: "spreadsheetId,sheets.properties", ranges: [range] }),
  spreadsheetsBatchUpdate({
    spreadsheetId,
    requests: [{ addSheet: {} }],
    responseRanges: [range],
    fields: "spreadsheetId",
  }),
  valuesGet({ spreadsheetId, range }),
  valuesBatchGet({ spreadsheetId, ranges: [range] }),
  valuesBatchGet({ spreadsheetId, ranges: manyRanges }),
  valuesUpdate({ spreadsheetId, range, values }),
  valuesBatchUpdate({ spreadsheetId, data: [{ range, values }] }),
  valuesAppend({ spreadsheetId, range, values }),
  valuesBatchClear({ spreadsheetId, ranges: [range] }),
];
