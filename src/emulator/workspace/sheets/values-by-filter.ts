// values.batchGetByDataFilter, batchUpdateByDataFilter and batchClearByDataFilter.
import { invalidArgument } from "../google-error.ts";
import type { Call } from "../operation.ts";
import { rangesOf } from "./data-filter.ts";
import type { DataFilter } from "./data-filter.ts";
import type { SheetRange } from "./find-sheet.ts";
import { placeValues, rowsOf } from "./place-values.ts";
import type { Placed, ValueRangeBody } from "./place-values.ts";
import { prefixed } from "./refusal-prefix.ts";
import type { RenderOptions } from "./render.ts";
import { openToRead, openToWrite } from "./spreadsheet-edit.ts";
import type { SpreadsheetState } from "./spreadsheet-state.ts";
import { clearRange } from "./values-clear.ts";
import { readValues } from "./values-read.ts";
import type { ValueRange } from "./values-read.ts";
import { requireRawOrTyped, totalsOf, updateAnswer } from "./values-write.ts";
import type { WriteOptions } from "./values-write.ts";
import { withoutFields } from "./without-fields.ts";

export interface FilteredValues {
  readonly spreadsheetId: string;
  readonly valueRanges: readonly {
    readonly valueRange: ValueRange;
    readonly dataFilters: readonly DataFilter[];
  }[];
}

export function batchGetByDataFilter(
  call: Call,
  spreadsheetId: string,
  body: RenderOptions & { readonly dataFilters?: readonly DataFilter[] },
): FilteredValues {
  const state = openToRead(call, spreadsheetId);
  const valueRanges = distinctRanges(state, body.dataFilters ?? []).map(({ range, filters }) => ({
    valueRange: readValues(state, range, body),
    dataFilters: filters,
  }));
  return { spreadsheetId, valueRanges };
}

interface DataFilterValueRange extends Omit<ValueRangeBody, "range"> {
  readonly dataFilter?: DataFilter;
}

export function batchUpdateByDataFilter(
  call: Call,
  spreadsheetId: string,
  body: WriteOptions & { readonly data?: readonly DataFilterValueRange[] },
): object {
  const edit = openToWrite(call, spreadsheetId);
  const isRaw = requireRawOrTyped(body);
  const placed = (body.data ?? []).map((data, i) =>
    prefixed(`Invalid data[${i}]: `, () => {
      const target = onlyRange(rangesOf(edit.state, data.dataFilter ?? {}));
      return { dataFilter: data.dataFilter, ...placeValues(edit, target, rowsOf(data), isRaw) };
    }),
  );
  edit.save();
  const responses = placed.map(({ dataFilter, ...one }) => {
    const answer = updateAnswer(edit, one, body);
    return { ...withoutFields(answer, "spreadsheetId"), dataFilter };
  });
  return { spreadsheetId, ...totalsOf(placed satisfies readonly Placed[]), responses };
}

export function batchClearByDataFilter(
  call: Call,
  spreadsheetId: string,
  body: { readonly dataFilters?: readonly DataFilter[] },
): object {
  const edit = openToWrite(call, spreadsheetId);
  const clearedRanges = distinctRanges(edit.state, body.dataFilters ?? []).map(({ range }) =>
    clearRange(edit, { ...range, sheet: edit.sheet(range.sheet.sheetId) }),
  );
  edit.save();
  return { spreadsheetId, clearedRanges };
}

/** Every range once, with the filters that name it. */
function distinctRanges(
  state: SpreadsheetState,
  filters: readonly DataFilter[],
): readonly { readonly range: SheetRange; readonly filters: readonly DataFilter[] }[] {
  const known = new Map<string, { range: SheetRange; filters: DataFilter[] }>();
  for (const filter of filters) {
    for (const range of rangesOf(state, filter)) {
      const key = JSON.stringify([range.sheet.sheetId, range.range]);
      const entry = known.get(key) ?? { range, filters: [] };
      entry.filters.push(filter);
      known.set(key, entry);
    }
  }
  return [...known.values()];
}

/** Values can go to one place only. */
function onlyRange(ranges: readonly SheetRange[]): SheetRange {
  const [range, ...others] = ranges;
  if (range === undefined || others.length > 0) {
    throw invalidArgument(
      range === undefined
        ? "No range matches the data filter."
        : "The data filter matches more than one range.",
    );
  }
  return range;
}
