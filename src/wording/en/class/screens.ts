// What the class's pages say in English, area by area.
import type { DocumentWords, EntryWords, PlanningWords, SharedClassWords } from "../../screens.ts";
import { EN_GENERAL } from "../general.ts";
import { EN_AREAS, EN_STATUSES } from "./areas.ts";
import { EN_ENTRY_FORM } from "./entries.ts";
import { EN_FINDINGS } from "./findings.ts";
import { EN_CLASS_HOME } from "./home.ts";
import { EN_KINDS } from "./kinds.ts";
import { EN_LISTS } from "./lists.ts";
import { EN_LOG } from "./log.ts";
import { EN_PARENTS } from "./parents.ts";
import { EN_PARTS } from "./parts.ts";
import { EN_PLAN } from "./plan.ts";
import { EN_REPORT } from "./report.ts";
import { EN_REVIEW } from "./review.ts";
import { EN_WARNINGS } from "./warnings.ts";

/** Of all. */
export const EN_CLASS: SharedClassWords = {
  general: EN_GENERAL,
  kinds: EN_KINDS,
  areas: EN_AREAS,
  statuses: EN_STATUSES,
  home: EN_CLASS_HOME,
  findings: EN_FINDINGS,
  lists: EN_LISTS,
  parts: EN_PARTS,
  warnings: EN_WARNINGS,
};

/** Of the areas that the class's page carries. */
export const EN_ENTRIES: EntryWords = {
  entry: EN_ENTRY_FORM,
  log: EN_LOG,
  parents: EN_PARENTS,
};

/** Of the area that the planning page carries. */
export const EN_PLANNING: PlanningWords = {
  plan: EN_PLAN,
};

/** Of the areas that the documents' page carries. */
export const EN_DOCUMENTS: DocumentWords = {
  report: EN_REPORT,
  review: EN_REVIEW,
};
