// What is wrong in the tab `Mācību gadi`, in Latvian.
import { printDate } from "../../../core/language/date-text.ts";
import { YEAR_TABLE_COLUMNS } from "../../../core/school/year-table.ts";
import type { YearTableFault } from "../../../core/school/year-table.ts";
import type { YearDatesFault } from "../../../core/school/year-dates.ts";
import type { SentenceOf } from "../../words.ts";

export const LV_YEAR_TABLE_FAULTS: SentenceOf<YearTableFault> = {
  COLUMN_MISSING: ({ header }) =>
    `Cilnē „Mācību gadi” nav kolonnas „${header}”. Atjaunojiet virsrakstu.`,
  YEAR_TWICE: ({ row, year }) =>
    `Cilne „Mācību gadi”, ${row}. rinda: ${year} ir divreiz. Izdzēsiet lieko rindu.`,
  CELL_UNREADABLE: ({ row, header, value }) =>
    `Cilne „Mācību gadi”, ${row}. rinda, „${header}”: „${value}” nav datums. Rakstiet, piemēram, 01.09.2021.`,
  DATES_CONTRADICT: ({ row, fault }) =>
    `Cilne „Mācību gadi”, ${row}. rinda: ${contradiction(fault)}.`,
};

function contradiction(fault: YearDatesFault): string {
  switch (fault.kind) {
    case "NOT_A_DATE":
      return `„${header(fault.field)}” nav datums`;
    case "OUTSIDE_SCHOOL_YEAR":
      return `„${header(fault.field)}” (${printDate(fault.value)}) ir ārpus mācību gada`;
    case "WRONG_ORDER":
      return `„${header(fault.later)}” ir agrāk nekā „${header(fault.earlier)}”`;
    case "HOLIDAY_ENDS_BEFORE_IT_STARTS":
      return `„${header(fault.holiday.name)}” beidzas, pirms sācies`;
  }
}

function header(key: string): string {
  return YEAR_TABLE_COLUMNS.find((column) => column.key === key)?.header ?? key;
}
