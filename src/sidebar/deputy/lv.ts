// The deputy's page in Latvian.
import { LV_DEPUTY_PROBLEMS } from "../../wording/lv/deputy/problems.ts";
import { LV_DEPUTY } from "../../wording/lv/deputy/screens.ts";
import { startDeputy } from "./start-deputy.tsx";

startDeputy(LV_DEPUTY, LV_DEPUTY_PROBLEMS);
