// The class's page for what becomes a document, in Latvian.
import { LV_CLASS_PROBLEMS } from "../../wording/lv/class/problems.ts";
import { LV_CLASS, LV_DOCUMENTS } from "../../wording/lv/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { DOCUMENT_AREAS } from "../class/document-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(LV_CLASS, LV_DOCUMENTS), areas: DOCUMENT_AREAS }, LV_CLASS_PROBLEMS);
