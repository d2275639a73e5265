// The school's overview in English.
import { EN_OVERVIEW_PROBLEMS } from "../../wording/en/overview/problems.ts";
import { EN_OVERVIEW } from "../../wording/en/overview/screens.ts";
import { startOverview } from "./start-overview.tsx";

startOverview(EN_OVERVIEW, EN_OVERVIEW_PROBLEMS);
