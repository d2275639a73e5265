// The class's page for the analysis of an event and the minutes of a meeting, in Latvian.
import { LV_CLASS_PROBLEMS } from "../../wording/lv/class/problems.ts";
import { LV_CLASS, LV_OCCASIONS } from "../../wording/lv/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { OCCASION_AREAS } from "../class/occasion-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(LV_CLASS, LV_OCCASIONS), areas: OCCASION_AREAS }, LV_CLASS_PROBLEMS);
