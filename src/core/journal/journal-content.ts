// A class's journal as it was read: rows by what their columns are, wherever a person moved them, and what is wrong with its tabs.
import type { JournalFacts } from "./journal-facts.ts";
import type { JournalTabKey } from "./journal-tabs.ts";

/** A date that a spreadsheet made of what was typed is a serial number. */
export type CellValue = string | number | boolean;

/** Cells by the keys of their columns; an empty cell is left out. */
export type RowCells = Readonly<Partial<Record<string, CellValue>>>;

export interface JournalRow {
  readonly tab: JournalTabKey;
  /** As the spreadsheet numbers it, from 1; the header is 1. */
  readonly rowNumber: number;
  readonly cells: RowCells;
}

export type JournalFault =
  /** A person deleted the tab. */
  | { readonly kind: "TAB_MISSING"; readonly tab: JournalTabKey }
  /** Neither its mark nor its header was found: what it held is not read. */
  | { readonly kind: "COLUMN_MISSING"; readonly tab: JournalTabKey; readonly header: string }
  | { readonly kind: "HEADER_REPEATED"; readonly tab: JournalTabKey; readonly rowNumber: number };

export interface JournalContent {
  /** Null when the hidden tab that holds them is gone or says nothing readable. */
  readonly facts: JournalFacts | null;
  /** In the order of the sheet; rows that hold nothing are left out. */
  readonly rows: Readonly<Record<JournalTabKey, readonly JournalRow[]>>;
  /** Where the tabs and their columns now are; a tab that is gone has none. */
  readonly layout: Readonly<Partial<Record<JournalTabKey, TabLayout>>>;
  readonly faults: readonly JournalFault[];
}

export interface TabLayout {
  /** What a person calls the tab now. */
  readonly title: string;
  /** From 0, by the keys of the columns. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** The number of the last row that holds anything, the header included. */
  readonly lastRow: number;
}
