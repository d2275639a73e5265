// Protected ranges and sheets: who may edit them, and the refusal for everybody else.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange
import { atLeast, parentOf } from "../drive/access.ts";
import type { DriveFile } from "../drive/file-state.ts";
import { invalidArgument } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { sheetById } from "./find-sheet.ts";
import { intersection, isWholeSheet, rectOf, without } from "./grid-range.ts";
import type { GridRange, Rect } from "./grid-range.ts";
import type { ProtectedRange, SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

const PROTECTED =
  "You are trying to edit a protected cell or object. " +
  "Please contact the spreadsheet owner to remove protection if you need to edit.";

/** What decides about a protection: who calls, on which file, and the spreadsheet as it stands. */
export interface ProtectionContext {
  readonly call: Call;
  readonly file: DriveFile;
  readonly state: SpreadsheetState;
}

export function protectedCell(): Error {
  return invalidArgument(PROTECTED);
}

/**
 * Whether a person may edit inside a protection and change it: its editors, and the owner of the file. A shared drive has no
 * owner, and no role in it stands above the list of editors.
 */
export function mayEditProtected(
  person: string,
  file: DriveFile,
  protection: ProtectedRange,
): boolean {
  if (protection.warningOnly || file.owner === person) {
    return true;
  }
  const { editors } = protection;
  if (editors === undefined) {
    return false;
  }
  return editors.users.some((user) => user.toLowerCase() === person);
}

export function requireUnprotected(context: ProtectionContext, range: GridRange): void {
  const { call, file, state } = context;
  const sheet = sheetById(state, range.sheetId);
  const touched = rectOf(range, sheet);
  for (const protection of sheet.protectedRanges) {
    const area = protectedArea(state, sheet, protection);
    if (
      area !== null &&
      leftProtected(touched, area, protection, sheet) &&
      !mayEditProtected(call.caller, file, protection)
    ) {
      throw protectedCell();
    }
  }
}

function protectedArea(
  state: SpreadsheetState,
  sheet: SheetState,
  protection: ProtectedRange,
): Rect | null {
  const named = state.namedRanges.find(
    ({ namedRangeId }) => namedRangeId === protection.namedRangeId,
  );
  const range = protection.range ?? named?.range;
  return range === undefined ? null : rectOf(range, sheet);
}

function leftProtected(
  touched: Rect,
  area: Rect,
  protection: ProtectedRange,
  sheet: SheetState,
): boolean {
  const shared = intersection(touched, area);
  const holes = (protection.unprotectedRanges ?? []).map((range) => rectOf(range, sheet));
  return shared !== null && without(shared, holes).length > 0;
}

/** Refuses new lines between two lines of one protection, and any in a protected sheet. What is below is only pushed on. */
export function requireInsertable(
  context: ProtectionContext,
  sheet: SheetState,
  dimension: "ROWS" | "COLUMNS",
  at: number,
): void {
  const { call, file, state } = context;
  for (const protection of sheet.protectedRanges) {
    const area = protectedArea(state, sheet, protection);
    const [start, end] =
      dimension === "ROWS" ? [area?.startRow, area?.endRow] : [area?.startColumn, area?.endColumn];
    const isSheet = protection.range !== undefined && isWholeSheet(protection.range);
    const isInside =
      isSheet || (start !== undefined && end !== undefined && start < at && at < end);
    if (isInside && !mayEditProtected(call.caller, file, protection)) {
      throw protectedCell();
    }
  }
}

/** Refuses what changes a sheet as such (its name, its look) when the sheet itself is protected. */
export function requireSheetUnprotected(context: ProtectionContext, sheet: SheetState): void {
  const { call, file } = context;
  const isClosed = sheet.protectedRanges.some(
    (protection) =>
      protection.range !== undefined &&
      isWholeSheet(protection.range) &&
      !mayEditProtected(call.caller, file, protection),
  );
  if (isClosed) {
    throw protectedCell();
  }
}

/** Refuses when the sheet has any protection the caller may not edit: what removing the sheet would undo. */
export function requireNoForeignProtection(context: ProtectionContext, sheet: SheetState): void {
  const { call, file } = context;
  if (sheet.protectedRanges.some((range) => !mayEditProtected(call.caller, file, range))) {
    throw protectedCell();
  }
}

/** The people who may write the file by name, here or from above: a protection's editors when none are given. */
export function writersOf(call: Call, file: DriveFile): readonly string[] {
  const writers = new Set<string>(file.owner === null ? [] : [file.owner]);
  for (
    let item: DriveFile | undefined = file;
    item !== undefined;
    item = parentOf(call.workspace, item)
  ) {
    for (const { type, role, emailAddress } of item.permissions) {
      if (type === "user" && atLeast(role, "writer") && emailAddress !== undefined) {
        writers.add(emailAddress);
      }
    }
  }
  return [...writers];
}

/** A protection as the caller sees it: its editors only to those who may edit it. */
export function presentProtection(call: Call, file: DriveFile, protection: ProtectedRange): object {
  const canEdit = mayEditProtected(call.caller, file, protection);
  const { editors, warningOnly, ...rest } = protection;
  return {
    ...rest,
    ...(warningOnly && { warningOnly }),
    requestingUserCanEdit: canEdit,
    ...(canEdit && editors !== undefined && { editors }),
  };
}

/**
 * What a copy keeps: protections of ranges go, protections of whole sheets stay with the copier as their only editor.
 * (Published by K. Tanaike, "Copying Protections for Spreadsheet", and burnash/gspread#1072.)
 */
export function copiedProtections(sheet: SheetState, copier: string): readonly ProtectedRange[] {
  return sheet.protectedRanges
    .filter(({ range }) => range !== undefined && isWholeSheet(range))
    .map((protection) =>
      protection.warningOnly ? protection : { ...protection, editors: { users: [copier] } },
    );
}
