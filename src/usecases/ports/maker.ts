// Makes things in the Drive: what the engine of bulk work needs from Google, in the school's words.
import type { LedgerRow } from "./ledger-row.ts";
import type { FileMark, Step } from "./step.ts";

/** A step whose files all have ids. */
export type Work = {
  readonly step: Step;
  /** Folder: the id reserved for it. Effect: the file it is done to. */
  readonly id: string | null;
  readonly parentId: string | null;
  readonly templateId: string | null;
  readonly journalId: string | null;
};

export type WorkOutcome =
  | { readonly kind: "made"; readonly id: string }
  /** The slice's time ran out before it was sent. */
  | { readonly kind: "notSent" }
  /** Sent, and no answer came: it may have been made. */
  | { readonly kind: "doubtful" }
  /** Refused, and nothing was made. */
  | { readonly kind: "failed"; readonly reason: WorkFailure }
  /** Refused for a reason that stands in the way of every other step too; nothing was made. */
  | { readonly kind: "halt"; readonly reason: WorkFailure };

export type WorkFailure =
  | { readonly kind: "NO_ACCESS" }
  | { readonly kind: "NOT_FOUND" }
  | { readonly kind: "SHARING_REFUSED"; readonly person: string }
  /** Not taken back: somebody changed it since it was made. `person` is empty when Google does not say who. */
  | { readonly kind: "TOUCHED_SINCE"; readonly person: string }
  | { readonly kind: "NOT_EMPTY" }
  | { readonly kind: "ACCESS_CHANGED"; readonly person: string }
  | { readonly kind: "DAILY_LIMIT" }
  | { readonly kind: "API_DISABLED" }
  | { readonly kind: "SIGN_IN_AGAIN" }
  | { readonly kind: "GOOGLE_UNAVAILABLE" }
  | { readonly kind: "GOOGLE_REFUSED"; readonly message: string };

export interface Maker {
  /** Ids for folders, reserved at Google before anything is made, so that a repeat cannot make a second one. */
  reserveFolderIds(count: number): readonly string[];
  /** Opens a line to Google, in which nothing is sent at or after `deadline` (milliseconds since 1970). */
  openLine(deadline: number): Line;
  /** The ids of files that carry these keys, for works whose answer was lost. A file made moments ago may be missing. */
  lookUp(keys: readonly string[]): ReadonlyMap<string, string>;
}

/** What waits to be sent, works and rows of the ledger. They go out in waves, at the pace Google allows, many at once. */
export interface Line {
  /** `settle` is called once, during a later `wave` or `close`. */
  add(work: Work, settle: (outcome: WorkOutcome) => void): void;
  /** `written` is called when the rows stand in the ledger; never, when there was no time to write them. */
  note(rows: readonly LedgerRow[], written: () => void): void;
  /** Sends one wave, after a pause when the quotas ask for one. False when nothing that waits can go before the deadline. */
  wave(): boolean;
  /** Settles every work that still waits as not sent. */
  close(): void;
}

/** A file of ours as the Drive shows it. */
export interface SurveyedFile {
  readonly id: string;
  readonly name: string;
  readonly mark: FileMark;
  readonly trashed: boolean;
  readonly createdAt: string;
}

export interface Survey {
  /** Every file that carries the mark of that school year. */
  ofYear(year: string): readonly SurveyedFile[];
  /** Every file of the template set. */
  ofTemplates(): readonly SurveyedFile[];
  /** Of these ids, the ones that are there and not trashed; asked one by one, so that no list's lag matters. */
  stillThere(ids: readonly string[]): ReadonlySet<string>;
}
