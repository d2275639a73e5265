// The tabs we make, by ids that we choose ourselves: a tab that a person renames or moves is still the same tab.
import type { GatheredTabKey } from "../core/master/master-view.ts";
import type { JournalTabKey } from "../core/journal/journal-tabs.ts";

export type MasterTabKey = "classes" | "settings" | "years" | "keeping" | "ledger" | "jobs";

/** Klases, Iestatījumi, Mācību gadi, Glabāšana; hidden: Reģistrs, Darbi. */
export const MASTER_SHEETS: Readonly<Record<MasterTabKey, number>> = {
  classes: 910_001,
  settings: 910_002,
  years: 910_003,
  ledger: 910_004,
  jobs: 910_005,
  keeping: 910_006,
};

/** Uzskaite, Sadarbība ar vecākiem, Plāns, Skolēni; hidden: Skola, Vēsture, Faili. A copy of a spreadsheet keeps the ids of its tabs. */
export const JOURNAL_SHEETS: Readonly<Record<JournalTabKey | "school", number>> = {
  log: 920_001,
  contacts: 920_002,
  plan: 920_003,
  pupils: 920_004,
  school: 920_005,
  history: 920_006,
  files: 920_007,
};

/** Gathered from the classes: Pārskats, Sadarbība ar vecākiem, Aktivitātes, Neatpazītie ieraksti; hidden: Lasījumi. */
export const VIEW_SHEETS: Readonly<Record<GatheredTabKey | "readings", number>> = {
  overview: 911_001,
  contacts: 911_002,
  activities: 911_003,
  unrecognised: 911_004,
  readings: 911_005,
};

/** The tab that Google begins a spreadsheet with, whatever the language calls it. */
export const DEFAULT_SHEET = 0;
