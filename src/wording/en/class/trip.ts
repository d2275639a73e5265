// What a trip's application says in English.
import type { OccasionWords } from "../../screens.ts";

export const EN_TRIP: OccasionWords["trip"] = {
  title: "Trip application",
  about:
    "The programme has no official form. A document with a checklist will be made; what is left empty can be written in it.",
  fields: {
    title: "Where to",
    goal: "Goal",
    route: "Route",
    duration: "Duration",
    participants: "Number of participants",
    ages: "Age of participants",
    transport: "Means of travel",
    overnight: "Overnight stay",
    contact: "Means of contact",
    firstAid: "First aid",
  },
  titleMissing: "Write where the class goes.",
  informedOn: "Parents are told on",
  informedHint: "At least 3 days before",
  late: "Parents are told later than 3 days before the trip.",
  submit: "Create application",
};
