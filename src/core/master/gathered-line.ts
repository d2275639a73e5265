// A line of one of the master's gathered tabs, by the keys of its columns.
import type { CellValue } from "../journal/journal-content.ts";
import type { GatheredTabKey } from "./master-view.ts";

export interface GatheredLine {
  readonly tab: GatheredTabKey;
  /** The same for the same entry at every refresh, wherever its row stands. */
  readonly id: string;
  /** Without the deputy's own columns. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** The columns in which something recommended is missing: shown in amber, never in red. */
  readonly amber?: readonly string[];
}
