// "Take over this class list": whoever is new comes into `Skolēni` with the next number, whoever is there keeps the own one.
import { historyCells } from "../core/journal/history-row.ts";
import { pupilChanges } from "../core/journal/pupil-changes.ts";
import { readPupilList } from "../core/journal/pupil-list.ts";
import type { Pupil } from "../core/journal/pupil-row.ts";
import { readDate } from "../core/language/date-as-typed.ts";
import { tidied } from "../core/language/typed-text.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { alone } from "./class/alone.ts";
import { openRecord } from "./class/open-record.ts";
import { LARGEST_CLASS } from "./preview-pupils.ts";
import type { PupilListInput } from "./preview-pupils.ts";
import type { ClassJournal, RowChange } from "./ports/class-journal.ts";
import type { Session } from "./ports/session.ts";

export interface ImportPupilsInput extends PupilListInput {
  /** Whether a list of more pupils than a class has is meant so. */
  readonly evenSo: boolean;
  /** As typed: the first day of those who are new; "" for the whole year. */
  readonly joinedOn: string;
  /** Numbers of those who left, and their last day as typed. */
  readonly left: readonly number[];
  readonly leftOn: string;
}

export interface ImportedPupils {
  readonly added: number;
  readonly left: number;
  /** Pupils that `Skolēni` now holds. */
  readonly total: number;
}

export interface PupilTools {
  readonly journal: ClassJournal;
  readonly session: Session;
}

export function importPupils(tools: PupilTools, input: ImportPupilsInput): Result<ImportedPupils> {
  return alone(tools.session, () => takeOver(tools, input));
}

function takeOver(tools: PupilTools, input: ImportPupilsInput): Result<ImportedPupils> {
  const { journalId, joinedOn, leftOn } = input;
  const list = readPupilList(input.cells, input.columns);
  if (list.fault !== null) {
    return refused(list.fault);
  }
  if (list.names.length > LARGEST_CLASS && !input.evenSo) {
    return refused({ kind: "TOO_MANY_PUPILS", count: list.names.length });
  }
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  const { schoolYear } = record.context.dates;
  const unread = [joinedOn, input.left.length === 0 ? "" : leftOn].find(
    (typed) => tidied(typed) !== "" && readDate(typed, { schoolYear }).iso === null,
  );
  if (unread !== undefined) {
    return refused({ kind: "DATE_UNREADABLE", typed: unread });
  }
  const { added, absent, numbered } = pupilChanges(record.pupils, list.names, input.namesakes);
  const leaving = absent.filter(({ number }) => number !== null && input.left.includes(number));
  tools.journal.append(
    journalId,
    [
      ...added.map((pupil) => ({
        tab: "pupils" as const,
        cells: { ...pupil, from: tidied(joinedOn) },
      })),
      {
        tab: "history",
        cells: historyCells({
          at: tools.session.now(),
          by: tools.session.person,
          action: "import-pupils",
          object: journalId,
          comment: `+${added.length} -${leaving.length}`,
        }),
      },
    ],
    content,
  );
  const change = (pupil: Pupil, cells: RowChange["cells"]): RowChange[] =>
    content.rows.pupils
      .filter(({ rowNumber }) => rowNumber === pupil.rowNumber)
      .map((row) => ({ row, cells }));
  const unmade = tools.journal.change(
    journalId,
    [
      ...numbered.flatMap(({ pupil, number }) => change(pupil, { number })),
      ...leaving.flatMap((pupil) => change(pupil, { to: tidied(leftOn) })),
    ],
    content,
  );
  return unmade.length > 0
    ? refused({ kind: "ENTRY_CHANGED" })
    : done({
        added: added.length,
        left: leaving.length,
        total: record.pupils.length + added.length,
      });
}
