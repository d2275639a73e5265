// The class's page for the analysis of an event and the minutes of a meeting, in English.
import { EN_CLASS_PROBLEMS } from "../../wording/en/class/problems.ts";
import { EN_CLASS, EN_OCCASIONS } from "../../wording/en/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { OCCASION_AREAS } from "../class/occasion-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(EN_CLASS, EN_OCCASIONS), areas: OCCASION_AREAS }, EN_CLASS_PROBLEMS);
