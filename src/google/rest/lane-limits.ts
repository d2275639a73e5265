// Google's limits per person, one lane each, as the gateway keeps to them: a little below, since requests do not arrive at
// Google evenly.

export type LaneName =
  "driveReads" | "driveWrites" | "docsReads" | "docsWrites" | "sheetsReads" | "sheetsWrites";

export interface LaneLimit {
  readonly perSecond: number;
  /** How many may go at once after a pause. */
  readonly holds: number;
}

/**
 * Drive: 3 writes a second, sustained (support.google.com/a/answer/10445916); reads only by units, of which a list takes
 * 100 of 325,000 a minute. Docs: 60 writes and 300 reads a minute. Sheets: 60 and 60 a minute.
 */
export const laneLimits: Readonly<Record<LaneName, LaneLimit>> = {
  driveReads: { perSecond: 50, holds: 500 },
  driveWrites: { perSecond: 2.98, holds: 10 },
  docsReads: { perSecond: 4.8, holds: 58 },
  docsWrites: { perSecond: 0.97, holds: 58 },
  sheetsReads: { perSecond: 0.97, holds: 58 },
  sheetsWrites: { perSecond: 0.97, holds: 58 },
};
