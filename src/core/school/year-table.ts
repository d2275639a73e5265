// The table of school years that the deputy keeps: a row a year with its dates, holidays and priority. Cells hold dates in any
// form a person types; a holiday is "19.10.2020.–23.10.2020.".
import { readDate } from "../language/date-as-typed.ts";
import { printDate } from "../language/date-text.ts";
import { plainLetters } from "../language/plain-letters.ts";
import { tidied } from "../language/typed-text.ts";
import type { Grade } from "./grade.ts";
import { parseSchoolYear, printSchoolYear } from "./school-year.ts";
import type { SchoolYear } from "./school-year.ts";
import { YEAR_DATE_FIELDS, yearDatesFaults } from "./year-dates.ts";
import type {
  Holiday,
  HolidayName,
  YearDateField,
  YearDatesDraft,
  YearDatesFault,
} from "./year-dates.ts";

type HolidayColumn = HolidayName | "spring12";
export type YearTableColumn = "year" | YearDateField | HolidayColumn | "priority";

export const YEAR_TABLE_COLUMNS: readonly {
  readonly key: YearTableColumn;
  readonly header: string;
}[] = [
  { key: "year", header: "Mācību gads" },
  { key: "h1Start", header: "1. pusgada sākums" },
  { key: "h1End", header: "1. pusgada beigas" },
  { key: "h2Start", header: "2. pusgada sākums" },
  { key: "end", header: "Gada beigas" },
  { key: "endGrade9", header: "Gada beigas 9. klasei" },
  { key: "endGrade12", header: "Gada beigas 12. klasei" },
  { key: "autumn", header: "Rudens brīvlaiks" },
  { key: "winter", header: "Ziemas brīvlaiks" },
  { key: "spring", header: "Pavasara brīvlaiks" },
  { key: "spring12", header: "Pavasara brīvlaiks 12. klasei" },
  { key: "grade1", header: "Papildu brīvlaiks 1. klasei" },
  { key: "priority", header: "Gada prioritāte" },
];

