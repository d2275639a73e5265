// The page of next year in English.
import { EN_WORK } from "../../wording/en/deputy/work.ts";
import { EN_GENERAL } from "../../wording/en/general.ts";
import { EN_ROLLOVER_FINDINGS } from "../../wording/en/next-year/findings.ts";
import { EN_NEXT_YEAR_PROBLEMS } from "../../wording/en/next-year/problems.ts";
import { EN_NEXT_YEAR } from "../../wording/en/next-year/screens.ts";
import { startNextYear } from "./start-next-year.tsx";

startNextYear(
  { general: EN_GENERAL, work: EN_WORK, nextYear: EN_NEXT_YEAR, findings: EN_ROLLOVER_FINDINGS },
  EN_NEXT_YEAR_PROBLEMS,
);
