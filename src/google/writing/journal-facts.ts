// Makes a copied journal the journal of its class: tells it what the school tells the class, protects what a slip would break, and
// names its columns so that they are found wherever a person moves them.
import type { sheets_v4 } from "@googleapis/sheets";
import type { JournalFacts } from "../../core/journal/journal-facts.ts";
import { JOURNAL_TABS } from "../../core/journal/journal-tabs.ts";
import type { JournalTabKey } from "../../core/journal/journal-tabs.ts";
import { JOURNAL_SHEETS } from "../sheet-ids.ts";
import { writeRows } from "./cells.ts";

/** The protection of the hidden tab. A journal that has it was told its facts: whoever lost the answer looks for it. */
export const JOURNAL_MARK_RANGE_ID = 930_005;

/** The key of the developer metadata that names a column; its value is the column's own key. */
export const COLUMN_METADATA_KEY = "column";

const HEADER_RANGE_IDS: Readonly<Record<JournalTabKey, number>> = {
  log: 930_001,
  contacts: 930_002,
  plan: 930_003,
  pupils: 930_004,
  history: 930_006,
  files: 930_007,
};

/**
 * The one batchUpdate for a freshly copied journal. Sent again it is refused whole, since its protections are there:
 * a copy brings neither protections nor, for sure, developer metadata, so both are made here. `editors` are the
 * addresses that may change what is protected.
 */
export function journalFactsRequests(
  facts: JournalFacts,
  editors: readonly string[],
): sheets_v4.Schema$Request[] {
  return [
    factsRequest(facts),
    ...JOURNAL_TABS.map(({ key, title }) =>
      protection(
        HEADER_RANGE_IDS[key],
        { sheetId: JOURNAL_SHEETS[key], startRowIndex: 0, endRowIndex: 1 },
        `${title}: virsraksti`,
        editors,
      ),
    ),
    protection(JOURNAL_MARK_RANGE_ID, { sheetId: JOURNAL_SHEETS.school }, "Skola", editors),
    ...JOURNAL_TABS.flatMap(({ key, columns }) =>
      columns.map((column, at) => columnName(JOURNAL_SHEETS[key], at, column.key)),
    ),
  ];
}

/** The facts alone, for a journal that has been told them before. Rows are fixed: written again they come to the same. */
export function factsRequest(facts: JournalFacts): sheets_v4.Schema$Request {
  return writeRows(JOURNAL_SHEETS.school, 1, factRows(facts));
}

/** Key and value, both text; what is more than a word is JSON. */
function factRows(facts: JournalFacts): [keyof JournalFacts, string][] {
  return [
    ["schoolClass", facts.schoolClass],
    ["year", facts.year],
    ["teacher", facts.teacher],
    ["teacherGenitive", facts.teacherGenitive],
    ["teacherGender", facts.teacherGender],
    ["teacherEmail", facts.teacherEmail],
    ["pupilCount", facts.pupilCount === null ? "" : `${facts.pupilCount}`],
    ["dates", JSON.stringify(facts.dates)],
    ["priority", facts.priority ?? ""],
    ["events", JSON.stringify(facts.events)],
    ["templatesFolder", facts.templatesFolder],
    ["forms", JSON.stringify(facts.forms)],
    ["schoolGenitive", facts.schoolGenitive],
    ["schoolLocative", facts.schoolLocative],
    ["placeLocative", facts.placeLocative],
    ["periodWord", facts.periodWord],
    ["deadlines", JSON.stringify(facts.deadlines)],
  ];
}

function protection(
  protectedRangeId: number,
  range: sheets_v4.Schema$GridRange,
  description: string,
  editors: readonly string[],
): sheets_v4.Schema$Request {
  return {
    addProtectedRange: {
      protectedRange: { protectedRangeId, range, description, editors: { users: [...editors] } },
    },
  };
}

function columnName(sheetId: number, at: number, key: string): sheets_v4.Schema$Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: COLUMN_METADATA_KEY,
        metadataValue: key,
        location: {
          dimensionRange: { sheetId, dimension: "COLUMNS", startIndex: at, endIndex: at + 1 },
        },
        visibility: "DOCUMENT",
      },
    },
  };
}
