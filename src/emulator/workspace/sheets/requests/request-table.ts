// What one kind of batchUpdate request is to the emulator: a change of the edit under way, and the reply to it if there is one.
import type { SpreadsheetEdit } from "../spreadsheet-edit.ts";

export type RequestFunction = (edit: SpreadsheetEdit, request: never) => object | void;

export type RequestTable = Readonly<Record<string, RequestFunction>>;
