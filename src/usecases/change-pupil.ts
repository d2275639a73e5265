// One pupil of the class list: a name put right, a first or a last day, or somebody who joined during the year.
import { historyCells } from "../core/journal/history-row.ts";
import type { ClassRecord } from "../core/journal/class-record.ts";
import type { JournalContent, JournalRow, RowCells } from "../core/journal/journal-content.ts";
import { isSame, nextNumber } from "../core/journal/pupil-changes.ts";
import { storedName } from "../core/journal/pupil-list.ts";
import type { PupilName } from "../core/journal/pupil-list.ts";
import { fullName, pupilNamed, type Pupil } from "../core/journal/pupil-row.ts";
import { textIn } from "../core/journal/row-cells.ts";
import { readDate } from "../core/language/date-as-typed.ts";
import { tidied } from "../core/language/typed-text.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { alone } from "./class/alone.ts";
import { openRecord } from "./class/open-record.ts";
import type { PupilTools } from "./import-pupils.ts";
import type { RowChange } from "./ports/class-journal.ts";

export interface ChangePupilInput {
  readonly journalId: string;
  /** The row of `Skolēni` as it was shown; null for a pupil who joins. */
  readonly rowNumber: number | null;
  readonly givenName: string;
  readonly surname: string;
  /** First and last day as typed; "" for the whole year. */
  readonly from: string;
  readonly to: string;
}

export interface ChangedPupil {
  readonly number: number | null;
  /** Rows of `Sadarbība ar vecākiem` that now name the pupil by the new name. */
  readonly renamedIn: number;
}

export function changePupil(tools: PupilTools, input: ChangePupilInput): Result<ChangedPupil> {
  return alone(tools.session, () => {
    const opened = openRecord(tools, input.journalId);
    if (!opened.ok) {
      return opened;
    }
    const { content, record } = opened.value;
    const { schoolYear } = record.context.dates;
    const name = { givenName: storedName(input.givenName), surname: storedName(input.surname) };
    const cells = { ...name, from: tidied(input.from), to: tidied(input.to) };
    if (fullName(name) === "") {
      return refused({ kind: "NO_PUPILS" });
    }
    const unread = [cells.from, cells.to].find(
      (typed) => typed !== "" && readDate(typed, { schoolYear }).iso === null,
    );
    if (unread !== undefined) {
      return refused({ kind: "DATE_UNREADABLE", typed: unread });
    }
    return input.rowNumber === null
      ? join(tools, input.journalId, cells, record, content)
      : correct(tools, input.journalId, input.rowNumber, cells, record, content);
  });
}

/** A pupil of that name who is in the class is the same one: a click repeated after a lost answer adds nobody. */
function join(
  { journal, session }: PupilTools,
  journalId: string,
  cells: PupilName & RowCells,
  { pupils }: ClassRecord,
  content: JournalContent,
): Result<ChangedPupil> {
  const there = pupils.find((pupil) => isSame(pupil, cells));
  if (there !== undefined) {
    return done({ number: there.number, renamedIn: 0 });
  }
  const number = nextNumber(pupils);
  journal.append(
    journalId,
    [
      { tab: "pupils", cells: { ...cells, number } },
      {
        tab: "history",
        cells: historyCells({
          at: session.now(),
          by: session.person,
          action: "import-pupils",
          object: journalId,
          comment: "+1 -0",
        }),
      },
    ],
    content,
  );
  return done({ number, renamedIn: 0 });
}

function correct(
  { journal }: PupilTools,
  journalId: string,
  rowNumber: number,
  cells: PupilName & RowCells,
  { pupils }: ClassRecord,
  content: JournalContent,
): Result<ChangedPupil> {
  const row = content.rows.pupils.find((each) => each.rowNumber === rowNumber);
  const pupil = pupils.find((each) => each.rowNumber === rowNumber);
  if (row === undefined || pupil === undefined) {
    return refused({ kind: "NO_SUCH_ENTRY" });
  }
  const talks = isSame(pupil, cells) ? [] : rowsNaming(pupil, pupils, content);
  const changes: RowChange[] = [
    { row, cells },
    ...talks.map((talk) => ({ row: talk, cells: { pupil: fullName(cells) } })),
  ];
  return journal.change(journalId, changes, content).length > 0
    ? refused({ kind: "ENTRY_CHANGED" })
    : done({ number: pupil.number, renamedIn: talks.length });
}

/** Talks name a pupil by the full name: one that is put right is put right in them too, or they would be nobody's. */
function rowsNaming(
  pupil: Pupil,
  pupils: readonly Pupil[],
  { rows }: JournalContent,
): readonly JournalRow[] {
  return rows.contacts.filter(({ cells }) => {
    const named = tidied(textIn(cells, "pupil"));
    return /\p{L}{2}/u.test(named) && pupilNamed(pupils, named) === pupil;
  });
}
