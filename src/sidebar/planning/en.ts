// The class's page for the year plan, in English.
import { EN_CLASS_PROBLEMS } from "../../wording/en/class/problems.ts";
import { EN_CLASS, EN_PLANNING } from "../../wording/en/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { PLANNING_AREAS } from "../class/planning-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(EN_CLASS, EN_PLANNING), areas: PLANNING_AREAS }, EN_CLASS_PROBLEMS);
