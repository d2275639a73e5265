// setDataValidation. Without a rule, the range's validation goes.
import { mapCells } from "../cell-grid.ts";
import { gridRangeOf, requireStartInGrid } from "../grid-range.ts";
import type { GridRange } from "../grid-range.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { DataValidationRule } from "../spreadsheet-state.ts";
import { requireRule } from "../validation-rule.ts";
import type { RequestTable } from "./request-table.ts";

export const validationRequests = { setDataValidation } satisfies RequestTable;

interface SetDataValidation {
  readonly range?: Partial<GridRange>;
  readonly rule?: DataValidationRule;
}

function setDataValidation(edit: SpreadsheetEdit, { range, rule }: SetDataValidation): void {
  const sheet = edit.sheet(range?.sheetId);
  const rect = requireStartInGrid(range ?? {}, sheet);
  if (rule !== undefined) {
    requireRule(rule);
  }
  edit.guard(gridRangeOf(sheet.sheetId, rect));
  edit.replace(
    mapCells(sheet, rect, ({ dataValidation: _before, ...cell }) =>
      rule === undefined ? cell : { ...cell, dataValidation: rule },
    ),
  );
}
