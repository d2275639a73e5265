// Makes things in the Drive: what the engine of bulk work needs from Google, in the school's words.
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
  /** Does the works at Google's pace until `deadline` (milliseconds since 1970); outcomes in the same order. */
  make(works: readonly Work[], deadline: number): readonly WorkOutcome[];
  /** The ids of files that carry these keys, for works whose answer was lost. A file made moments ago may be missing. */
  lookUp(keys: readonly string[]): ReadonlyMap<string, string>;
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
