// The files of a school year as the Drive shows them: where each stands, and who touched it last.
import type { FileMark } from "./step.ts";

export interface YearFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly mark: FileMark;
  /** "DRAFT", "SUBMITTED" …; empty for what has no status. */
  readonly status: string;
  readonly folder: string | null;
  readonly trashed: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** E-mail address; empty when Google does not say. */
  readonly modifiedBy: string;
}

export interface YearFiles {
  /** Every file that carries the mark of that school year, those in the bin too. A file made moments ago may be missing. */
  ofYear(year: string): readonly YearFile[];
  /** Whether the drive holds a folder of that name that is not ours. */
  hasStranger(folderName: string): boolean;
  /** How many files lie in these folders, by folder; what they say is not looked at. */
  countIn(folderIds: readonly string[]): ReadonlyMap<string, number>;
  /** When these files were last changed, in milliseconds; those that are gone are missing. */
  modified(ids: readonly string[]): ReadonlyMap<string, number>;
}
