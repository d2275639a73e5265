// Every formula of a spreadsheet changed at once: those in cells and those that validation takes its list from.
import type { Cell, RowState, SheetState, SpreadsheetState } from "./spreadsheet-state.ts";

export type FormulaChange = (formula: string, home: SheetState) => string;

/** Rows without a changed formula are shared with the spreadsheet as it was. */
export function mapFormulas(state: SpreadsheetState, change: FormulaChange): SpreadsheetState {
  return { ...state, sheets: state.sheets.map((sheet) => mapSheetFormulas(sheet, change)) };
}

function mapSheetFormulas(sheet: SheetState, change: FormulaChange): SheetState {
  const rows = sheet.rows.map((row) => row && mapRow(row, sheet, change));
  return rows.every((row, i) => row === sheet.rows[i]) ? sheet : { ...sheet, rows };
}

function mapRow(row: RowState, home: SheetState, change: FormulaChange): RowState {
  const cells = row.cells.map((cell) => cell && mapCell(cell, home, change));
  return cells.every((cell, i) => cell === row.cells[i]) ? row : { ...row, cells };
}

function mapCell(cell: Cell, home: SheetState, change: FormulaChange): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  const withFormula =
    formula === undefined ? cell : withChanged(cell, formula, change(formula, home));
  return mapValidation(withFormula, home, change);
}

function withChanged(cell: Cell, before: string, after: string): Cell {
  return before === after ? cell : { ...cell, userEnteredValue: { formulaValue: after } };
}

function mapValidation(cell: Cell, home: SheetState, change: FormulaChange): Cell {
  const rule = cell.dataValidation;
  const values = rule?.condition.values ?? [];
  const changed = values.map((value) =>
    value.userEnteredValue?.startsWith("=") === true
      ? { ...value, userEnteredValue: change(value.userEnteredValue, home) }
      : value,
  );
  const isSame = changed.every(
    (value, i) => value.userEnteredValue === values[i]?.userEnteredValue,
  );
  return rule === undefined || isSame
    ? cell
    : { ...cell, dataValidation: { ...rule, condition: { ...rule.condition, values: changed } } };
}
