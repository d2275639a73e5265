// Which journal is whose: of every class that was opened, the one journal that is read, and what is wrong with the others.
import type { ClassTrouble } from "../../core/master/trouble.ts";
import { Ledger } from "../making/ledger.ts";
import { classFileKey } from "../making/step-keys.ts";
import type { ListedFile, MasterLook, Reading } from "../ports/master-view.ts";

export interface ClassToRead {
  readonly journalId: string;
  /** "2020_2021" */
  readonly year: string;
  readonly schoolClass: string;
  readonly modifiedAt: number;
  /** Not in the bin. */
  readonly isThere: boolean;
  /** Null for a journal never read. */
  readonly reading: Reading | null;
  readonly trouble: ClassTrouble[];
}

export function journalsOf({ state, files, readings }: MasterLook): ClassToRead[] {
  const ledger = new Ledger(state?.ledger ?? []);
  const known = new Map(readings.map((reading) => [reading.journalId, reading]));
  const journals = files.filter(({ kind }) => kind === "journal");
  const classes = new Map(
    [...journals, ...readings].map(({ year, schoolClass }) => [
      `${year}/${schoolClass}`,
      { year, schoolClass },
    ]),
  );
  return [...classes.values()].map(({ year, schoolClass }) => {
    const own = journals.filter((file) => file.year === year && file.schoolClass === schoolClass);
    const registered = ledger.idOf({ step: classFileKey("journal", year, schoolClass) });
    const chosen = theOne(own, registered);
    const lastRead = readings.find(
      (reading) => reading.year === year && reading.schoolClass === schoolClass,
    );
    const journalId = chosen?.id ?? lastRead?.journalId ?? "";
    const others = own.filter((file) => !file.trashed && file !== chosen);
    return {
      journalId,
      year,
      schoolClass,
      modifiedAt: chosen?.modifiedAt ?? 0,
      isThere: chosen !== null && !chosen.trashed,
      reading: known.get(journalId) ?? null,
      trouble: [
        ...(chosen === null ? [{ kind: "JOURNAL_GONE" } as const] : []),
        ...(chosen?.trashed === true ? [{ kind: "JOURNAL_TRASHED" } as const] : []),
        ...others.map(({ url }) => ({ kind: "TWO_JOURNALS", url }) as const),
      ],
    };
  });
}

/** The one that the register knows, before any other; one that lies in the bin only when there is no other. */
function theOne(own: readonly ListedFile[], registered: string | null): ListedFile | null {
  const there = own.filter(({ trashed }) => !trashed);
  return there.find(({ id }) => id === registered) ?? there[0] ?? own[0] ?? null;
}
