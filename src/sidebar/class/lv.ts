// The class's page in Latvian.
import { LV_CLASS_PROBLEMS } from "../../wording/lv/class/problems.ts";
import { LV_CLASS } from "../../wording/lv/class/screens.ts";
import { startClass } from "./start-class.tsx";

startClass(LV_CLASS, LV_CLASS_PROBLEMS);
