// What the class's pages say in English, area by area.
import type {
  DocumentWords,
  EntryWords,
  LoggingWords,
  OccasionWords,
  PlanningWords,
  SharedClassWords,
} from "../../screens.ts";
import { EN_GENERAL } from "../general.ts";
import { EN_ANALYSIS } from "./analysis.ts";
import { EN_AREAS, EN_STATUSES } from "./areas.ts";
import { EN_ENTRY_FORM } from "./entries.ts";
import { EN_FINDINGS } from "./findings.ts";
import { EN_CLASS_HOME } from "./home.ts";
import { EN_KINDS } from "./kinds.ts";
import { EN_LISTS } from "./lists.ts";
import { EN_LOG } from "./log.ts";
import { EN_PARENTS } from "./parents.ts";
import { EN_MINUTES } from "./minutes.ts";
import { EN_PARTS } from "./parts.ts";
import { EN_PLAN } from "./plan.ts";
import { EN_PUPILS } from "./pupils.ts";
import { EN_REPORT } from "./report.ts";
import { EN_REVIEW } from "./review.ts";
import { EN_TRIP } from "./trip.ts";
import { EN_WARNINGS } from "./warnings.ts";

/** Of all. */
export const EN_CLASS: SharedClassWords = {
  general: EN_GENERAL,
  kinds: EN_KINDS,
  areas: EN_AREAS,
  statuses: EN_STATUSES,
  home: EN_CLASS_HOME,
  findings: EN_FINDINGS,
  parts: EN_PARTS,
};

/** Of what the page `class` carries. */
export const EN_ENTRIES: EntryWords = {
  entry: EN_ENTRY_FORM,
  lists: EN_LISTS,
  warnings: EN_WARNINGS,
  parents: EN_PARENTS,
};

/** Of what the page `logging` carries. */
export const EN_LOGGING: LoggingWords = {
  entry: EN_ENTRY_FORM,
  lists: EN_LISTS,
  warnings: EN_WARNINGS,
  log: EN_LOG,
};

/** Of what the page `planning` carries. */
export const EN_PLANNING: PlanningWords = {
  lists: EN_LISTS,
  warnings: EN_WARNINGS,
  plan: EN_PLAN,
};

/** Of what the page `occasions` carries. */
export const EN_OCCASIONS: OccasionWords = {
  warnings: EN_WARNINGS,
  analysis: EN_ANALYSIS,
  minutes: EN_MINUTES,
  trip: EN_TRIP,
};

/** Of what the page `documents` carries. */
export const EN_DOCUMENTS: DocumentWords = {
  report: EN_REPORT,
  review: EN_REVIEW,
  pupils: EN_PUPILS,
};
