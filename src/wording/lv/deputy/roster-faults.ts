// What is wrong with a class list, in Latvian: row and column first, so that a person finds the cell.
import type { ClassLabelFault } from "../../../core/school/class-label.ts";
import type { RosterFault } from "../../../core/school/roster-fault.ts";
import { ROSTER_HEADERS } from "../../../core/school/roster-header.ts";
import type { RosterColumn } from "../../../core/school/roster-header.ts";
import type { SentenceOf } from "../../words.ts";

const BECAUSE: Readonly<Record<ClassLabelFault, string>> = {
  EMPTY: "klase nav ierakstīta; rakstiet, piemēram, 4.a vai 10.",
  NOT_A_CLASS: "tā nav klase; rakstiet, piemēram, 4.a vai 10.",
  NO_SUCH_GRADE: "šādas klases skolā nav; klases ir no 1. līdz 12.",
  TWO_LETTERS: "klasei var būt tikai viens burts, piemēram, 4.a.",
};

export const LV_ROSTER_FAULTS: SentenceOf<RosterFault> = {
  MISSING_COLUMN: ({ row, column }) =>
    `${row}. rinda: nav kolonnas „${ROSTER_HEADERS[column]}”. Pievienojiet to virsrakstu rindai.`,
  DUPLICATE_COLUMN: ({ row, column, value }) =>
    `${at(row, column)}: kolonna ir divreiz („${value}”). Atstājiet vienu.`,
  IMPOSSIBLE_CLASS: ({ row, column, value, because }) =>
    `${at(row, column)}: „${value}” – ${BECAUSE[because]}`,
  DUPLICATE_CLASS: ({ row, column, value, firstRow }) =>
    `${at(row, column)}: klase ${value} jau ir ${firstRow}. rindā. Izdzēsiet lieko.`,
  MISSING_TEACHER: ({ row, column }) =>
    `${at(row, column)}: nav klases audzinātāja vārda un uzvārda. Ierakstiet to vai izdzēsiet rindu.`,
  BRACES_IN_NAME: ({ row, column, value }) =>
    `${at(row, column)}: vārdā „${value}” nedrīkst būt „{{” vai „}}”. Izdzēsiet tās.`,
  UNKNOWN_GENDER: ({ row, column, value }) =>
    `${at(row, column)}: dzimte „${value}” nav saprotama. Rakstiet S (sieviete), V (vīrietis) vai atstājiet tukšu.`,
  MISSING_EMAIL: ({ row, column }) =>
    `${at(row, column)}: nav e-pasta adreses. Ierakstiet skolas konta adresi: ar to kopīgos klases mapi.`,
  BAD_EMAIL: ({ row, column, value }) =>
    `${at(row, column)}: „${value}” nav e-pasta adrese. Pārbaudiet, vai nav atstarpju vai garumzīmju.`,
  BAD_PUPIL_COUNT: ({ row, column, value }) =>
    `${at(row, column)}: „${value}” nav skolēnu skaits. Rakstiet veselu skaitli vai atstājiet tukšu.`,
  BROKEN_ENCODING: ({ row, columnNumber, value }) =>
    `${row}. rinda, ${columnNumber}. kolonna: burti ir sabojāti („${value}”). Saglabājiet failu UTF-8 vai Windows-1257 kodējumā.`,
  NO_CLASSES: () => "Sarakstā nav nevienas klases. Ierakstiet katrai klasei savu rindu.",
};

function at(row: number, column: RosterColumn): string {
  return `${row}. rinda, „${ROSTER_HEADERS[column]}”`;
}
