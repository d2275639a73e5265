// The class's page in English.
import { EN_CLASS_PROBLEMS } from "../../wording/en/class/problems.ts";
import { EN_CLASS } from "../../wording/en/class/screens.ts";
import { startClass } from "./start-class.tsx";

startClass(EN_CLASS, EN_CLASS_PROBLEMS);
