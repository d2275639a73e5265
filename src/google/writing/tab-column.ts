// A column of a tab we make: what its header says and what its cells may hold.
import type { sheets_v4 } from "@googleapis/sheets";
import type { JournalColumn } from "../../core/journal/journal-tabs.ts";

export interface TabColumn {
  readonly header: string;
  readonly holds: JournalColumn["holds"];
  /** Pixels. */
  readonly width: number;
  readonly list?: readonly string[];
  readonly hidden?: true;
  /** An address: cut off at the cell's edge instead of making its row tall. */
  readonly isAddress?: true;
  /** Shown when a person points at the header. */
  readonly note?: string;
}

/** What every cell below the header of the column is. */
export function cellOf(column: TabColumn): sheets_v4.Schema$CellData {
  const numberFormat = numberFormatOf(column);
  const rule = ruleOf(column);
  return {
    userEnteredFormat: {
      wrapStrategy: column.isAddress === true ? "CLIP" : "WRAP",
      verticalAlignment: "TOP",
      ...(numberFormat === null ? {} : { numberFormat }),
    },
    ...(rule === null ? {} : { dataValidation: rule }),
  };
}

/** Text stays as typed: "10." is a class and "12.09." may be a date that a person has to be asked about. */
function numberFormatOf({ holds }: TabColumn): sheets_v4.Schema$NumberFormat | null {
  switch (holds) {
    case "text":
    case "typed-date":
    case "word":
    case "words":
      return { type: "TEXT", pattern: "@" };
    case "number":
      return { type: "NUMBER", pattern: "0" };
    case "date":
      return { type: "DATE", pattern: "dd.mm.yyyy." };
    case "yes-no":
      return null;
  }
}

/** Never strict: what a person types by hand is marked, not refused. A cell of several words is no single choice. */
function ruleOf({ holds, list }: TabColumn): sheets_v4.Schema$DataValidationRule | null {
  if (holds === "yes-no") {
    return { condition: { type: "BOOLEAN" }, strict: false };
  }
  return holds !== "word" || list === undefined
    ? null
    : {
        condition: {
          type: "ONE_OF_LIST",
          values: list.map((userEnteredValue) => ({ userEnteredValue })),
        },
        showCustomUi: true,
        strict: false,
      };
}
