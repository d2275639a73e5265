// The class's page for what is written down day by day, in English.
import { EN_CLASS_PROBLEMS } from "../../wording/en/class/problems.ts";
import { EN_CLASS, EN_ENTRIES } from "../../wording/en/class/screens.ts";
import { areaWords } from "./area-words.ts";
import { ENTRY_AREAS } from "./entry-areas.ts";
import { startClass } from "./start-class.tsx";

startClass({ words: areaWords(EN_CLASS, EN_ENTRIES), areas: ENTRY_AREAS }, EN_CLASS_PROBLEMS);
