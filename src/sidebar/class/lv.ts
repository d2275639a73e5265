// The class's page for what is written down day by day, in Latvian.
import { LV_CLASS_PROBLEMS } from "../../wording/lv/class/problems.ts";
import { LV_CLASS, LV_ENTRIES } from "../../wording/lv/class/screens.ts";
import { areaWords } from "./area-words.ts";
import { ENTRY_AREAS } from "./entry-areas.ts";
import { startClass } from "./start-class.tsx";

startClass({ words: areaWords(LV_CLASS, LV_ENTRIES), areas: ENTRY_AREAS }, LV_CLASS_PROBLEMS);
