// The least time in which Google's quotas let anybody open a year, whatever the program: fixed by the result, not by our writes.

/** A class is six folders, four copies, two shares and one limited access; three documents filled; one spreadsheet written. */
const PER_CLASS = { drive: 13, docs: 3, sheets: 1 } as const;
/** What a person may send at once after a pause, and each second from then on. */
const BUCKETS = {
  drive: { holds: 10, perSecond: 3 },
  docs: { holds: 60, perSecond: 1 },
  sheets: { holds: 60, perSecond: 1 },
} as const;
/** The median copy of a document: the last answer is still on its way when the last write was let in. */
const LAST_ANSWER_SECONDS = 2.5;

export function openingFloorSeconds(classes: number): number {
  const apis = ["drive", "docs", "sheets"] as const;
  const waits = apis.map((api) => {
    const { holds, perSecond } = BUCKETS[api];
    return (PER_CLASS[api] * classes - holds) / perSecond;
  });
  return Math.max(0, ...waits) + LAST_ANSWER_SECONDS;
}
