// What the class's pages say in Latvian, area by area.
// `ClassWords` takes its shape from here, so that no other language can lack a text.
import { LV_GENERAL } from "../general.ts";
import { LV_ANALYSIS } from "./analysis.ts";
import { LV_AREAS, LV_STATUSES } from "./areas.ts";
import { LV_ENTRY_FORM } from "./entries.ts";
import { LV_FINDINGS } from "./findings.ts";
import { LV_CLASS_HOME } from "./home.ts";
import { LV_KINDS } from "./kinds.ts";
import { LV_LISTS } from "./lists.ts";
import { LV_LOG } from "./log.ts";
import { LV_PARENTS } from "./parents.ts";
import { LV_MINUTES } from "./minutes.ts";
import { LV_PARTS } from "./parts.ts";
import { LV_PLAN } from "./plan.ts";
import { LV_PUPILS } from "./pupils.ts";
import { LV_REPORT } from "./report.ts";
import { LV_REVIEW } from "./review.ts";
import { LV_TRIP } from "./trip.ts";
import { LV_WARNINGS } from "./warnings.ts";

/** Of all. */
export const LV_CLASS = {
  general: LV_GENERAL,
  kinds: LV_KINDS,
  areas: LV_AREAS,
  statuses: LV_STATUSES,
  home: LV_CLASS_HOME,
  findings: LV_FINDINGS,
  parts: LV_PARTS,
};

/** Of what the page `class` carries. */
export const LV_ENTRIES = {
  entry: LV_ENTRY_FORM,
  lists: LV_LISTS,
  warnings: LV_WARNINGS,
  parents: LV_PARENTS,
};

/** Of what the page `logging` carries. */
export const LV_LOGGING = {
  entry: LV_ENTRY_FORM,
  lists: LV_LISTS,
  warnings: LV_WARNINGS,
  log: LV_LOG,
};

/** Of what the page `planning` carries. */
export const LV_PLANNING = {
  lists: LV_LISTS,
  warnings: LV_WARNINGS,
  plan: LV_PLAN,
};

/** Of what the page `occasions` carries. */
export const LV_OCCASIONS = {
  warnings: LV_WARNINGS,
  analysis: LV_ANALYSIS,
  minutes: LV_MINUTES,
  trip: LV_TRIP,
};

/** Of what the page `documents` carries. */
export const LV_DOCUMENTS = {
  report: LV_REPORT,
  review: LV_REVIEW,
  pupils: LV_PUPILS,
};
