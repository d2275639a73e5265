// The class's page for what becomes a document, in English.
import { EN_CLASS_PROBLEMS } from "../../wording/en/class/problems.ts";
import { EN_CLASS, EN_DOCUMENTS } from "../../wording/en/class/screens.ts";
import { areaWords } from "../class/area-words.ts";
import { DOCUMENT_AREAS } from "../class/document-areas.ts";
import { startClass } from "../class/start-class.tsx";

startClass({ words: areaWords(EN_CLASS, EN_DOCUMENTS), areas: DOCUMENT_AREAS }, EN_CLASS_PROBLEMS);
