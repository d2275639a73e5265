// The class's page for the year plan, in Latvian.
import { LV_CLASS_PROBLEMS } from "../../wording/lv/class/problems.ts";
import { LV_CLASS, LV_PLANNING } from "../../wording/lv/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { PLANNING_AREAS } from "../class/planning-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(LV_CLASS, LV_PLANNING), areas: PLANNING_AREAS }, LV_CLASS_PROBLEMS);
