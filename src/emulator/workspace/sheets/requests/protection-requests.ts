// addProtectedRange, updateProtectedRange, deleteProtectedRange.
import { invalidArgument, notEmulated } from "../../google-error.ts";
import { isWholeSheet, requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import { mayEditProtected, presentProtection, protectedCell, writersOf } from "../protection.ts";
import { applyMask, readMask } from "../request-mask.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { Editors, ProtectedRange, SheetState } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const protectionRequests = {
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
} satisfies RequestTable;

interface ProtectionBody {
  readonly protectedRangeId?: number;
  readonly range?: Partial<GridRange>;
  readonly namedRangeId?: string;
  readonly tableId?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly Partial<GridRange>[];
  readonly editors?: Partial<Editors>;
}

function addProtectedRange(
  edit: SpreadsheetEdit,
  { protectedRange: body = {} }: { readonly protectedRange?: ProtectionBody },
): object {
  const id = body.protectedRangeId ?? edit.call.workspace.ids.number();
  if (found(edit, id) !== null) {
    throw invalidArgument(`A protected range with id ${id} already exists.`);
  }
  const sheet = edit.sheet(sheetIdOf(edit, body));
  const protection = protectionOf(edit, sheet, id, body);
  edit.replace({ ...sheet, protectedRanges: [...sheet.protectedRanges, protection] });
  return {
    addProtectedRange: { protectedRange: presentProtection(edit.call, edit.file, protection) },
  };
}

function updateProtectedRange(
  edit: SpreadsheetEdit,
  {
    protectedRange: body = {},
    fields,
  }: {
    readonly protectedRange?: ProtectionBody;
    readonly fields?: string;
  },
): void {
  const mask = readMask(fields, "ProtectedRange");
  const { sheet, protection } = changeable(edit, body.protectedRangeId);
  const wanted = applyMask<ProtectionBody>(protection, body, mask);
  const changed = protectionOf(edit, sheet, protection.protectedRangeId, wanted);
  edit.replace({
    ...sheet,
    protectedRanges: sheet.protectedRanges.map((one) => (one === protection ? changed : one)),
  });
}

function deleteProtectedRange(
  edit: SpreadsheetEdit,
  { protectedRangeId }: { readonly protectedRangeId?: number },
): void {
  const { sheet, protection } = changeable(edit, protectedRangeId);
  edit.replace({
    ...sheet,
    protectedRanges: sheet.protectedRanges.filter((one) => one !== protection),
  });
}

interface Found {
  readonly sheet: SheetState;
  readonly protection: ProtectedRange;
}

function found(edit: SpreadsheetEdit, id: number | undefined): Found | null {
  for (const sheet of edit.state.sheets) {
    const protection = sheet.protectedRanges.find((one) => one.protectedRangeId === id);
    if (protection !== undefined) {
      return { sheet, protection };
    }
  }
  return null;
}

/** A protection may be changed and removed only by those who may edit inside it. */
function changeable(edit: SpreadsheetEdit, id: number | undefined): Found {
  const known = found(edit, id);
  if (known === null) {
    throw invalidArgument(`No protected range with id: ${id ?? 0}`);
  }
  if (!mayEditProtected(edit.call.caller, edit.file, known.protection)) {
    throw protectedCell();
  }
  return known;
}

function sheetIdOf(edit: SpreadsheetEdit, body: ProtectionBody): number | undefined {
  if (body.tableId !== undefined) {
    throw notEmulated("sheets.spreadsheets.batchUpdate: protection of a table");
  }
  if ((body.range === undefined) === (body.namedRangeId === undefined)) {
    throw invalidArgument("Exactly one of range and namedRangeId must be set.");
  }
  const named = edit.state.namedRanges.find((one) => one.namedRangeId === body.namedRangeId);
  if (body.range === undefined && named === undefined) {
    throw invalidArgument(`No named range with id: ${body.namedRangeId ?? ""}`);
  }
  return body.range === undefined ? named?.range.sheetId : body.range.sheetId;
}

function protectionOf(
  edit: SpreadsheetEdit,
  sheet: SheetState,
  protectedRangeId: number,
  body: ProtectionBody,
): ProtectedRange {
  const { range, namedRangeId, description, warningOnly = false, unprotectedRanges = [] } = body;
  if (unprotectedRanges.length > 0 && (range === undefined || !isWholeSheet(range))) {
    throw invalidArgument("Unprotected ranges are only supported on protected sheets.");
  }
  const onSheet = (one: Partial<GridRange>): GridRange => {
    requireStartInGrid(one, sheet);
    return { ...one, sheetId: sheet.sheetId };
  };
  return {
    protectedRangeId,
    warningOnly,
    ...(range !== undefined && { range: onSheet(range) }),
    ...(namedRangeId !== undefined && { namedRangeId }),
    ...(description !== undefined && { description }),
    ...(unprotectedRanges.length > 0 && { unprotectedRanges: unprotectedRanges.map(onSheet) }),
    ...(!warningOnly && { editors: editorsOf(edit, body.editors) }),
  };
}

/**
 * Without editors, everybody who may write the file by name is one. Whoever makes or changes a protection must stay among its
 * editors; the owner is one without being named.
 */
function editorsOf(edit: SpreadsheetEdit, given: Partial<Editors> | undefined): Editors {
  const { call, file } = edit;
  if (given?.domainUsersCanEdit === true) {
    throw notEmulated("sheets.spreadsheets.batchUpdate: protection with domainUsersCanEdit");
  }
  if (given === undefined) {
    return { users: [...new Set([call.caller, ...writersOf(call, file)])] };
  }
  const owner = file.owner === null ? [] : [file.owner];
  const users = [...new Set([...owner, ...(given.users ?? []).map((user) => user.toLowerCase())])];
  const editors: Editors = { ...given, users };
  if (!mayEditProtected(call.caller, file, { protectedRangeId: 0, warningOnly: false, editors })) {
    throw invalidArgument("You can't remove yourself as an editor.");
  }
  return editors;
}
