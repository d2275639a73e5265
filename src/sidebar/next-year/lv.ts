// The page of next year in Latvian.
import { LV_WORK } from "../../wording/lv/deputy/work.ts";
import { LV_GENERAL } from "../../wording/lv/general.ts";
import { LV_ROLLOVER_FINDINGS } from "../../wording/lv/next-year/findings.ts";
import { LV_NEXT_YEAR_PROBLEMS } from "../../wording/lv/next-year/problems.ts";
import { LV_NEXT_YEAR } from "../../wording/lv/next-year/screens.ts";
import { startNextYear } from "./start-next-year.tsx";

startNextYear(
  { general: LV_GENERAL, work: LV_WORK, nextYear: LV_NEXT_YEAR, findings: LV_ROLLOVER_FINDINGS },
  LV_NEXT_YEAR_PROBLEMS,
);
