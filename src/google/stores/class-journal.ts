// A class's journal in Google Sheets: read with one request, added to with one whose answer is checked.
import type { sheets_v4 } from "@googleapis/sheets";
import type { CellValue, JournalContent } from "../../core/journal/journal-content.ts";
import type { ClassJournal, NewRow } from "../../usecases/ports/class-journal.ts";
import { journalAnswer, journalContent, journalFilters } from "../reading/journal-content.ts";
import type { JournalAnswer } from "../reading/journal-content.ts";
import { quotedTitle } from "../reading/a1-range.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { GoogleFailureKind } from "../rest/google-failure.ts";
import type { Outcome } from "../rest/outcome.ts";
import { spreadsheetsBatchUpdate, spreadsheetsGet } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchGet, valuesBatchGetByDataFilter } from "../rest/sheets-values-read.ts";
import { JOURNAL_SHEETS } from "../sheet-ids.ts";
import { insertRowsRequests } from "../writing/journal-rows.ts";
import { changeRows } from "./change-rows.ts";
import { GoogleFailed, JournalTabMissing, valueOf } from "./google-failed.ts";

export function openClassJournal(gateway: Gateway): ClassJournal {
  const readAll: ClassJournal["readAll"] = (ids) => {
    const outcomes = gateway.sendAll(ids.map(journalRequest));
    return ids.map((id, at) => {
      const outcome = outcomes[at];
      return outcome === undefined
        ? null
        : readAlone(() => contentIfReadable(gateway, id, outcome));
    });
  };
  const read: ClassJournal["read"] = (id) => {
    const content = contentIfReadable(gateway, id, gateway.send(journalRequest(id)));
    if (content === null) {
      throw new GoogleFailed({
        kind: "notFound",
        code: 404,
        reason: "",
        location: "",
        message: "",
        operation: "sheets.spreadsheets.values.batchGetByDataFilter",
      });
    }
    return content;
  };
  return {
    read,
    readAll,
    append: (id, rows, before) => {
      appendOnce(gateway, id, rows, before, read);
    },
    change: (id, changes, before) => changeRows(gateway, id, changes, before),
  };
}

/** What stands in the way of all of them, not of one journal. */
const STOPS_ALL: readonly GoogleFailureKind[] = ["unauthenticated", "dailyLimit", "notEnabled"];

/** One journal that Google cannot serve holds up no other: it counts as one that cannot be opened, and is read next time. */
function readAlone(read: () => JournalContent | null): JournalContent | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof GoogleFailed && !STOPS_ALL.includes(thrown.failure.kind)) {
      return null;
    }
    throw thrown;
  }
}

/** For those who ask for more in the same round. */
export function journalRequest(spreadsheetId: string) {
  return valuesBatchGetByDataFilter({ spreadsheetId, dataFilters: journalFilters() });
}

/** What the journal's answer says; null when the person may not open it. */
export function contentIfReadable(
  gateway: Gateway,
  id: string,
  outcome: Outcome<sheets_v4.Schema$BatchGetValuesByDataFilterResponse>,
): JournalContent | null {
  if (outcome.kind === "failed" && ["notFound", "forbidden"].includes(outcome.failure.kind)) {
    return null;
  }
  // Of our requests Google finds nothing wrong but that a tab is gone.
  const answer =
    outcome.kind === "failed" && outcome.failure.kind === "invalid"
      ? answerOfRemainingTabs(gateway, id)
      : journalAnswer(valueOf(outcome));
  return journalContent(answer, unmarkedColumns(gateway, id, answer));
}

/** Sends the rows; after a lost answer looks whether they arrived, and sends them once more when they did not. */
function appendOnce(
  gateway: Gateway,
  spreadsheetId: string,
  rows: readonly NewRow[],
  before: JournalContent,
  read: ClassJournal["read"],
): void {
  const lacking = rows.filter((row) => !stands(row, before));
  if (lacking.length === 0) {
    return;
  }
  const send = (content: JournalContent, wanted: readonly NewRow[]) =>
    gateway.send(
      spreadsheetsBatchUpdate({ spreadsheetId, requests: requestsFor(content, wanted) }),
    );
  const outcome = send(before, lacking);
  if (outcome.kind !== "uncertain") {
    valueOf(outcome);
    return;
  }
  const now = read(spreadsheetId);
  const still = lacking.filter((row) => !stands(row, now));
  if (still.length > 0) {
    valueOf(send(now, still));
  }
}

/** A row with an id is known by it, another by everything it says. */
function stands({ tab, cells }: NewRow, { rows }: JournalContent): boolean {
  const { id } = cells;
  return rows[tab].some((row) =>
    id === undefined || id === ""
      ? Object.entries(cells).every(([key, value]) => (row.cells[key] ?? "") === value)
      : row.cells["id"] === id,
  );
}

function requestsFor(content: JournalContent, rows: readonly NewRow[]) {
  const tabs = [...new Set(rows.map(({ tab }) => tab))];
  return tabs.flatMap((tab) => {
    const layout = content.layout[tab];
    if (layout === undefined) {
      throw new JournalTabMissing(tab);
    }
    const cells = rows.filter((row) => row.tab === tab).map((row) => row.cells);
    return insertRowsRequests(tab, layout, cells);
  });
}

function answerOfRemainingTabs(gateway: Gateway, spreadsheetId: string): JournalAnswer {
  const { sheets } = valueOf(
    gateway.send(spreadsheetsGet({ spreadsheetId, fields: "spreadsheetId,sheets.properties" })),
  );
  const there = (sheets ?? []).flatMap(({ properties }) => properties?.sheetId ?? []);
  const ours = Object.values(JOURNAL_SHEETS).filter((sheetId) => there.includes(sheetId));
  return journalAnswer(
    valueOf(
      gateway.send(
        valuesBatchGetByDataFilter({ spreadsheetId, dataFilters: journalFilters(ours) }),
      ),
    ),
  );
}

function unmarkedColumns(
  gateway: Gateway,
  spreadsheetId: string,
  { unmarked }: JournalAnswer,
): readonly (readonly (CellValue | undefined)[])[] {
  if (unmarked.length === 0) {
    return [];
  }
  const ranges = unmarked.map(({ title, place }) => {
    const letters = columnLetters(place);
    return `${quotedTitle(title)}!${letters}:${letters}`;
  });
  return valueOf(gateway.send(valuesBatchGet({ spreadsheetId, ranges }))).map(({ values }) =>
    values.map(([value]) => value),
  );
}

function columnLetters(place: number): string {
  const rest = place % 26;
  const letter = String.fromCharCode(65 + rest);
  return place < 26 ? letter : columnLetters((place - rest) / 26 - 1) + letter;
}
