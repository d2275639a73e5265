// The class's page for the log, in Latvian.
import { LV_CLASS_PROBLEMS } from "../../wording/lv/class/problems.ts";
import { LV_CLASS, LV_LOGGING } from "../../wording/lv/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { LOGGING_AREAS } from "../class/logging-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(LV_CLASS, LV_LOGGING), areas: LOGGING_AREAS }, LV_CLASS_PROBLEMS);
