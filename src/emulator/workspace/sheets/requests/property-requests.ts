// updateSpreadsheetProperties. The title is the name of the file.
import { filesOf } from "../../drive/file-state.ts";
import { invalidArgument } from "../../google-error.ts";
import { requireSettings } from "../create-spreadsheet.ts";
import { applyMask, readMask } from "../request-mask.ts";
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";
import type { SpreadsheetProperties } from "../spreadsheet-state.ts";
import type { RequestTable } from "./request-table.ts";

export const propertyRequests = {
  updateSpreadsheetProperties,
} satisfies RequestTable;

interface UpdateSpreadsheetProperties {
  readonly properties?: Partial<SpreadsheetProperties>;
  readonly fields?: string;
}

function updateSpreadsheetProperties(
  edit: SpreadsheetEdit,
  { properties = {}, fields }: UpdateSpreadsheetProperties,
): void {
  const mask = readMask(fields, "SpreadsheetProperties");
  const before = edit.state.properties;
  const after = { ...before, ...applyMask(before, { ...before, ...properties }, mask) };
  requireSettings(after);
  if (after.title === "") {
    throw invalidArgument("The title of a spreadsheet must not be empty.");
  }
  edit.state = { ...edit.state, properties: after };
  const files = filesOf(edit.call.workspace);
  const file = files.get(edit.file.id);
  if (file !== undefined && after.title !== before.title) {
    files.set(file.id, { ...file, name: after.title });
  }
}
