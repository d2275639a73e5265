// "What may be destroyed?" — the list for the act of destruction: of every closed year the documents whose term is over, and the notes
// about pupils that somebody has to decide about. The add-on deletes nothing.
import { keptUntilCells, readKeeping } from "../core/rollover/keeping-list.ts";
import type { KeptRow } from "../core/rollover/keeping-list.ts";
import { KEPT_WITH_NOTES } from "../core/rollover/kept-documents.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { Master } from "./ports/master.ts";
import type { Session } from "./ports/session.ts";

export interface KeepingLine extends KeptRow {
  /** The last day of keeping is over. */
  readonly isDue: boolean;
  /** Holds notes about pupils, and nobody has said what becomes of them. */
  readonly awaitsDecision: boolean;
}

export function keepingList(tools: {
  readonly master: Master;
  readonly session: Session;
}): Result<readonly KeepingLine[]> {
  const state = tools.master.open();
  if (state === null) {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const today = tools.session.today();
  const column = keptUntilCells(state.keeping);
  if (column.isStale) {
    // Terms were typed since: the tab says the days that follow from them.
    tools.master.writeKeptUntil(column);
  }
  return done(
    readKeeping(state.keeping).map((row) => ({
      ...row,
      isDue: row.until !== null && row.until < today,
      awaitsDecision: KEPT_WITH_NOTES.includes(row.kind) && row.decision === "",
    })),
  );
}
