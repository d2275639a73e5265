// What a school would write by hand: one built-in service call after another, at published latencies, for the same result.

interface Price {
  readonly what: string;
  /** Of one call. */
  readonly seconds: number;
  readonly perClass: number;
  readonly perYear: number;
  /** Where no measurement was published and the figure is ours. */
  readonly assumed: boolean;
}

/**
 * Sources: DriveApp folders as Drive's single create (0.69 s published), makeCopy 3.6 s and a written spreadsheet 0.5 s as
 * published; of sharing, of a document opened, replaced in and closed, and of a folder's limited access no figure was found.
 */
export const REFERENCE_PRICES: readonly Price[] = [
  { what: "createFolder", seconds: 0.7, perClass: 6, perYear: 1, assumed: false },
  { what: "makeCopy", seconds: 3.6, perClass: 4, perYear: 0, assumed: false },
  { what: "addEditor", seconds: 0.7, perClass: 2, perYear: 0, assumed: true },
  { what: "limit a folder's access", seconds: 0.5, perClass: 1, perYear: 0, assumed: true },
  { what: "open a Doc, replace, close", seconds: 1.5, perClass: 3, perYear: 0, assumed: true },
  { what: "open a spreadsheet, write", seconds: 0.5, perClass: 1, perYear: 1, assumed: false },
];

/** Of opening a year with so many classes, its roster written once. Pauses, refusals and restarts after six minutes cost it nothing. */
export function referenceSeconds(classes: number): number {
  return REFERENCE_PRICES.reduce(
    (sum, { seconds, perClass, perYear }) => sum + seconds * (perClass * classes + perYear),
    0,
  );
}
