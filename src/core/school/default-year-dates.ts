// The years whose dates were published, as the table starts out; the deputy edits them and adds further years.
import type { Grade } from "./grade.ts";
import type { SchoolYear } from "./school-year.ts";
import type { Holiday, HolidayName, YearDatesDraft } from "./year-dates.ts";

const GRADES_1_TO_11: readonly Grade[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Grade 12's own spring week and grade 1's extra week stand only in the years where a source gives them. */
export const DEFAULT_YEAR_DATES: readonly YearDatesDraft[] = [
  {
    schoolYear: { startYear: 2018 },
    h1Start: "2018-09-03",
    h1End: "2018-12-21",
    h2Start: "2019-01-07",
    end: "2019-05-31",
    endGrade9: "2019-06-14",
    endGrade12: "2019-06-21",
    holidays: [
      holiday("autumn", "2018-10-22", "2018-10-26"),
      holiday("winter", "2018-12-24", "2019-01-04"),
      holiday("spring", "2019-03-11", "2019-03-15", GRADES_1_TO_11),
      holiday("spring", "2019-03-18", "2019-03-22", [12]),
    ],
  },
  {
    schoolYear: { startYear: 2020 },
    h1Start: "2020-09-01",
    h1End: "2020-12-18",
    h2Start: "2021-01-04",
    end: "2021-05-31",
    endGrade9: "2021-06-11",
    endGrade12: "2021-06-18",
    holidays: [
      holiday("autumn", "2020-10-19", "2020-10-23"),
      holiday("winter", "2020-12-21", "2021-01-01"),
      holiday("spring", "2021-03-15", "2021-03-19", GRADES_1_TO_11),
      holiday("spring", "2021-03-22", "2021-03-26", [12]),
      holiday("grade1", "2021-02-08", "2021-02-12", [1]),
    ],
  },
  {
    schoolYear: { startYear: 2021 },
    h1Start: "2021-09-01",
    h1End: "2021-12-21",
    h2Start: "2022-01-05",
    end: "2022-05-31",
    endGrade9: "2022-06-14",
    endGrade12: "2022-06-21",
    holidays: [
      holiday("autumn", "2021-10-18", "2021-10-22"),
      holiday("winter", "2021-12-22", "2022-01-04"),
      holiday("spring", "2022-03-14", "2022-03-18", GRADES_1_TO_11),
      holiday("spring", "2022-03-21", "2022-03-25", [12]),
      holiday("grade1", "2022-02-07", "2022-02-11", [1]),
    ],
  },
  {
    schoolYear: { startYear: 2022 },
    h1Start: "2022-09-01",
    h1End: "2022-12-23",
    h2Start: "2023-01-09",
    end: "2023-05-31",
    endGrade9: "2023-06-14",
    endGrade12: "2023-06-21",
    holidays: [
      holiday("autumn", "2022-10-24", "2022-10-28"),
      holiday("winter", "2022-12-26", "2023-01-06"),
      holiday("spring", "2023-03-13", "2023-03-17"),
    ],
  },
  {
    schoolYear: { startYear: 2023 },
    h1Start: "2023-09-01",
    h1End: "2023-12-22",
    h2Start: "2024-01-08",
    end: "2024-05-31",
    endGrade9: "2024-06-14",
    endGrade12: "2024-06-21",
    holidays: [
      holiday("autumn", "2023-10-23", "2023-10-27"),
      holiday("winter", "2023-12-25", "2024-01-05"),
      holiday("spring", "2024-03-11", "2024-03-15"),
    ],
  },
  {
    schoolYear: { startYear: 2024 },
    h1Start: "2024-09-02",
    h1End: "2024-12-20",
    h2Start: "2025-01-06",
    end: "2025-05-30",
    endGrade9: "2025-06-13",
    endGrade12: "2025-06-20",
    holidays: [
      holiday("autumn", "2024-10-21", "2024-10-27"),
      holiday("winter", "2024-12-23", "2025-01-05"),
      holiday("spring", "2025-03-10", "2025-03-16"),
    ],
  },
  {
    schoolYear: { startYear: 2025 },
    h1Start: "2025-09-01",
    h1End: "2025-12-19",
    h2Start: "2026-01-05",
    end: "2026-05-29",
    endGrade9: "2026-06-12",
    // The published sources name both 19 and 29 June: a person must say which.
    endGrade12: null,
    holidays: [
      holiday("autumn", "2025-10-20", "2025-10-24"),
      holiday("winter", "2025-12-22", "2026-01-02"),
      holiday("spring", "2026-03-09", "2026-03-13"),
    ],
  },
];

export function defaultYearDates({ startYear }: SchoolYear): YearDatesDraft | undefined {
  return DEFAULT_YEAR_DATES.find(({ schoolYear }) => schoolYear.startYear === startYear);
}

function holiday(name: HolidayName, from: string, to: string, grades?: readonly Grade[]): Holiday {
  return grades ? { name, from, to, grades } : { name, from, to };
}
