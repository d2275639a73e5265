// addNamedRange, updateNamedRange, deleteNamedRange.
import { invalidArgument } from "../../google-error.ts";
import { parseCells } from "../a1-notation.ts";
import { requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import { applyMask, readMask } from "../request-mask.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { NamedRange } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const namedRangeRequests = {
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
} satisfies RequestTable;

interface NamedRangeBody {
  readonly namedRangeId?: string;
  readonly name?: string;
  readonly range?: Partial<GridRange>;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

function addNamedRange(
  edit: SpreadsheetEdit,
  { namedRange: body = {} }: { readonly namedRange?: NamedRangeBody },
): object {
  const namedRangeId = body.namedRangeId ?? String(edit.call.workspace.ids.number());
  if (edit.state.namedRanges.some((known) => known.namedRangeId === namedRangeId)) {
    throw invalidArgument(`A named range with id ${namedRangeId} already exists.`);
  }
  const namedRange = namedRangeOf(edit, namedRangeId, body);
  edit.state = { ...edit.state, namedRanges: [...edit.state.namedRanges, namedRange] };
  return { addNamedRange: { namedRange } };
}

function updateNamedRange(
  edit: SpreadsheetEdit,
  {
    namedRange: body = {},
    fields,
  }: {
    readonly namedRange?: NamedRangeBody;
    readonly fields?: string;
  },
): void {
  const mask = readMask(fields, "NamedRange");
  const known = requireKnown(edit, body.namedRangeId);
  const { namedRangeId } = known;
  const changed = namedRangeOf(edit, namedRangeId, applyMask<NamedRangeBody>(known, body, mask));
  edit.state = {
    ...edit.state,
    namedRanges: edit.state.namedRanges.map((one) => (one === known ? changed : one)),
  };
}

function deleteNamedRange(
  edit: SpreadsheetEdit,
  { namedRangeId }: { readonly namedRangeId?: string },
): void {
  const known = requireKnown(edit, namedRangeId);
  edit.state = {
    ...edit.state,
    namedRanges: edit.state.namedRanges.filter((one) => one !== known),
  };
}

function requireKnown(edit: SpreadsheetEdit, namedRangeId: string | undefined): NamedRange {
  const known = edit.state.namedRanges.find((one) => one.namedRangeId === namedRangeId);
  if (known === undefined) {
    throw invalidArgument(`No named range with id: ${namedRangeId ?? ""}`);
  }
  return known;
}

function namedRangeOf(
  edit: SpreadsheetEdit,
  namedRangeId: string,
  { name = "", range }: NamedRangeBody,
): NamedRange {
  const isLikeCells = parseCells(name) !== null || /^R\d*C\d*$/i.test(name);
  if (!NAME.test(name) || /^(true|false)$/i.test(name) || isLikeCells) {
    throw invalidArgument(`The name "${name}" is not valid for a named range.`);
  }
  const isTaken = edit.state.namedRanges.some(
    (one) => one.namedRangeId !== namedRangeId && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) {
    throw invalidArgument(
      `Cannot add named range with name ${name}, a named range with that name already exists.`,
    );
  }
  if (range === undefined) {
    throw invalidArgument("namedRange.range is required.");
  }
  const sheet = edit.sheet(range.sheetId);
  requireStartInGrid(range, sheet);
  return { namedRangeId, name, range: { ...range, sheetId: sheet.sheetId } };
}
