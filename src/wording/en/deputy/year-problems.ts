// What may stand in the deputy's way, in English.
import type { FormKey } from "../../../core/forms/form.ts";
import type { YearProblemWords } from "../../words.ts";
import { EN_FORM_NAMES } from "../form-names.ts";
import { yearShort } from "../general.ts";
import { EN_PROBLEMS } from "../problems.ts";
import { EN_ROSTER_FAULTS } from "./roster-faults.ts";
import { EN_WORK } from "./work.ts";
import { EN_YEAR_TABLE_FAULTS } from "./year-table-faults.ts";

const form = (key: FormKey): string => `“${EN_FORM_NAMES[key]}”`;

const ASK_TO_MANAGE = "Ask its manager to make you a manager.";

export const EN_YEAR_PROBLEMS: YearProblemWords = {
  rosterFault: EN_ROSTER_FAULTS,
  yearTableFault: EN_YEAR_TABLE_FAULTS,
  problem: {
    ...EN_PROBLEMS,
    NOT_A_MASTER: () =>
      "This spreadsheet is not the school's master. Open the master, or set up the school in this spreadsheet.",
    NOT_SET_UP: () => "The school is not completely set up yet. Finish “Set up the school” first.",
    FILE_SERVES_ELSEWHERE: ({ name }) =>
      `“${name}” already is a class's or a template's file. Set up the school in a blank spreadsheet.`,
    COLUMNS_MOVED: ({ tab }) =>
      `In the tab “${tab}” columns were moved or added. Put them back in order; nothing was changed.`,
    MASTER_TAB_MISSING: () =>
      "A tab of the master is missing. Repeat “Set up the school”: missing tabs are made again.",
    OTHER_DRIVE: () =>
      "This master already works in another shared drive. Choose that drive, or start with a blank spreadsheet.",
    NO_COLUMN_IN_KLASES: ({ header }) =>
      `The tab “Klases” has no column “${header}”. Put the header back and try again.`,
    NO_CLASSES_IN_YEAR: ({ year }) =>
      `The tab “Klases” lists no class for ${year} Paste the class list and try again.`,
    NOT_A_YEAR: ({ typed }) =>
      `“${typed}” is no school year. Write two years in a row, like 2021./2022.`,
    YEAR_DATES_MISSING: ({ year, missing }) =>
      `Dates are missing for ${year}: ${missing.join(", ")}. Enter them in the tab “Mācību gadi”.`,
    NOT_A_DOCUMENT: ({ typed }) =>
      `“${typed}” is no Google document that you can open. Copy the document's address from the browser.`,
    OTHER_JOB_RUNS: ({ what, year }) => {
      const theYear = `the school year ${yearShort(year ?? "")}`;
      const work = {
        "set-up": EN_WORK.setUp,
        "open-year": `Opening ${theYear}`,
        rollover: `Preparing ${theYear}`,
        undo: EN_WORK.undo,
        "migrate-templates": EN_WORK.renew,
      }[what];
      return `${work} is not finished. Finish or cancel it and try again.`;
    },
    COMMENT_MISSING: () => "Write what has to be corrected in the document.",
    NO_SUCH_JOB: () => "The master knows no such work. Open the sidebar again.",
  },
  drivePoint: {
    DRIVE_NOT_FOUND: () =>
      "The shared drive was not found, or you have no access to it. Ask the drive's manager to add you.",
    CANNOT_ADD_FILES: ({ drive }) =>
      `You cannot make files in the drive “${drive}”. ${ASK_TO_MANAGE}`,
    CANNOT_SHARE_FOLDERS: ({ drive }) =>
      `You cannot share folders in the drive “${drive}”. ${ASK_TO_MANAGE}`,
    CANNOT_LIMIT_ACCESS: ({ drive }) =>
      `You cannot limit access to a folder in the drive “${drive}”. ${ASK_TO_MANAGE}`,
    MEMBERS_ONLY: ({ drive }) =>
      `Only members may open the drive “${drive}”. In the drive's settings, let people who are not members access files.`,
    API_NOT_ENABLED: ({ api }) =>
      `The “Google ${api} API” is not enabled in the Google project. Ask the IT person to enable it.`,
  },
  templateFault: {
    TEMPLATE_MISSING: ({ form: key }) =>
      `The form ${form(key)} was not found. Repeat “Set up the school”: missing forms are made again.`,
    PLACEHOLDER_MISSING: ({ form: key, placeholder }) =>
      `The form ${form(key)} has no placeholder {{${placeholder}}}. Write it where it belongs.`,
    PLACEHOLDER_UNKNOWN: ({ form: key, placeholder }) =>
      `The form ${form(key)} has an unknown placeholder {{${placeholder}}}. Correct or delete it.`,
    TEXT_IN_DRAWING: ({ form: key }) =>
      `The form ${form(key)} has a drawing or text box: Google cannot fill placeholders in it. Write them in the document's text.`,
  },
  workFailure: {
    NO_ACCESS: () => "no access; ask the drive's manager to make you a manager",
    NOT_FOUND: () => "the file or form is no longer there; check the templates and repeat",
    SHARING_REFUSED: ({ person }) =>
      `Google refuses to share with ${person}; check the address in the tab “Klases” and repeat`,
    TOUCHED_SINCE: ({ person }) =>
      person === ""
        ? "stays, because it was renamed"
        : `stays, because ${person} changed it afterwards`,
    NOT_EMPTY: () => "stays, because another file is in the folder",
    ACCESS_CHANGED: ({ person }) => `the access of ${person} was changed afterwards and stays`,
    DAILY_LIMIT: () => "Google's daily limit is reached; go on tomorrow",
    API_DISABLED: () =>
      "an API is not enabled in the Google project; ask the IT person to enable it",
    SIGN_IN_AGAIN: () => "Google does not recognise your account; sign in again and go on",
    GOOGLE_UNAVAILABLE: () => "Google does not answer right now; go on in a few minutes",
    GOOGLE_REFUSED: ({ message }) => `Google refused: ${message}`,
  },
};