const HOLIDAY_COLUMNS: readonly HolidayColumn[] = [
  "autumn",
  "winter",
  "spring",
  "spring12",
  "grade1",
];
const GRADES_1_TO_11: readonly Grade[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export interface SchoolYearRow {
  readonly dates: YearDatesDraft;
  readonly priority: string | null;
}

export type YearTableFault =
  | { readonly kind: "COLUMN_MISSING"; readonly header: string }
  | { readonly kind: "YEAR_TWICE"; readonly row: number; readonly year: string }
  | {
      readonly kind: "CELL_UNREADABLE";
      readonly row: number;
      readonly header: string;
      readonly value: string;
    }
  | { readonly kind: "DATES_CONTRADICT"; readonly row: number; readonly fault: YearDatesFault };

export type YearTableReading =
  | { readonly kind: "found"; readonly row: SchoolYearRow }
  | { readonly kind: "absent" }
  | { readonly kind: "faults"; readonly faults: readonly YearTableFault[] };

type Cells = readonly (readonly unknown[])[];

/** The row of one school year; faults of other years' rows are not its concern. Row numbers are the sheet's, from 1. */
export function readYearRow(cells: Cells, year: SchoolYear): YearTableReading {
  const columns = new Map<YearTableColumn, number>();
  (cells[0] ?? []).forEach((header, at) => {
    const known = YEAR_TABLE_COLUMNS.find((column) => folded(column.header) === folded(header));
    if (known !== undefined && !columns.has(known.key)) {
      columns.set(known.key, at);
    }
  });
  const absent = YEAR_TABLE_COLUMNS.filter(({ key }) => !columns.has(key) && key !== "priority");
  if (absent.length > 0) {
    return {
      kind: "faults",
      faults: absent.map(({ header }) => ({ kind: "COLUMN_MISSING", header })),
    };
  }
  const cell = (row: readonly unknown[], key: YearTableColumn): unknown =>
    row[columns.get(key) ?? -1] ?? "";
  const rows = cells
    .map((row, at) => ({ row, number: at + 1 }))
    .slice(1)
    .filter(({ row }) => parseSchoolYear(text(cell(row, "year")))?.startYear === year.startYear);
  const [first, second] = rows;
  if (first === undefined) {
    return { kind: "absent" };
  }
  if (second !== undefined) {
    return {
      kind: "faults",
      faults: [{ kind: "YEAR_TWICE", row: second.number, year: printSchoolYear(year) }],
    };
  }
  return readRow(year, first.number, (key) => cell(first.row, key));
}

function readRow(
  schoolYear: SchoolYear,
  row: number,
  cell: (key: YearTableColumn) => unknown,
): YearTableReading {
  const faults: YearTableFault[] = [];
  const unreadable = (key: YearTableColumn): null => {
    faults.push({ kind: "CELL_UNREADABLE", row, header: headerOf(key), value: text(cell(key)) });
    return null;
  };
  const day = (key: YearDateField): string | null => {
    const value = cell(key);
    return text(value) === ""
      ? null
      : (readDate(typed(value), { schoolYear }).iso ?? unreadable(key));
  };
  const holidays = HOLIDAY_COLUMNS.flatMap((key): Holiday[] => {
    if (text(cell(key)) === "") {
      return [];
    }
    const read = readDate(typed(cell(key)), { schoolYear });
    if (read.iso === null) {
      unreadable(key);
      return [];
    }
    return [holiday(key, read.iso, read.isoEnd ?? read.iso, text(cell("spring12")) !== "")];
  });
  const [h1Start, h1End, h2Start, end, endGrade9, endGrade12] = YEAR_DATE_FIELDS.map(day);
  const dates: YearDatesDraft = {
    schoolYear,
    h1Start: h1Start ?? null,
    h1End: h1End ?? null,
    h2Start: h2Start ?? null,
    end: end ?? null,
    endGrade9: endGrade9 ?? null,
    endGrade12: endGrade12 ?? null,
    holidays,
  };
  faults.push(
    ...yearDatesFaults(dates).map((fault) => ({ kind: "DATES_CONTRADICT" as const, row, fault })),
  );
  const priority = text(cell("priority"));
  return faults.length > 0
    ? { kind: "faults", faults }
    : { kind: "found", row: { dates, priority: priority === "" ? null : priority } };
}

function holiday(column: HolidayColumn, from: string, to: string, grade12Apart: boolean): Holiday {
  switch (column) {
    case "spring":
      return grade12Apart
        ? { name: "spring", from, to, grades: GRADES_1_TO_11 }
        : { name: "spring", from, to };
    case "spring12":
      return { name: "spring", from, to, grades: [12] };
    case "grade1":
      return { name: "grade1", from, to, grades: [1] };
    default:
      return { name: column, from, to };
  }
}

/** The cells of a row as the table first shows it. */
export function printYearRow({ dates, priority }: SchoolYearRow): string[] {
  const range = (column: HolidayColumn): string => {
    const found = dates.holidays.find(({ name, grades }) =>
      column === "spring12"
        ? name === "spring" && grades?.length === 1
        : name === column && (name !== "spring" || grades?.length !== 1),
    );
    return found === undefined ? "" : `${printDate(found.from)}–${printDate(found.to)}`;
  };
  const day = (field: YearDateField): string => {
    const iso = dates[field];
    return iso === null ? "" : printDate(iso);
  };
  return [
    printSchoolYear(dates.schoolYear),
    ...YEAR_DATE_FIELDS.map(day),
    ...HOLIDAY_COLUMNS.map(range),
    priority ?? "",
  ];
}

function headerOf(key: YearTableColumn): string {
  return YEAR_TABLE_COLUMNS.find((column) => column.key === key)?.header ?? key;
}

function typed(value: unknown): string | number {
  return typeof value === "number" ? value : text(value);
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? tidied(String(value)) : "";
}

function folded(value: unknown): string {
  return plainLetters(text(value))
    .toLowerCase()
    .replace(/[\s.]+/g, "");
}
