// What the class's pages say in Latvian, area by area.
// `ClassWords` takes its shape from here, so that no other language can lack a text.
import { LV_GENERAL } from "../general.ts";
import { LV_AREAS, LV_STATUSES } from "./areas.ts";
import { LV_ENTRY_FORM } from "./entries.ts";
import { LV_FINDINGS } from "./findings.ts";
import { LV_CLASS_HOME } from "./home.ts";
import { LV_KINDS } from "./kinds.ts";
import { LV_LISTS } from "./lists.ts";
import { LV_LOG } from "./log.ts";
import { LV_PARENTS } from "./parents.ts";
import { LV_PARTS } from "./parts.ts";
import { LV_PLAN } from "./plan.ts";
import { LV_REPORT } from "./report.ts";
import { LV_REVIEW } from "./review.ts";
import { LV_WARNINGS } from "./warnings.ts";

/** Of all. */
export const LV_CLASS = {
  general: LV_GENERAL,
  kinds: LV_KINDS,
  areas: LV_AREAS,
  statuses: LV_STATUSES,
  home: LV_CLASS_HOME,
  findings: LV_FINDINGS,
  lists: LV_LISTS,
  parts: LV_PARTS,
  warnings: LV_WARNINGS,
};

/** Of the areas that the class's page carries. */
export const LV_ENTRIES = {
  entry: LV_ENTRY_FORM,
  log: LV_LOG,
  parents: LV_PARENTS,
};

/** Of the area that the planning page carries. */
export const LV_PLANNING = {
  plan: LV_PLAN,
};

/** Of the areas that the documents' page carries. */
export const LV_DOCUMENTS = {
  report: LV_REPORT,
  review: LV_REVIEW,
};
