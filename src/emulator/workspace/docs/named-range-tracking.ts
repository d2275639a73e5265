// Named ranges follow the content: they move, grow when something is put inside them, shrink and vanish when it is deleted.
import type { DocumentTab, IndexRange } from "./document-state.ts";

/** Notes that at this index of a segment `removed` units gave way to `inserted` new ones. */
export function trackChange(
  tab: DocumentTab,
  segmentId: string,
  at: number,
  removed: number,
  inserted: number,
): void {
  tab.namedRanges = tab.namedRanges
    .map((named) => ({
      ...named,
      ranges: named.ranges
        .map((range) =>
          range.segmentId === segmentId ? follow(range, at, removed, inserted) : range,
        )
        .filter((range) => range.start < range.end),
    }))
    .filter((named) => named.ranges.length > 0);
}

/** What was there and no longer is, with a whole segment. */
export function forgetSegment(tab: DocumentTab, segmentId: string): void {
  tab.namedRanges = tab.namedRanges
    .map((named) => ({
      ...named,
      ranges: named.ranges.filter((range) => range.segmentId !== segmentId),
    }))
    .filter((named) => named.ranges.length > 0);
}

function follow(range: IndexRange, at: number, removed: number, inserted: number): IndexRange {
  const { start, end } = range;
  const removedEnd = at + removed;
  if (end <= at) {
    return range;
  }
  if (start >= removedEnd) {
    return { ...range, start: start + inserted - removed, end: end + inserted - removed };
  }
  if (start <= at && end >= removedEnd) {
    return { ...range, end: end + inserted - removed };
  }
  return start < at
    ? { ...range, end: at }
    : { ...range, start: at + inserted, end: Math.max(at + inserted, end + inserted - removed) };
}
