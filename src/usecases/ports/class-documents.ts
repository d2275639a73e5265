// The documents that a teacher's own click makes from the school's forms: an event analysis, minutes of a parents' meeting.
import type { FormKey } from "../../core/forms/form.ts";
import type { Values } from "../../core/forms/fill.ts";
import type { PageLine } from "../../core/forms/trip-checklist.ts";
import type { FileMark, StepKey } from "./step.ts";

export interface MadeDocument {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface ReadDocument extends MadeDocument {
  /** The text of every paragraph and cell. */
  readonly paragraphs: readonly string[];
}

/** Where a document of the class comes to lie, and what it is copied from. */
export interface DocumentPlace {
  /** The class's subfolder; its own folder where somebody removed that. */
  readonly folder: string;
  readonly folderUrl: string;
  /** Null where the school lacks the form. */
  readonly template: { readonly id: string; readonly version: string } | null;
}

export interface PlaceWanted {
  readonly journalId: string;
  /** The subfolder's key. */
  readonly subfolder: StepKey;
  /** The template as the journal was told it; another document may stand in its place by now. Null when nothing is copied. */
  readonly template: { readonly form: FormKey; readonly id: string } | null;
}

export type CopyOutcome =
  | { readonly kind: "made"; readonly document: MadeDocument }
  /** Sent, and no answer came: it may have been made. */
  | { readonly kind: "doubtful" }
  /** Refused, and nothing was made: `raise` tells the person. */
  | { readonly kind: "failed"; readonly raise: () => never };

export type DocumentContent =
  /** Values for the blanks of a form that was copied. */
  | { readonly kind: "form"; readonly form: FormKey; readonly values: Values }
  /** Lines for an empty document. */
  | { readonly kind: "page"; readonly lines: readonly PageLine[] };

export interface NewDocument {
  readonly name: string;
  readonly folder: string;
  readonly journalId: string;
  readonly mark: FileMark;
}

export interface ClassDocuments {
  place(wanted: PlaceWanted): DocumentPlace;
  copy(templateId: string, document: NewDocument): CopyOutcome;
  /** An empty document. */
  create(document: NewDocument): CopyOutcome;
  /** The oldest document of that key in the folder. One made moments ago may be missing from Google's list. */
  find(folder: string, key: StepKey): MadeDocument | null;
  /** Of these, the ones that are there and not in the bin; asked one by one, so that no list's lag matters. */
  see(ids: readonly string[]): readonly MadeDocument[];
  /** The same with what stands in them. */
  readAll(ids: readonly string[]): readonly ReadDocument[];
  /** Writes what is to stand in it, by place and once: a document that was filled before is left as it is. */
  fill(id: string, content: DocumentContent): void;
}
