// What the page of next year says in English: the list of classes, and taking work back.
import { countedEn } from "../../counted.ts";
import type { NextYearWords } from "../../screens.ts";
import { duration } from "../counts.ts";
import { yearName, yearShort } from "../general.ts";

const files = (n: number) => countedEn(n, "file", "files");
const folders = (n: number) => countedEn(n, "folder", "folders");
const questions = (n: number) => countedEn(n, "question", "questions");

export const EN_NEXT_YEAR: NextYearWords = {
  title: "Next school year",
  home: "To the master's start",
  tasks: {
    rollover: "Prepare next school year",
    undo: "Take work back",
  },
  noYear: "Open a school year first: the next one is prepared from it.",
  fromYear: "The school year that ends",
  list: {
    promise: (id) =>
      `Folders will be made for the school year ${yearShort(id)}. Pupils' data and entries are not copied. Files that exist are not changed.`,
    checking: "Checking the list and the drive…",
    rows: "Classes",
    questions: (n) => `The list has ${questions(n)}. Please answer.`,
    noQuestions: "Every question is answered.",
    change: (from, to) => `${from} → ${to}`,
    newClass: "new",
    ends: "ends",
    unanswered: "?",
    annex: (n) => `annex ${n}`,
    files: (make, keep) =>
      keep === 0
        ? `To be made: ${make}.`
        : make === 0
          ? "All files are there already; they are not changed."
          : `To be made: ${make}; there already: ${keep}.`,
    fate: "What becomes of the class",
    fates: {
      "goes-on": "goes on as another class",
      ends: "leaves or is dissolved",
      unanswered: "not decided yet",
    },
    to: "Class next year",
    toHint: "For example, 4.a",
    teacher: "Class teacher",
    email: "E-mail",
    gender: "Gender (S female, V male)",
    genitive: "Name in the genitive (optional)",
    access: "The former class teacher once the year is closed",
    accesses: {
      rule: "as usual",
      read: "reads the old folder",
      end: "no longer sees the old folder",
    },
    split: "Split the class",
    remove: "Remove the line",
    add: "Add a class",
    check: "Check the list",
    start: "Make it",
    changed: "The list was changed. Check it before making anything.",
    close: "Close the old year: its class teachers only read",
    closeHint: (people, isOver) =>
      `${isOver ? "The school year is over." : "The school year is not over yet."} Access changes for: ${people}.`,
    obstacles: "To be solved first",
    strangeFolder:
      "The drive has a folder of this year's name that the add-on did not make. It stays; the new one will lie beside it.",
    priority: "The year's priority",
    noPriority: "not written in the tab “Mācību gadi”",
    toMake: "To be made",
    toKeep: "Stays as it is",
    time: "Time needed",
    duration,
    limits: { documents: "Documents today", spreadsheets: "Spreadsheets today" },
    limit: (needed, left) => `${needed} needed, ${left} still allowed`,
    overLimit:
      "Google's limit for today will not do: the work will stop and can be continued tomorrow.",
  },
  undo: {
    intro:
      "Only what this work made and nobody touched goes into the bin. Access that was taken away is given back. Everything else stays.",
    none: "There is no work that could be taken back.",
    what: {
      "open-year": (id) => `${yearName(id)}: opening`,
      rollover: (id) => `${yearName(id)}: preparation`,
    },
    by: (person, day) => `${person}, ${day}`,
    look: "Look at it",
    trash: (n, empty) => `${files(n)} go into the bin, and ${folders(empty)} that remain empty.`,
    access: (n) => `Access that is given back: ${n}.`,
    staying: "They stay, because somebody changed them",
    start: "Take this work back",
  },
};
