// A cell as a request words it (Google's CellData), read into a cell under a field mask.
import { invalidArgument, notEmulated } from "../google-error.ts";
import { withValue } from "./cell-grid.ts";
import { applyMask, readMask } from "./request-mask.ts";
import type { FieldMask } from "./request-mask.ts";
import type { Cell, DataValidationRule, ExtendedValue } from "./spreadsheet-state.ts";
import { requireRule } from "./validation-rule.ts";

export interface CellData {
  readonly userEnteredValue?: ExtendedValue & { readonly errorValue?: object };
  readonly userEnteredFormat?: object;
  readonly note?: string;
  readonly dataValidation?: DataValidationRule;
  readonly textFormatRuns?: readonly object[];
}

const WRITTEN = [
  "userEnteredValue",
  "userEnteredFormat",
  "note",
  "dataValidation",
  "textFormatRuns",
];
const COMPUTED = ["effectiveValue", "effectiveFormat", "formattedValue", "hyperlink"];

/** The mask of a request that writes cells; asking for parts that the emulator lacks is refused. */
export function readCellMask(fields: string | undefined): FieldMask {
  const mask = readMask(fields, "CellData");
  const lacking = [...mask.keys()].filter((field) => !isKnown(field));
  if (lacking.length > 0 && fields !== "*") {
    throw notEmulated(`cells' ${lacking.join(", ")}`);
  }
  return new Map([...mask].filter(([field]) => WRITTEN.includes(field)));
}

/** Refuses a cell that says what the emulator can neither keep nor compute: "*" would drop it without a word. */
function refuseTheRest(data: CellData): void {
  const lacking = Object.keys(data).filter((field) => !isKnown(field));
  if (lacking.length > 0) {
    throw notEmulated(`cells' ${lacking.join(", ")}`);
  }
}

function isKnown(field: string): boolean {
  return WRITTEN.includes(field) || COMPUTED.includes(field);
}

/** The cell with what `data` has of the masked fields, and without those it lacks. */
export function writtenCell(cell: Cell, data: CellData, mask: FieldMask): Cell {
  refuseTheRest(data);
  const parts = new Map([...mask].filter(([field]) => field !== "userEnteredValue"));
  const { textFormatRuns: runs, ...rest } = cell;
  const base = mask.has("userEnteredValue")
    ? withValue(rest, valueOf(data.userEnteredValue))
    : { ...rest, ...(runs !== undefined && { textFormatRuns: runs }) };
  if (data.dataValidation !== undefined && mask.has("dataValidation")) {
    requireRule(data.dataValidation);
  }
  const written = applyMask(base, data, parts);
  return written.note === "" ? withoutNote(written) : written;
}

function withoutNote({ note: _note, ...cell }: Cell): Cell {
  return cell;
}

function valueOf(value: CellData["userEnteredValue"]): ExtendedValue | null {
  if (value === undefined || Object.keys(value).length === 0) {
    return null;
  }
  if (value.errorValue !== undefined || Object.keys(value).length > 1) {
    throw invalidArgument("userEnteredValue must be a number, a string, a boolean or a formula.");
  }
  if (value.formulaValue !== undefined && !value.formulaValue.startsWith("=")) {
    throw invalidArgument('formulaValue must start with "=".');
  }
  return value.stringValue === "" ? null : value;
}
