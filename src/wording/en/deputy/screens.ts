// What the deputy's page says in English.
import type { DeputyWords } from "../../screens.ts";
import { classes, duration } from "../counts.ts";
import { EN_GENERAL } from "../general.ts";
import { EN_REFRESH } from "./refresh.ts";
import { EN_SETTINGS } from "./settings.ts";
import { EN_WORK } from "./work.ts";

export const EN_DEPUTY: DeputyWords = {
  settings: EN_SETTINGS,
  refresh: EN_REFRESH,
  general: EN_GENERAL,
  setUp: {
    title: "Set up the school",
    intro:
      "This spreadsheet becomes the school's master with the class list. Templates and class folders are kept in the school's shared drive.",
    again:
      "What you write here replaces what now stands in the tab “Iestatījumi”. Missing templates are made again.",
    drive: "Shared drive",
    driveHint: "You have to be its manager.",
    noDrives:
      "You have no shared drive. Make one in Google Drive or ask the IT person to add you, then reload the list.",
    reloadDrives: "Reload the list",
    checkingDrive: "Checking the drive…",
    driveFits: "The drive is suitable.",
    driveUnfit: "This drive cannot be used yet",
    checkAgain: "Check again",
    chooseDrive: "Choose a shared drive.",
    school: "School",
    more: "Further details (optional)",
    hints: {
      nameNominative: "Who? For example, Paraugu vidusskola",
      nameGenitive: "Whose? For example, Paraugu vidusskolas",
      nameLocative: "Where? For example, Paraugu vidusskolā",
      placeLocative: "Where are documents signed? For example, Paraugos",
      periodWordGenitive: "What the school calls a part of the year",
    },
    correct: "Correct the marked fields.",
  },
  home: {
    years: "School years",
    noYears: "There is no class list yet. Begin with it: then a school year can be opened.",
    classes,
    opened: "opened",
    notOpened: "not opened",
    openYear: "Preview and open",
    lookAgain: "Preview",
    tasks: "Preparation",
    classList: "Read in a class list",
    templates: "Check the templates",
    nextYear: "Next school year",
  },
  classList: {
    title: "Class list",
    year: "School year",
    yearHint: "For example, 2021/2022",
    paste: "List from a sheet",
    pasteHint:
      "Paste the cells with their headers: klase, audzinātājs, dzimte, e-pasts, skolēnu skaits.",
    note: "This school year's rows in the tab “Klases” are replaced, other years' rows stay.",
    start: "Read in the list",
    faults: "To correct in the list",
    imported: (n) => `List read in: ${classes(n)}.`,
    next: "Preview the school year",
    more: "Read in another list",
  },
  preview: {
    duration,
    checking: "Checking what is there already…",
    toMake: "To be made",
    toKeep: "Stays as it is",
    time: "Time needed",
    promise: "No pupil data or entries are copied. Existing files are not changed.",
    nothingToMake: "All files are made already.",
    classes: "Classes",
    annex: (n) => `annex ${n}`,
    newOnes: (n) => (n === 0 ? "complete" : `new: ${n}`),
    make: "to be made",
    keep: "is there",
    access: "Access",
    letIn: "to be given",
    isIn: "is given",
    start: "Open the school year",
  },
  work: EN_WORK,
  otherFile: {
    title: "This is not the master",
    text: "“Audzināšanas darbs” does not find its tabs in this spreadsheet. If it is a class's log, bring the deleted tabs back from the version history and open the sidebar again.",
  },
};
