import { describe, expect, it } from "vitest";
import { weekdayOf } from "../../../src/core/language/iso-date.ts";
import { printDate } from "../../../src/core/language/date-text.ts";
import {
  DEFAULT_YEAR_DATES,
  defaultYearDates,
} from "../../../src/core/school/default-year-dates.ts";
import {
  missingDates,
  YEAR_DATE_FIELDS,
  yearDatesFaults,
} from "../../../src/core/school/year-dates.ts";

const EXPECTED: Record<number, { dates: string; holidays: string[] }> = {
  2018: {
    dates: "03.09.2018. 21.12.2018. 07.01.2019. 31.05.2019. 14.06.2019. 21.06.2019.",
    holidays: [
      "autumn 22.10.2018.–26.10.2018.",
      "winter 24.12.2018.–04.01.2019.",
      "spring 11.03.2019.–15.03.2019. 1,2,3,4,5,6,7,8,9,10,11",
      "spring 18.03.2019.–22.03.2019. 12",
    ],
  },
  2020: {
    dates: "01.09.2020. 18.12.2020. 04.01.2021. 31.05.2021. 11.06.2021. 18.06.2021.",
    holidays: [
      "autumn 19.10.2020.–23.10.2020.",
      "winter 21.12.2020.–01.01.2021.",
      "spring 15.03.2021.–19.03.2021. 1,2,3,4,5,6,7,8,9,10,11",
      "spring 22.03.2021.–26.03.2021. 12",
      "grade1 08.02.2021.–12.02.2021. 1",
    ],
  },
  2021: {
    dates: "01.09.2021. 21.12.2021. 05.01.2022. 31.05.2022. 14.06.2022. 21.06.2022.",
    holidays: [
      "autumn 18.10.2021.–22.10.2021.",
      "winter 22.12.2021.–04.01.2022.",
      "spring 14.03.2022.–18.03.2022. 1,2,3,4,5,6,7,8,9,10,11",
      "spring 21.03.2022.–25.03.2022. 12",
      "grade1 07.02.2022.–11.02.2022. 1",
    ],
  },
  2022: {
    dates: "01.09.2022. 23.12.2022. 09.01.2023. 31.05.2023. 14.06.2023. 21.06.2023.",
    holidays: [
      "autumn 24.10.2022.–28.10.2022.",
      "winter 26.12.2022.–06.01.2023.",
      "spring 13.03.2023.–17.03.2023.",
    ],
  },
  2023: {
    dates: "01.09.2023. 22.12.2023. 08.01.2024. 31.05.2024. 14.06.2024. 21.06.2024.",
    holidays: [
      "autumn 23.10.2023.–27.10.2023.",
      "winter 25.12.2023.–05.01.2024.",
      "spring 11.03.2024.–15.03.2024.",
    ],
  },
  2024: {
    dates: "02.09.2024. 20.12.2024. 06.01.2025. 30.05.2025. 13.06.2025. 20.06.2025.",
    holidays: [
      "autumn 21.10.2024.–27.10.2024.",
      "winter 23.12.2024.–05.01.2025.",
      "spring 10.03.2025.–16.03.2025.",
    ],
  },
  2025: {
    dates: "01.09.2025. 19.12.2025. 05.01.2026. 29.05.2026. 12.06.2026. –",
    holidays: [
      "autumn 20.10.2025.–24.10.2025.",
      "winter 22.12.2025.–02.01.2026.",
      "spring 09.03.2026.–13.03.2026.",
    ],
  },
};

describe("the published years", () => {
  it("lack 2019./2020. and the years not yet published", () => {
    expect([2017, 2019, 2026].map((startYear) => defaultYearDates({ startYear }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("lack only the contradictory end of grade 12 in 2025./2026.", () => {
    expect(
      DEFAULT_YEAR_DATES.map((draft) => [draft.schoolYear.startYear, missingDates(draft)]),
    ).toEqual([
      [2018, []],
      [2020, []],
      [2021, []],
      [2022, []],
      [2023, []],
      [2024, []],
      [2025, ["endGrade12"]],
    ]);
  });

  it.each(DEFAULT_YEAR_DATES.map((draft) => [draft.schoolYear.startYear, draft] as const))(
    "have the dates of %i and nothing to fault",
    (startYear, draft) => {
      expect(yearDatesFaults(draft)).toEqual([]);
      const dates = YEAR_DATE_FIELDS.map((field) => draft[field]);
      expect(dates.map((iso) => (iso === null ? "–" : printDate(iso))).join(" ")).toBe(
        EXPECTED[startYear]?.dates,
      );
      expect(
        draft.holidays.map(({ name, from, to, grades }) =>
          `${name} ${printDate(from)}–${printDate(to)} ${grades?.join() ?? ""}`.trim(),
        ),
      ).toEqual(EXPECTED[startYear]?.holidays);
      expect(dates.every((iso) => iso === null || weekdayOf(iso) <= 5)).toBe(true);
    },
  );
});
