// Changing rows of a journal that others write in. A row may move between the look and the write, so it is marked first: the mark
// moves with the row, Google's answer to the marking shows what stands there, and the write goes to the mark.
import type {
  CellValue,
  JournalContent,
  JournalRow,
  TabLayout,
} from "../../core/journal/journal-content.ts";
import type { RowChange } from "../../usecases/ports/class-journal.ts";
import type { Gateway } from "../rest/gateway.ts";
import { spreadsheetsBatchUpdate } from "../rest/sheets-spreadsheets.ts";
import type { SpreadsheetUpdate } from "../rest/sheets-spreadsheets.ts";
import { valuesBatchUpdateByDataFilter } from "../rest/sheets-values-write.ts";
import { markRowRequest, rowsRange, valuesInPlace } from "../writing/journal-rows.ts";
import { JournalTabMissing, valueOf } from "./google-failed.ts";

const ANSWER =
  "spreadsheetId,replies.createDeveloperMetadata.developerMetadata.metadataId,updatedSpreadsheet.sheets(properties(title),data(startRow,rowData.values.effectiveValue))";

/** The changes that were not made, since their rows are no longer what was read. */
export function changeRows(
  gateway: Gateway,
  spreadsheetId: string,
  changes: readonly RowChange[],
  { layout }: JournalContent,
): readonly RowChange[] {
  if (changes.length === 0) {
    return [];
  }
  const places = changes.map(({ row }) => layoutOf(row, layout));
  const marking = valueOf(
    gateway.send(
      spreadsheetsBatchUpdate({
        spreadsheetId,
        requests: changes.map(({ row }) => markRowRequest(row.tab, row.rowNumber)),
        responseRanges: changes.map(({ row }, at) => rowsRange(known(places[at]), row.rowNumber)),
        fields: ANSWER,
        // Marked twice, the row has two marks and both are taken off.
        effect: "idempotent",
      }),
    ),
  );
  const marked = changes.map((change, at) => ({
    change,
    layout: known(places[at]),
    mark: marking.replies?.[at]?.createDeveloperMetadata?.developerMetadata?.metadataId ?? 0,
    isSame: isSame(change.row, known(places[at]), marking),
  }));
  const same = marked.filter(({ isSame }) => isSame);
  if (same.length > 0) {
    valueOf(
      gateway.send(
        valuesBatchUpdateByDataFilter({
          spreadsheetId,
          data: same.map(({ change, layout: { columns }, mark }) => ({
            dataFilter: { developerMetadataLookup: { metadataId: mark } },
            values: [valuesInPlace(change.cells, columns)],
          })),
        }),
      ),
    );
  }
  // A mark left behind by a lost answer does no harm: it names no cell's content.
  gateway.send(
    spreadsheetsBatchUpdate({
      spreadsheetId,
      requests: marked.map(({ mark }) => ({
        deleteDeveloperMetadata: {
          dataFilter: { developerMetadataLookup: { metadataId: mark } },
        },
      })),
      effect: "idempotent",
    }),
  );
  return marked.filter(({ isSame }) => !isSame).map(({ change }) => change);
}

function layoutOf({ tab }: JournalRow, layout: JournalContent["layout"]): TabLayout {
  const found = layout[tab];
  if (found === undefined) {
    throw new JournalTabMissing(tab);
  }
  return found;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error("A change without its row's place.");
  }
  return value;
}

/** Whether the row stands as it was read: every cell that was read, and none beside them in our columns. */
function isSame(
  row: JournalRow,
  { title, columns }: TabLayout,
  { updatedSpreadsheet }: SpreadsheetUpdate,
): boolean {
  const data = (updatedSpreadsheet?.sheets ?? [])
    .filter(({ properties }) => properties?.title === title)
    .flatMap((sheet) => sheet.data ?? [])
    .find(({ startRow }) => (startRow ?? 0) === row.rowNumber - 1);
  const cells = data?.rowData?.[0]?.values ?? [];
  return Object.entries(columns).every(([key, place]) => {
    const value = place === undefined ? undefined : cells[place]?.effectiveValue;
    const now: CellValue | undefined =
      value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? undefined;
    return sameCell(row.cells[key], now);
  });
}

function sameCell(read: CellValue | undefined, now: CellValue | undefined): boolean {
  const blank = (value: CellValue | undefined): boolean =>
    value === undefined || value === false || (typeof value === "string" && value.trim() === "");
  return read === now || (blank(read) && blank(now));
}
