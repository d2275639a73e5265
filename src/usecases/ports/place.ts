// Where the person stands: the open file, what it says of itself, and what lies beside it.
import type { JournalContent } from "../../core/journal/journal-content.ts";
import type { FileMark } from "./step.ts";

export interface OpenFile {
  readonly id: string;
  readonly name: string;
  readonly type: "document" | "spreadsheet";
  /** Null for a file that is not ours. */
  readonly mark: FileMark | null;
  /** The shared drive it lies in; null in a person's own drive. */
  readonly drive: string | null;
  /** The folder it lies in; null when the person may not open that. */
  readonly folder: string | null;
  /** The journal of its class; null for a file that names none. */
  readonly journal: string | null;
}

export interface LinkedFile {
  readonly id: string;
  readonly mark: FileMark;
  readonly name: string;
  readonly url: string;
}

export interface ClassAround {
  /** Null when there is no journal, or none that the person may open. */
  readonly journal: JournalContent | null;
  readonly folderUrl: string | null;
  /** The files of the class that lie in its folder and that the person may open. */
  readonly files: readonly LinkedFile[];
}

export interface Surroundings {
  readonly file: OpenFile;
  /** Null for a file of no class. */
  readonly around: ClassAround | null;
}

export interface ClassFolder {
  /** "4.a" */
  readonly schoolClass: string;
  /** "2020_2021" */
  readonly year: string;
  readonly url: string;
}

export interface Place {
  openFile(): OpenFile;
  /** The open file with what belongs to the same class, in as few rounds as can be. */
  look(): Surroundings;
  /** The class folders that were shared with the person, in no order. */
  classFolders(): readonly ClassFolder[];
}
