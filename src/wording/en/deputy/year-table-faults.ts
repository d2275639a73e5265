// What is wrong in the tab `Mācību gadi`, in English.
import { printDate } from "../../../core/language/date-text.ts";
import { YEAR_TABLE_COLUMNS } from "../../../core/school/year-table.ts";
import type { YearTableFault } from "../../../core/school/year-table.ts";
import type { YearDatesFault } from "../../../core/school/year-dates.ts";
import type { SentenceOf } from "../../words.ts";

export const EN_YEAR_TABLE_FAULTS: SentenceOf<YearTableFault> = {
  COLUMN_MISSING: ({ header }) =>
    `The tab “Mācību gadi” has no column “${header}”. Put the header back.`,
  YEAR_TWICE: ({ row, year }) =>
    `Tab “Mācību gadi”, row ${row}: ${year} is there twice. Delete the extra row.`,
  CELL_UNREADABLE: ({ row, header, value }) =>
    `Tab “Mācību gadi”, row ${row}, “${header}”: “${value}” is no date. Write it like 01.09.2021.`,
  DATES_CONTRADICT: ({ row, fault }) => `Tab “Mācību gadi”, row ${row}: ${contradiction(fault)}.`,
};

function contradiction(fault: YearDatesFault): string {
  switch (fault.kind) {
    case "NOT_A_DATE":
      return `“${header(fault.field)}” is no date`;
    case "OUTSIDE_SCHOOL_YEAR":
      return `“${header(fault.field)}” (${printDate(fault.value)}) lies outside the school year`;
    case "WRONG_ORDER":
      return `“${header(fault.later)}” comes before “${header(fault.earlier)}”`;
    case "HOLIDAY_ENDS_BEFORE_IT_STARTS":
      return `“${header(fault.holiday.name)}” ends before it starts`;
  }
}

function header(key: string): string {
  return YEAR_TABLE_COLUMNS.find((column) => column.key === key)?.header ?? key;
}
