// What the screens of submitting and review say in English.
import type { ClassWords } from "../../screens.ts";
import { date } from "../dates.ts";

export const EN_REVIEW: ClassWords["review"] = {
  intro: "Choose the document to submit, or to see where it stands.",
  nothing: "You have no documents to submit.",
  status: "Status",
  submittedOn: (iso) => `Submitted ${date(iso)}`,
  returnedWith: "Comment of the school management",
  by: (email, iso) => `${email}, ${date(iso)}`,
  changedSince: (iso) => `The document was changed after that, on ${date(iso)}`,
  before: "Before submitting, look at this",
  mayStill: "It can be submitted all the same.",
  allWell: "There is nothing else to check.",
  reflectionEmpty: "“What worked?” and “What was difficult?” are empty:",
  reportBehind: (added, corrected, removed) =>
    `The report lacks something of the log (to add ${added}, to correct ${corrected}, to take out ${removed}).`,
  goReport: "Update the report",
  rowsGone: (rows) => `The report's table lacks: ${rows}.`,
  fieldsEmpty: (fields) => `Not filled in: ${fields}.`,
  fields: {
    goal: "goal",
    description: "short description/methods",
    participation: "pupils' activity and participation",
    conclusions: "conclusions",
  },
  planEmpty: "The plan's table has no lines yet.",
  names: "A pupil is named:",
  replaceNames: "Replace the names with “skolēns” (pupil)",
  replaced: (n) => (n === 1 ? "Name replaced." : `Names replaced: ${n}.`),
  submit: "Submit",
  submitted: "Submitted for review. It can be edited again if returned.",
  withdraw: "Withdraw the submission",
  withdrawn: "Submission withdrawn. The document can be edited again.",
  whileSubmitted:
    "The document is closed to editing until the school management has reviewed it. Until then the submission can be withdrawn: here or, where the sidebar does not open in a closed document, in another file of the class.",
  whenAccepted:
    "The document is accepted. If it has to be corrected, ask the school management to return it.",
  whenReturned: "Correct the document and submit it again.",
};
