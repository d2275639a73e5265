// A step of making something in the Drive. Each has a key that names its effect, so that it is taken once, however often it is asked for.
import type { FormKey } from "../../core/forms/form.ts";
import type { JournalFacts } from "../../core/journal/journal-facts.ts";
import type { DocumentStatus } from "../../core/school/document-status.ts";
import type { AsLeft } from "../../core/rollover/as-left.ts";
import type { KeptDocuments } from "../../core/rollover/kept-documents.ts";

/** Names an effect for good, e.g. "plan:2020_2021/4.a". */
export type StepKey = string;

export type FileKind =
  | "master"
  | "templates"
  | "template"
  | "journal-template"
  | "year"
  | "folder"
  | "subfolder"
  | "plan"
  | "report-1"
  | "report-2"
  | "journal"
  | "analysis"
  | "minutes"
  | "trip";

/** What a file says of itself in its appProperties. */
export interface FileMark {
  readonly kind: FileKind;
  readonly key: StepKey;
  /** "2020_2021" */
  readonly year?: string;
  /** "4.a" */
  readonly schoolClass?: string;
  /** The form and its version, e.g. "plan-4-6 2020-11-06". */
  readonly template?: string;
  readonly status?: DocumentStatus;
}

/** A file is named by the step that makes it, or by the id it has. */
export type FileRef = { readonly step: StepKey } | { readonly id: string };

interface Making {
  readonly key: StepKey;
  readonly name: string;
  readonly parent: FileRef;
  readonly mark: FileMark;
  /** Steps that must be done first, besides the one that makes the parent. */
  readonly after?: readonly StepKey[];
}

export interface MakeFolder extends Making {
  readonly kind: "make-folder";
  /** Lets only those in who are named on the folder itself. */
  readonly limited?: true;
}

export interface MakeDocument extends Making {
  readonly kind: "make-document";
}

export interface MakeSpreadsheet extends Making {
  readonly kind: "make-spreadsheet";
}

export interface CopyFile extends Making {
  readonly kind: "copy-file";
  readonly template: FileRef;
  /** The class's journal, named in the copy's mark; not for the journal itself. */
  readonly journal?: FileRef;
}

interface Effect {
  readonly key: StepKey;
  /** The file it is done to: done again when that file is made anew. */
  readonly on: FileRef;
  readonly after?: readonly StepKey[];
}

/** Writes a form's template text into an empty document. */
export interface WriteForm extends Effect {
  readonly kind: "write-form";
  readonly form: FormKey;
}

export interface WriteJournalTemplate extends Effect {
  readonly kind: "write-journal-template";
}

/** Replaces a copied form's placeholders. */
export interface FillDocument extends Effect {
  readonly kind: "fill-document";
  readonly replacements: readonly { readonly find: string; readonly text: string }[];
}

/** Publishes the school's and the class's facts into a copied journal and protects its headers. */
export interface FillJournal extends Effect {
  readonly kind: "fill-journal";
  readonly facts: JournalFacts;
}

export interface Share extends Effect {
  readonly kind: "share";
  readonly to: { readonly person: string } | { readonly domain: string };
  readonly role: "reader" | "writer";
}

/** Lets a person do no more in a folder than this from now on; one who may do less already stays as is. */
export interface LowerAccess extends Effect {
  readonly kind: "lower-access";
  /** The folder's. */
  readonly name: string;
  readonly person: string;
  /** What the person may do now, to be given back when the job is taken back. */
  readonly had: GivenRole;
  readonly to: "reader" | "none";
}

/** Gives back what was taken away, unless somebody changed the person's access since. */
export interface RestoreAccess extends Effect {
  readonly kind: "restore-access";
  readonly name: string;
  readonly person: string;
  readonly from: "reader" | "none";
  readonly to: GivenRole;
}

/** Puts a file that we made into the bin, unless somebody touched it since. */
export interface TrashFile extends Effect {
  readonly kind: "trash-file";
  readonly name: string;
  readonly asLeft: AsLeft;
  /** Takes the file's key off too: another file is to have it. */
  readonly forgotten?: true;
}

/** Puts a folder that we made into the bin, unless it was renamed or something that is not ours lies in it. */
export interface TrashFolder extends Effect {
  readonly kind: "trash-folder";
  readonly name: string;
  /** Ids of what we made in it: no matter that a list still shows it. */
  readonly ours: readonly string[];
}

/** Adds a year's documents to the list of what is kept and for how long; rows that are there stay. */
export interface ListForKeeping extends Effect {
  readonly kind: "list-for-keeping";
  readonly name: string;
  /** "2020_2021" */
  readonly year: string;
  readonly documents: readonly KeptDocuments[];
}

/** What a person was given in a folder by name. */
export type GivenRole = "reader" | "commenter" | "writer";

export type MakingStep = MakeFolder | MakeDocument | MakeSpreadsheet | CopyFile;
export type EffectStep =
  | WriteForm
  | WriteJournalTemplate
  | FillDocument
  | FillJournal
  | Share
  | LowerAccess
  | RestoreAccess
  | TrashFile
  | TrashFolder
  | ListForKeeping;
export type Step = MakingStep | EffectStep;

export function makesFile(step: Step): step is MakingStep {
  return "mark" in step;
}

/** The keys of the steps that must be done before this one. */
export function neededBefore(step: Step): readonly StepKey[] {
  const refs = makesFile(step)
    ? [step.parent, ...(step.kind === "copy-file" ? [step.template, step.journal] : [])]
    : [step.on];
  const keys = refs.flatMap((ref) => (ref !== undefined && "step" in ref ? [ref.step] : []));
  return [...keys, ...(step.after ?? [])];
}
