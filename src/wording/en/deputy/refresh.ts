// What the deputy's page says of gathering the classes' entries, in English.
import type { DeputyWords } from "../../screens.ts";
import { classes } from "../counts.ts";

export const EN_REFRESH: DeputyWords["refresh"] = {
  title: "Overview by class",
  reading: "Looking for changes…",
  goingOn: (read: number) => `${classes(read)} read, going on…`,
  done: (read: number) =>
    read === 0
      ? "Nothing has changed: the overview is up to date."
      : `The overview is up to date. Read: ${classes(read)}.`,
  now: "Update the overview",
  look: "Look at the school",
  trouble: "Could not be read",
  twoJournals: "has two logs; one is not read. Delete the one too many:",
  otherJournal: "the other log",
  kinds: {
    JOURNAL_TRASHED: "the log is in the bin. Restore it from the bin of Google Drive.",
    JOURNAL_GONE: "the log was not found. Put it back into the class's folder.",
    CANNOT_OPEN: "the log cannot be opened. Ask the drive's manager for access.",
    FACTS_MISSING: "the log lacks its hidden tab “Skola”. Restore it from the version history.",
  },
};
