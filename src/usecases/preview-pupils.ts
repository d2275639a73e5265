// "What would this class list change?" — before anything of it is saved.
import type { PupilColumn } from "../core/journal/pupil-columns.ts";
import { pupilChanges } from "../core/journal/pupil-changes.ts";
import type { NumberedPupil } from "../core/journal/pupil-changes.ts";
import { readPupilList } from "../core/journal/pupil-list.ts";
import type { PupilListFault } from "../core/journal/pupil-list.ts";
import type { Pupil } from "../core/journal/pupil-row.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { openRecord } from "./class/open-record.ts";
import type { ClassJournal } from "./ports/class-journal.ts";

/** A class of more is asked back: it is likely a whole grade. */
export const LARGEST_CLASS = 60;

export interface PupilListInput {
  readonly journalId: string;
  readonly cells: readonly (readonly string[])[];
  /** What each column holds; null to guess. */
  readonly columns: readonly PupilColumn[] | null;
  /** Whether a name that stands twice is two pupils. */
  readonly namesakes: boolean;
}

export interface PupilsPreview {
  readonly columns: readonly PupilColumn[];
  readonly sample: readonly (readonly string[])[];
  readonly fault: PupilListFault | null;
  readonly tooMany: boolean;
  readonly added: readonly NumberedPupil[];
  readonly kept: number;
  readonly absent: readonly NumberedPupil[];
  readonly repeated: readonly string[];
  readonly codesRemoved: number;
}

export function previewPupils(
  tools: { readonly journal: ClassJournal },
  { journalId, cells, columns, namesakes }: PupilListInput,
): Result<PupilsPreview> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const list = readPupilList(cells, columns);
  const { added, kept, absent, repeated } = pupilChanges(
    opened.value.record.pupils,
    list.names,
    namesakes,
  );
  return done({
    columns: list.columns,
    sample: list.sample,
    fault: list.fault,
    tooMany: list.names.length > LARGEST_CLASS,
    added,
    kept: kept.length,
    absent: list.fault === null ? absent.flatMap(numbered) : [],
    repeated,
    codesRemoved: list.codesRemoved,
  });
}

function numbered({ number, givenName, surname }: Pupil): NumberedPupil[] {
  return number === null ? [] : [{ number, givenName, surname }];
}
