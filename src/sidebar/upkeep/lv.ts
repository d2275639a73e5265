// The page of forms and past years in Latvian.
import { LV_WORK } from "../../wording/lv/deputy/work.ts";
import { LV_NEXT_YEAR_PROBLEMS } from "../../wording/lv/next-year/problems.ts";
import { LV_UPKEEP } from "../../wording/lv/upkeep/screens.ts";
import { startUpkeep } from "./start-upkeep.tsx";

startUpkeep(LV_UPKEEP, LV_WORK, LV_NEXT_YEAR_PROBLEMS);
