// What the event analyses say in English.
import type { OccasionWords } from "../../screens.ts";

export const EN_ANALYSIS: OccasionWords["analysis"] = {
  loading: "Reading the events…",
  made: "Analyses made",
  incomplete: "not all filled in yet",
  complete: "filled in",
  events: "Events without an analysis",
  none: "There are no events yet. They will come from the log and the year plan; any other event may be analysed too.",
  create: "Create analysis",
  other: "Another event",
  title: "Event analysis",
  later: "What is left empty can be written in the document.",
  dateHint: "The time too, for example 09.10.2020. 9.00–12.30",
  name: "Event name",
  nameMissing: "Write the name.",
  goal: "Goal",
  description: "Short description, methods",
  participation: "Pupils' activity and participation",
  conclusions: "Conclusions",
  submit: "Create event analysis",
  created: (name) => `File created: ${name}`,
  exists: "This file already exists. Open it?",
  open: "Open",
  review: "Submit for review",
};
