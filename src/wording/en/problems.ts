// What may stand in anybody's way, in English.
import type { GeneralProblem } from "../../core/problem.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import type { SentenceOf } from "../words.ts";

const STATUS_WORDS: Readonly<Record<DocumentStatus, string>> = {
  DRAFT: "Draft",
  SUBMITTED: "Submitted",
  RETURNED: "Returned for correction",
  ACCEPTED: "Accepted",
};

export const EN_PROBLEMS: SentenceOf<GeneralProblem> = {
  BUSY: () => "Somebody else is doing this work right now. Wait a minute and try again.",
  DOCUMENT_LOCKED: () =>
    "The document is closed to editing: it is submitted or accepted, or you may only read it.",
  NOT_REVIEWED: ({ name }) => `“${name}” is no plan, report or analysis of this class.`,
  STATUS_OTHERWISE: ({ status }) =>
    `The document's status is now “${STATUS_WORDS[status]}”, so this cannot be done any more. Open the list again.`,
  INPUT_UNREADABLE: ({ field }) =>
    `The input cannot be read${field === "" ? "" : ` (“${field}”)`}. Check it and try again.`,
  NO_ACCESS: () => "You have no access here. Contact the school management.",
  NOT_FOUND: () =>
    "The file was not found: it is deleted, moved, or you have no access to it. Contact the school management.",
  QUOTA: () => "Google does not allow more actions right now. Try again in a few minutes.",
  DAILY_LIMIT: () => "Google's daily limit is reached. Go on tomorrow; what was done is kept.",
  GOOGLE_UNAVAILABLE: () => "Google does not answer right now. Try again in a few minutes.",
  SIGN_IN_AGAIN: () =>
    "Google does not recognise your account. If several accounts are signed in in this browser, keep only the school's and open the sidebar again.",
  API_DISABLED: () =>
    "An API that is needed is not enabled in the school's Google project. Ask the IT person to enable it.",
  GOOGLE_REFUSED: ({ message }) => `Google refused this: ${message}`,
  DEFECT: ({ incident }) =>
    `The program made a mistake. Nothing is lost; tell the IT person the number ${incident}.`,
};
