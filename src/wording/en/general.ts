// What all pages of the sidebar say in English.
import type { GeneralWords } from "../screens.ts";
import { columns, rows } from "./counts.ts";

export const yearShort = (id: string) => id.replace("_", "/");
export const yearName = (id: string) => `School year ${yearShort(id)}`;

export const EN_GENERAL: GeneralWords = {
  loading: "Loading…",
  wait: "Please wait. It may take half a minute.",
  back: "Back",
  retry: "Try again",
  person: (email) => `You are working as ${email}`,
  opensInNewTab: "opens in a new tab",
  yearName,
  yearShort,
  list: {
    file: "Or choose a CSV file",
    recognised: (rowCount, columnCount) =>
      `Recognised: ${rows(rowCount)}, ${columns(columnCount)}.`,
    fileTaken: (name) => `List taken from the file “${name}”.`,
    undo: "Undo",
    notText: "This is no text file. Save the list as CSV and choose it again.",
    emptyFile: "The file is empty. Choose another.",
    nothing: "Paste a list or choose a file.",
  },
};
