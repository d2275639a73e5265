// The class's page for the log, in English.
import { EN_CLASS_PROBLEMS } from "../../wording/en/class/problems.ts";
import { EN_CLASS, EN_LOGGING } from "../../wording/en/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { LOGGING_AREAS } from "../class/logging-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(EN_CLASS, EN_LOGGING), areas: LOGGING_AREAS }, EN_CLASS_PROBLEMS);
