// What the areas of a class teacher's work are called in English, and where a document stands.
import type { ClassWords } from "../../screens.ts";

export const EN_AREAS: ClassWords["areas"] = {
  plan: "Year plan",
  log: "Log",
  parents: "Cooperation with parents",
  report: "Half-year report",
  analysis: "Event analysis",
  minutes: "Meeting minutes",
  trip: "Trip",
  pupils: "Pupils",
  review: "Submitting",
};

export const EN_STATUSES: ClassWords["statuses"] = {
  DRAFT: "Draft",
  SUBMITTED: "Submitted",
  RETURNED: "Returned for correction",
  ACCEPTED: "Accepted",
};
