// What is wrong with a class list, in English. Column names stay Latvian: that is how they stand in the sheet.
import type { ClassLabelFault } from "../../../core/school/class-label.ts";
import type { RosterFault } from "../../../core/school/roster-fault.ts";
import { ROSTER_HEADERS } from "../../../core/school/roster-header.ts";
import type { RosterColumn } from "../../../core/school/roster-header.ts";
import type { SentenceOf } from "../../words.ts";

const BECAUSE: Readonly<Record<ClassLabelFault, string>> = {
  EMPTY: "there is no class; write it like 4.a or 10.",
  NOT_A_CLASS: "that is no class; write it like 4.a or 10.",
  NO_SUCH_GRADE: "there is no such grade; grades are 1 to 12.",
  TWO_LETTERS: "a class has one letter only, like 4.a.",
};

export const EN_ROSTER_FAULTS: SentenceOf<RosterFault> = {
  MISSING_COLUMN: ({ row, column }) =>
    `Row ${row}: the column “${ROSTER_HEADERS[column]}” is missing. Add it to the header row.`,
  DUPLICATE_COLUMN: ({ row, column, value }) =>
    `${at(row, column)}: the column is there twice (“${value}”). Keep one.`,
  IMPOSSIBLE_CLASS: ({ row, column, value, because }) =>
    `${at(row, column)}: “${value}” – ${BECAUSE[because]}`,
  DUPLICATE_CLASS: ({ row, column, value, firstRow }) =>
    `${at(row, column)}: class ${value} is already in row ${firstRow}. Delete the extra one.`,
  MISSING_TEACHER: ({ row, column }) =>
    `${at(row, column)}: the class teacher's name is missing. Enter it or delete the row.`,
  BRACES_IN_NAME: ({ row, column, value }) =>
    `${at(row, column)}: the name “${value}” may not hold “{{” or “}}”. Remove them.`,
  UNKNOWN_GENDER: ({ row, column, value }) =>
    `${at(row, column)}: gender “${value}” is not understood. Write S (woman), V (man) or leave it empty.`,
  MISSING_EMAIL: ({ row, column }) =>
    `${at(row, column)}: the e-mail address is missing. Enter the school account: the class folder is shared with it.`,
  BAD_EMAIL: ({ row, column, value }) =>
    `${at(row, column)}: “${value}” is no e-mail address. Look for spaces or accented letters.`,
  BAD_PUPIL_COUNT: ({ row, column, value }) =>
    `${at(row, column)}: “${value}” is no number of pupils. Write a whole number or leave it empty.`,
  BROKEN_ENCODING: ({ row, columnNumber, value }) =>
    `Row ${row}, column ${columnNumber}: the letters are broken (“${value}”). Save the file as UTF-8 or Windows-1257.`,
  NO_CLASSES: () => "The list holds no class. Below the header row, write one row for each class.",
};

function at(row: number, column: RosterColumn): string {
  return `Row ${row}, “${ROSTER_HEADERS[column]}”`;
}
