// What the class list says in English.
import type { DocumentWords } from "../../screens.ts";

export const EN_PUPILS: DocumentWords["pupils"] = {
  loading: "Reading the class list…",
  none: "There is no list yet. Paste it from a table or a printout.",
  here: (n) => `In the class: ${n}.`,
  takeOver: "Take over a list",
  add: "Add a pupil",
  correct: "Correct",
  between: (from, to) => [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(" "),
  givenName: "First name",
  surname: "Surname",
  from: "In the class from",
  to: "In the class until",
  wholeYear: "Leave empty for the whole year.",
  nameMissing: "Write the first name and surname.",
  saved: (renamed) =>
    renamed === 0 ? "Saved." : `Saved. The name was corrected in ${renamed} contact entries too.`,
  paste: "Class list",
  pasteHint: "Only first name and surname are needed. Personal codes are not kept.",
  check: "Check the list",
  column: (n) => `Column ${n}`,
  columnIs: {
    given: "First name",
    surname: "Surname",
    "given-surname": "First name and surname",
    "surname-given": "Surname and first name",
    skip: "Leave out",
  },
  codes: "The list had personal codes. They are taken out and will not be kept.",
  added: (n) => `New pupils: ${n}`,
  kept: (n) => `Already in the list: ${n}. Their numbers stay.`,
  absent: "In the class, but not in this list. Who has left?",
  leftOn: "Last day in the class",
  joinedOn: "The new pupils are in the class from",
  repeated: (names) => `Named twice: ${names}.`,
  namesakes: "They are different pupils of the same name",
  evenSo: "The list is right, there are that many pupils",
  nothing: "Everybody is in the list already, nothing changes.",
  save: "Save the list",
  imported: (added, left) =>
    `List saved. Added: ${added}${left === 0 ? "" : `, left the class: ${left}`}.`,
};
