// What the emulator remembers of a spreadsheet. A value here is never changed in place: an edit makes new rows, sheets and
// spreadsheets, and shares what it did not touch. Everything in it is plain JSON.
import type { Table } from "../store.ts";
import type { Workspace } from "../workspace.ts";
import type { GridRange } from "./grid-range.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a person or a program put into a cell: exactly one of these. */
export interface ExtendedValue {
  readonly stringValue?: string;
  /** Dates and times are days since 30 December 1899. */
  readonly numberValue?: number;
  readonly boolValue?: boolean;
  /** With its "=", in the notation of the spreadsheet's locale. */
  readonly formulaValue?: string;
}

export interface NumberFormat {
  readonly type?: string;
  readonly pattern?: string;
}

/** Google's CellFormat; only the number format means anything to the emulator. */
export interface CellFormat extends JsonObject {
  readonly numberFormat?: NumberFormat;
}

export interface ConditionValue {
  readonly userEnteredValue?: string;
  readonly relativeDate?: string;
}

export interface BooleanCondition {
  readonly type: string;
  readonly values?: readonly ConditionValue[];
}

export interface DataValidationRule {
  readonly condition: BooleanCondition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidationRule;
  readonly textFormatRuns?: readonly JsonObject[];
}

export interface DimensionState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface RowState extends DimensionState {
  /** From column A on; what is missing at the end is empty. */
  readonly cells: readonly (Cell | null)[];
}

export interface GridProperties {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range?: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  /** Who may edit it; absent with `warningOnly`. */
  readonly editors?: Editors;
}

export interface Editors {
  readonly users: readonly string[];
  readonly groups?: readonly string[];
  readonly domainUsersCanEdit?: boolean;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

export interface ConditionalFormatRule extends JsonObject {
  readonly ranges: readonly GridRange[];
}

/** A basic filter, a filter view or a band: something laid over a range. */
export interface RangeObject extends JsonObject {
  readonly range: GridRange;
}

export interface FilterView extends RangeObject {
  readonly filterViewId: number;
}

export interface BandedRange extends RangeObject {
  readonly bandedRangeId: number;
}

export interface EmbeddedChart extends JsonObject {
  readonly chartId: number;
  readonly spec: JsonObject;
  readonly position: JsonObject;
}

export interface SheetState {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rightToLeft?: boolean;
  readonly tabColor?: JsonObject;
  readonly tabColorStyle?: JsonObject;
  readonly gridProperties: GridProperties;
  /** From row 1 on; what is missing at the end is empty. */
  readonly rows: readonly (RowState | null)[];
  /** From column A on; what is missing at the end is as made. */
  readonly columns: readonly (DimensionState | null)[];
  readonly merges: readonly GridRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly basicFilter: RangeObject | null;
  readonly filterViews: readonly FilterView[];
  readonly bandedRanges: readonly BandedRange[];
  readonly charts: readonly EmbeddedChart[];
}

export interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly startIndex: number;
  readonly endIndex: number;
}

export interface MetadataLocation {
  readonly locationType: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
  readonly spreadsheet?: true;
  readonly sheetId?: number;
  readonly dimensionRange?: DimensionRange;
}

export interface DeveloperMetadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly location: MetadataLocation;
  readonly visibility: "DOCUMENT" | "PROJECT";
}

export interface SpreadsheetProperties {
  readonly title: string;
  /** "lv_LV" or "en_US". */
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc: string;
  readonly defaultFormat: CellFormat;
}

export interface SpreadsheetState {
  readonly spreadsheetId: string;
  readonly properties: SpreadsheetProperties;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  readonly namedRanges: readonly NamedRange[];
  readonly developerMetadata: readonly DeveloperMetadata[];
}

export function spreadsheetsOf(workspace: Workspace): Table<SpreadsheetState> {
  return workspace.store.table<SpreadsheetState>("spreadsheets");
}
