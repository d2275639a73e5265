// What an official form is: a page of blocks whose text has blanks to fill. The forms themselves stand in
// the files beside this one; making a Google Doc of a form is not known here.

import type { PlaceholderName } from "./placeholders.ts";

export type FormKey =
  | "plan-1-3"
  | "plan-4-6"
  | "plan-7-9"
  | "plan-10-12"
  | "half-year-report"
  | "event-analysis"
  | "parent-cooperation"
  | "meeting-minutes";

/** Text in one weight. A blank is written `{{name|what the form prints there}}`, whole within one run. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
}

export type Runs = readonly Run[];

/** A row the form prints, or a number of blank rows that a person finds ready. */
export type TableRow =
  | {
      readonly kind: "printed";
      readonly cells: readonly Runs[];
      /** What the row stands for, so that it can be found again: in the report, its category's code. */
      readonly key: string;
    }
  | { readonly kind: "blank"; readonly count: number };

export interface TableColumn {
  /** Part of the text width; the columns of a table sum to 1. */
  readonly share: number;
  /** What a row added below holds in this column; null where the form says nothing of added rows. */
  readonly entry: PlaceholderName | null;
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly header: readonly Runs[];
  /** Below the header, top to bottom. */
  readonly rows: readonly TableRow[];
}

/** Free text with `lines` ruled lines on paper. */
export interface Field {
  readonly kind: "field";
  readonly placeholder: PlaceholderName;
  readonly lines: number;
}

export type Block =
  | { readonly kind: "notice"; readonly runs: Runs }
  | { readonly kind: "title"; readonly lines: readonly Runs[] }
  | { readonly kind: "heading"; readonly runs: Runs }
  | { readonly kind: "paragraph"; readonly runs: Runs }
  | { readonly kind: "bullets"; readonly items: readonly Runs[] }
  | Table
  | Field
  | { readonly kind: "signature"; readonly runs: Runs };

export interface Form {
  readonly key: FormKey;
  readonly annex: number | null;
  readonly name: { readonly lv: string; readonly en: string };
  /** "programme": word for word from it. "proposal": ours, and its first block is the notice that says so. */
  readonly provenance: "programme" | "proposal";
  /** Changes whenever the printed form does; files keep the version they were made from. */
  readonly version: string;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

/** The first line of every form that the school has not confirmed yet. */
export const PROPOSAL_NOTICE: Block = {
  kind: "notice",
  runs: [{ text: "Skolai jāapstiprina", bold: true }],
};
