// The page of forms and past years in English.
import { EN_WORK } from "../../wording/en/deputy/work.ts";
import { EN_NEXT_YEAR_PROBLEMS } from "../../wording/en/next-year/problems.ts";
import { EN_UPKEEP } from "../../wording/en/upkeep/screens.ts";
import { startUpkeep } from "./start-upkeep.tsx";

startUpkeep(EN_UPKEEP, EN_WORK, EN_NEXT_YEAR_PROBLEMS);
