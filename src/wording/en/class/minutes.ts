// What the minutes of parents' meetings say in English.
import type { OccasionWords } from "../../screens.ts";

export const EN_MINUTES: OccasionWords["minutes"] = {
  loading: "Reading the parents' meetings…",
  meetings: "Parents' meetings",
  none: "No parents' meeting is recorded yet. Minutes can be prepared before a meeting too.",
  minuted: "minuted",
  create: "Create minutes",
  other: "Another meeting",
  title: "Minutes of a parents' meeting",
  proposal: "Sample template. The school must confirm it.",
  dateHint: "The time too, for example 10.09.2020. 18.00–19.30",
  held: "Held",
  inPerson: "in person",
  online: "online",
  minuteTaker: "Minutes taken by",
  invited: "Invited",
  attendees: "Parents present",
  question: (n) => `Point ${n} of the agenda`,
  later:
    "Write who reports and what is decided in the document. The list of those present is signed on paper.",
  submit: "Create meeting minutes",
  recorded: "The meeting's entry says now that it was minuted.",
};
