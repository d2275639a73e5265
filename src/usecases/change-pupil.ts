// One pupil of the class list: a name put right, a first or a last day, or somebody who joined during the year.
import { historyCells } from "../core/journal/history-row.ts";
import type { ClassRecord } from "../core/journal/class-record.ts";
import type { JournalContent, JournalRow } from "../core/journal/journal-content.ts";
import { isSame, nextNumber } from "../core/journal/pupil-changes.ts";
import { storedName } from "../core/journal/pupil-list.ts";
import type { PupilName } from "../core/journal/pupil-list.ts";
import { fullName, pupilNamed, type Pupil } from "../core/journal/pupil-row.ts";
import { textIn } from "../core/journal/row-cells.ts";
import { readDate } from "../core/language/date-as-typed.ts";
import { tidied } from "../core/language/typed-text.ts";
import { done, refused } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import type { SchoolYear } from "../core/school/school-year.ts";
import { alone } from "./class/alone.ts";
import { openRecord } from "./class/open-record.ts";
import type { PupilTools } from "./import-pupils.ts";
import type { RowChange } from "./ports/class-journal.ts";

interface PupilTyped {
  readonly givenName: string;
  readonly surname: string;
  /** First and last day as typed; "" for the whole year. */
  readonly from: string;
  readonly to: string;
}

interface PupilInRow {
  /** The row of `Skolēni` as it was shown: rows may have moved since. */
  readonly rowNumber: number;
  readonly shown: PupilTyped & { readonly number: number | null };
}

interface PupilWhoJoins {
  readonly rowNumber: null;
}

export type ChangePupilInput = { readonly journalId: string } & PupilTyped &
  (PupilInRow | PupilWhoJoins);

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
    const cells: PupilTyped = { ...name, from: tidied(input.from), to: tidied(input.to) };
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
      : correct(tools, input.journalId, input, cells, record, content);
  });
}

/** A pupil of that name who is in the class is the same one: a click repeated after a lost answer adds nobody. */
function join(
  { journal, session }: PupilTools,
  journalId: string,
  cells: PupilTyped,
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
  place: PupilInRow,
  cells: PupilTyped,
  { pupils, context }: ClassRecord,
  content: JournalContent,
): Result<ChangedPupil> {
  const { shown } = place;
  // The one already put right is met when a click is repeated after a part of it was lost.
  const pupil = pupilIn(place, shown, pupils) ?? pupilIn(place, cells, pupils);
  const row = content.rows.pupils.find((each) => each.rowNumber === pupil?.rowNumber);
  if (pupil === undefined || row === undefined) {
    return refused({
      kind: pupils.some((each) => isPlaceOf(place, each)) ? "ENTRY_CHANGED" : "NO_SUCH_ENTRY",
    });
  }
  const changed = changedCells(shown, cells);
  if (isOverwriting(changed, shown, pupil, context.dates.schoolYear)) {
    return refused({ kind: "ENTRY_CHANGED" });
  }
  const talks = isSame(shown, cells) ? [] : rowsNaming(shown, pupil, pupils, content);
  const changes: RowChange[] = [
    { row, cells: changed },
    ...talks.map((talk) => ({ row: talk, cells: { pupil: fullName(cells) } })),
  ];
  return journal.change(journalId, changes, content).length > 0
    ? refused({ kind: "ENTRY_CHANGED" })
    : done({ number: pupil.number, renamedIn: talks.length });
}

/** By number and name, wherever the row stands now; of two alike, the one that still stands where it was shown is meant. */
function pupilIn(
  { rowNumber, shown }: PupilInRow,
  name: PupilName,
  pupils: readonly Pupil[],
): Pupil | undefined {
  const alike = pupils.filter(
    (pupil) => isSame(pupil, name) && (shown.number === null || pupil.number === shown.number),
  );
  return (
    alike.find((pupil) => pupil.rowNumber === rowNumber) ??
    (alike.length === 1 ? alike[0] : undefined)
  );
}

/** Whether the pupil is the one of that number, or of that row when it had none. */
function isPlaceOf({ rowNumber, shown }: PupilInRow, pupil: Pupil): boolean {
  return shown.number === null ? pupil.rowNumber === rowNumber : pupil.number === shown.number;
}

/** What the person did not touch stays as somebody may have typed it meanwhile. */
function changedCells(shown: PupilTyped, typed: PupilTyped): Partial<PupilTyped> {
  return Object.fromEntries(
    (["givenName", "surname", "from", "to"] as const)
      .filter((key) => typed[key] !== tidied(shown[key]))
      .map((key) => [key, typed[key]]),
  );
}

/** Whether a day that the person changed was changed by somebody else too, to another one. */
function isOverwriting(
  changed: Partial<PupilTyped>,
  shown: PupilTyped,
  pupil: Pupil,
  schoolYear: SchoolYear,
): boolean {
  return (["from", "to"] as const).some((key) => {
    const typed = changed[key];
    const days = [shown[key], typed ?? ""].map((day) => readDate(day, { schoolYear }).iso);
    return typed !== undefined && !days.includes(pupil[key]);
  });
}

/**
 * Talks name a pupil by the full name: one that is put right is put right in them too, or they would be nobody's. They
 * are looked for by the name that was shown, which may stand in them still when it no longer stands in the list.
 */
function rowsNaming(
  shown: PupilName,
  pupil: Pupil,
  pupils: readonly Pupil[],
  { rows }: JournalContent,
): readonly JournalRow[] {
  const { givenName, surname } = shown;
  const before = { ...pupil, givenName, surname };
  const asShown = pupils.map((each) => (each === pupil ? before : each));
  return rows.contacts.filter(({ cells }) => {
    const named = tidied(textIn(cells, "pupil"));
    return /\p{L}{2}/u.test(named) && pupilNamed(asShown, named) === before;
  });
}
