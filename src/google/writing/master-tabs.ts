// Makes a spreadsheet the school's master: adds the tabs it lacks and brings the settings up to date. Tabs that are there, ours or not,
// stay as a person left them.
import type { sheets_v4 } from "@googleapis/sheets";
import { yearPriority } from "../../core/programme/year-priorities.ts";
import { DEFAULT_YEAR_DATES } from "../../core/school/default-year-dates.ts";
import type { SchoolSettings } from "../../core/school/school-settings.ts";
import { printYearRow } from "../../core/school/year-table.ts";
import type { Cells } from "../../usecases/ports/master.ts";
import { DEFAULT_SHEET, MASTER_SHEETS } from "../sheet-ids.ts";
import type { MasterTabKey } from "../sheet-ids.ts";
import { writeRows } from "./cells.ts";
import { freeTitle } from "./free-title.ts";
import type { ExistingSheet } from "./free-title.ts";
import { LATVIAN } from "./journal-template.ts";
import { makeTabRequests } from "./make-tab.ts";
import { JOB_TAB, KEEPING_TAB, LEDGER_TAB, ROSTER_TAB, YEARS_TAB } from "./master-columns.ts";
import { makeSettingsTab, updateSettings } from "./settings-tab.ts";
import { viewTabsRequests } from "./view-tabs.ts";

export interface MasterNow {
  /** What `Iestatījumi` holds now, header first; without it every setting is added below what is there. */
  readonly settingCells?: Cells;
  /** Whether the tab that Google begins a spreadsheet with is blank: then, if it is the only one, it gives way. */
  readonly isBlank?: boolean;
}

const TITLES: Readonly<Record<MasterTabKey, string>> = {
  classes: "Klases",
  settings: "Iestatījumi",
  years: "Mācību gadi",
  keeping: "Glabāšana",
  ledger: "Reģistrs",
  jobs: "Darbi",
};

const TAB_KEYS: readonly MasterTabKey[] = [
  "classes",
  "settings",
  "years",
  "keeping",
  "ledger",
  "jobs",
];

export function masterTabsRequests(
  existing: readonly ExistingSheet[],
  settings: SchoolSettings,
  driveId: string,
  { settingCells = [], isBlank = false }: MasterNow = {},
): sheets_v4.Schema$Request[] {
  const lacking = TAB_KEYS.filter(
    (key) => !existing.some(({ sheetId }) => sheetId === MASTER_SHEETS[key]),
  );
  const givesWay = isBlank && existing.length === 1 && existing[0]?.sheetId === DEFAULT_SHEET;
  return [
    ...(givesWay ? [LATVIAN] : []),
    // First of all what the deputy opens the master for.
    ...viewTabsRequests(existing),
    ...lacking.flatMap((key) => [
      ...makeTab(key, freeTitle(TITLES[key], existing), settings, driveId),
      warning(key),
    ]),
    ...(lacking.includes("settings") ? [] : updateSettings(settingCells, settings, driveId)),
    ...(givesWay ? [{ deleteSheet: { sheetId: DEFAULT_SHEET } }] : []),
  ];
}

function makeTab(
  key: MasterTabKey,
  title: string,
  settings: SchoolSettings,
  driveId: string,
): sheets_v4.Schema$Request[] {
  const sheetId = MASTER_SHEETS[key];
  switch (key) {
    case "classes":
      return makeTabRequests({ sheetId, title, columns: ROSTER_TAB });
    case "settings":
      return makeSettingsTab(title, settings, driveId);
    case "years":
      return [
        ...makeTabRequests({ sheetId, title, columns: YEARS_TAB }),
        writeRows(sheetId, 1, DEFAULT_YEAR_DATES.map(yearRow)),
      ];
    case "keeping":
      return makeTabRequests({ sheetId, title, columns: KEEPING_TAB });
    case "ledger":
      return makeTabRequests({ sheetId, title, columns: LEDGER_TAB, hidden: true });
    case "jobs":
      return makeTabRequests({ sheetId, title, columns: JOB_TAB, hidden: true });
  }
}

function yearRow(dates: (typeof DEFAULT_YEAR_DATES)[number]): string[] {
  return printYearRow({
    dates,
    priority: yearPriority(dates.schoolYear.startYear)?.text ?? null,
  });
}

/** The deputy is asked before a header or a hidden row is changed, and may still do it. */
function warning(key: MasterTabKey): sheets_v4.Schema$Request {
  const sheetId = MASTER_SHEETS[key];
  const whole = key === "ledger" || key === "jobs";
  return {
    addProtectedRange: {
      protectedRange: {
        range: whole ? { sheetId } : { sheetId, startRowIndex: 0, endRowIndex: 1 },
        description: TITLES[key],
        warningOnly: true,
      },
    },
  };
}
