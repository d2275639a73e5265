// Rows or columns that come, go or move, and where that leaves a range.
import type { OpenRange } from "./a1-notation.ts";
import type { GridRange } from "./grid-range.ts";
import type { DimensionRange } from "./spreadsheet-state.ts";

export interface DimensionEdit {
  readonly sheetId: number;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly change: DimensionChange;
}

export type DimensionChange =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly start: number; readonly end: number }
  /** `to` counts as before the move. */
  | { readonly kind: "move"; readonly start: number; readonly end: number; readonly to: number };

/** The cells of rows or columns. */
export function gridRangeOfLines(lines: DimensionRange): GridRange {
  const { sheetId, startIndex, endIndex } = lines;
  return lines.dimension === "ROWS"
    ? { sheetId, startRowIndex: startIndex, endRowIndex: endIndex }
    : { sheetId, startColumnIndex: startIndex, endColumnIndex: endIndex };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The range where it now lies; null when all of it was deleted. Ranges of other sheets stay as they are. */
export function followRange<R extends GridRange>(range: R, edit: DimensionEdit): R | null {
  if (range.sheetId !== edit.sheetId) {
    return range;
  }
  const cells = followCells(range, edit);
  return cells === null ? null : { ...range, ...cells };
}

/** Likewise for a range known to be of the edited sheet. */
export function followCells(range: OpenRange, edit: DimensionEdit): OpenRange | null {
  const isRows = edit.dimension === "ROWS";
  const start = isRows ? range.startRowIndex : range.startColumnIndex;
  const end = isRows ? range.endRowIndex : range.endColumnIndex;
  if (start === undefined && end === undefined) {
    return range;
  }
  const span = followSpan({ start: start ?? 0, end: end ?? Infinity }, edit.change);
  if (span === null) {
    return null;
  }
  const [startKey, endKey] = isRows
    ? (["startRowIndex", "endRowIndex"] as const)
    : (["startColumnIndex", "endColumnIndex"] as const);
  return {
    ...range,
    ...(start !== undefined && { [startKey]: span.start }),
    ...(end !== undefined && { [endKey]: span.end }),
  };
}

export function followSpan(span: Span, change: DimensionChange): Span | null {
  switch (change.kind) {
    case "insert":
      return afterInsert(span, change.at, change.count);
    case "delete":
      return afterDelete(span, change.start, change.end);
    case "move":
      return afterMove(span, change.start, change.end, change.to);
  }
}

/** What begins at the place of an insert is pushed on; what the insert falls into grows. */
function afterInsert({ start, end }: Span, at: number, count: number): Span {
  return { start: start >= at ? start + count : start, end: end > at ? end + count : end };
}

function afterDelete({ start, end }: Span, from: number, to: number): Span | null {
  const shrink = (edge: number): number =>
    edge <= from ? edge : edge >= to ? edge - (to - from) : from;
  const span = { start: shrink(start), end: shrink(end) };
  return span.start < span.end ? span : null;
}

/** What moves as a whole keeps its size; of the rest, what the moved lines leave closes up and what they enter grows. */
function afterMove(span: Span, start: number, end: number, to: number): Span | null {
  const count = end - start;
  const landing = to > start ? to - count : to;
  if (span.start >= start && span.end <= end) {
    return { start: span.start - start + landing, end: span.end - start + landing };
  }
  const left = afterDelete(span, start, end);
  return left === null ? null : afterInsert(left, landing, count);
}

/** The lines of a sheet after the change; `blank` stands where new ones came. */
export function changeLines<T>(
  lines: readonly (T | null)[],
  change: DimensionChange,
  blank: () => T | null,
): readonly (T | null)[] {
  switch (change.kind) {
    case "insert": {
      if (change.at >= lines.length && blank() === null) {
        return lines;
      }
      const kept = padTo(lines, change.at);
      const added = Array.from({ length: change.count }, blank);
      return [...kept.slice(0, change.at), ...added, ...kept.slice(change.at)];
    }
    case "delete":
      return [...lines.slice(0, change.start), ...lines.slice(change.end)];
    case "move": {
      const kept = padTo(lines, Math.max(change.end, change.to));
      const moved = kept.slice(change.start, change.end);
      const rest = [...kept.slice(0, change.start), ...kept.slice(change.end)];
      const landing = change.to > change.start ? change.to - moved.length : change.to;
      return [...rest.slice(0, landing), ...moved, ...rest.slice(landing)];
    }
  }
}

function padTo<T>(lines: readonly (T | null)[], length: number): readonly (T | null)[] {
  const missing = Math.max(0, length - lines.length);
  return missing === 0 ? lines : [...lines, ...new Array<null>(missing).fill(null)];
}
