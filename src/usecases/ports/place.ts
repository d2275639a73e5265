// Where the person stands: the open file, what it says of itself, and what lies beside it.
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
  readonly mark: FileMark;
  readonly name: string;
  readonly url: string;
}

export interface ClassPlace {
  /** As the journal was told; empty when the journal cannot be read. */
  readonly teacher: string;
  /** The files and folders of the class that the person may open. */
  readonly files: readonly LinkedFile[];
}

export interface Place {
  openFile(): OpenFile;
  /** What belongs to the same class as the open file. */
  classAround(file: OpenFile): ClassPlace;
}
