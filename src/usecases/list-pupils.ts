// The class list as the sidebar shows it: numbers, names, and from when until when.
import { isInClass } from "../core/journal/pupil-row.ts";
import type { CellValue, RowCells } from "../core/journal/journal-content.ts";
import { isoFromSerial } from "../core/language/iso-date.ts";
import { printDate } from "../core/language/date-text.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { openRecord } from "./class/open-record.ts";
import type { ClassJournal } from "./ports/class-journal.ts";
import type { Session } from "./ports/session.ts";

export interface ShownPupil {
  readonly rowNumber: number;
  readonly number: number | null;
  readonly givenName: string;
  readonly surname: string;
  /** First and last day as typed; "" for the whole year. */
  readonly from: string;
  readonly to: string;
  /** Whether the pupil is in the class today. */
  readonly isHere: boolean;
}

export function listPupils(
  tools: { readonly journal: ClassJournal; readonly session: Pick<Session, "today"> },
  { journalId }: { readonly journalId: string },
): Result<{ readonly pupils: readonly ShownPupil[] }> {
  const opened = openRecord(tools, journalId);
  if (!opened.ok) {
    return opened;
  }
  const { content, record } = opened.value;
  const today = tools.session.today();
  const cellsOf = new Map(content.rows.pupils.map(({ rowNumber, cells }) => [rowNumber, cells]));
  return done({
    pupils: record.pupils.map((pupil) => {
      const { rowNumber, number, givenName, surname } = pupil;
      const cells: RowCells = cellsOf.get(rowNumber) ?? {};
      return {
        rowNumber,
        number,
        givenName,
        surname,
        from: typedDay(cells["from"]),
        to: typedDay(cells["to"]),
        isHere: isInClass(pupil, today),
      };
    }),
  });
}

/** A spreadsheet may have made a number of what was typed. */
function typedDay(value: CellValue | undefined): string {
  const iso = typeof value === "number" ? isoFromSerial(value) : null;
  return iso === null ? String(value ?? "") : printDate(iso);
}
