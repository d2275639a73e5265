// Which values a cell offers, and what it tells a person who selects it: a rule's hint or a note.
import { parseA1 } from "../../workspace/sheets/a1-notation.ts";
import { sheetByTitle } from "../../workspace/sheets/find-sheet.ts";
import type { DataValidationRule, SheetState } from "../../workspace/sheets/spreadsheet-state.ts";
import { element, text } from "../xml.ts";
import type { Xml } from "../xml.ts";
import type { Book } from "./cell-value.ts";
import { fixedRangeOf, rangeReference } from "./excel-references.ts";
import type { LongLists } from "./long-lists.ts";

/** The longest list and the longest hint that Excel takes; one character more and it calls the file broken. */
const MOST_CHARACTERS = 255;

interface Run {
  readonly rule: DataValidationRule | undefined;
  readonly hint: string | undefined;
  readonly column: number;
  readonly startRow: number;
  endRow: number;
}

/** Null when no cell offers or tells anything. */
export function validationsXml(book: Book, sheet: SheetState, lists: LongLists): Xml | null {
  const validations = runsOf(sheet).flatMap((run) => {
    const { rule, hint, column, startRow, endRow } = run;
    const source = rule === undefined ? null : sourceOf(rule, book, sheet, lists);
    const range = { startRow, endRow, startColumn: column, endColumn: column + 1 };
    return source === null && hint === undefined
      ? []
      : [
          element(
            "dataValidation",
            {
              type: source === null ? undefined : "list",
              allowBlank: 1,
              showDropDown: rule?.showCustomUi === false ? 1 : undefined,
              showInputMessage: hint === undefined ? undefined : 1,
              showErrorMessage: source !== null && rule?.strict === true ? 1 : undefined,
              prompt: hint?.slice(0, MOST_CHARACTERS),
              sqref: rangeReference(range),
            },
            [source === null ? null : element("formula1", {}, [text(source)])],
          ),
        ];
  });
  return validations.length === 0
    ? null
    : element("dataValidations", { count: validations.length }, validations);
}

/** Neighbours in a column that offer and tell the same, as one. */
function runsOf(sheet: SheetState): Run[] {
  const runs: Run[] = [];
  const open = new Map<number, Run & { key: string }>();
  sheet.rows.forEach((row, at) => {
    row?.cells.forEach((cell, column) => {
      const { dataValidation: rule, note } = cell ?? {};
      const hint = rule?.inputMessage ?? note;
      if (rule === undefined && hint === undefined) {
        return;
      }
      const key = JSON.stringify([rule, hint]);
      const above = open.get(column);
      if (above?.endRow === at && above.key === key) {
        above.endRow = at + 1;
        return;
      }
      const run = { rule, hint, column, startRow: at, endRow: at + 1, key };
      open.set(column, run);
      runs.push(run);
    });
  });
  return runs;
}

/** Where Excel finds the values; null for rules that are no lists. */
function sourceOf(
  { condition: { type, values = [] } }: DataValidationRule,
  book: Book,
  home: SheetState,
  lists: LongLists,
): string | null {
  const words = values.map(({ userEnteredValue = "" }) => userEnteredValue);
  if (type === "ONE_OF_RANGE") {
    return rangeSource(words[0] ?? "", book, home);
  }
  if (type !== "ONE_OF_LIST") {
    return null;
  }
  const written = `"${words.join(",").replaceAll('"', '""')}"`;
  return written.length > MOST_CHARACTERS || words.some((word) => word.includes(","))
    ? lists.place(words)
    : written;
}

function rangeSource(reference: string, { state, names }: Book, home: SheetState): string | null {
  const parsed = parseA1(reference.replace(/^=/, ""));
  const sheet = parsed === null || parsed.sheet === null ? home : sheetByTitle(state, parsed.sheet);
  return parsed === null || parsed.cells === null || sheet === undefined
    ? null
    : fixedRangeOf(sheet, names, parsed.cells);
}
