// What the class's page says in English, area by area.
import type { ClassWords } from "../../screens.ts";
import { EN_GENERAL } from "../general.ts";
import { EN_CLASS_HOME } from "./home.ts";
import { EN_KINDS } from "./kinds.ts";
import { EN_PARTS } from "./parts.ts";
import { EN_WARNINGS } from "./warnings.ts";

export const EN_CLASS: ClassWords = {
  general: EN_GENERAL,
  kinds: EN_KINDS,
  home: EN_CLASS_HOME,
  parts: EN_PARTS,
  warnings: EN_WARNINGS,
};
