// The school's overview in Latvian.
import { LV_OVERVIEW_PROBLEMS } from "../../wording/lv/overview/problems.ts";
import { LV_OVERVIEW } from "../../wording/lv/overview/screens.ts";
import { startOverview } from "./start-overview.tsx";

startOverview(LV_OVERVIEW, LV_OVERVIEW_PROBLEMS);
