// The deputy's page in English.
import { EN_DEPUTY_PROBLEMS } from "../../wording/en/deputy/problems.ts";
import { EN_DEPUTY } from "../../wording/en/deputy/screens.ts";
import { startDeputy } from "./start-deputy.tsx";

startDeputy(EN_DEPUTY, EN_DEPUTY_PROBLEMS);
