// A row of `Skolēni`: a pupil of the class, by a number that stays, and from when until when.
import { readDate } from "../language/date-as-typed.ts";
import type { IsoDate } from "../language/iso-date.ts";
import { tidied } from "../language/typed-text.ts";
import type { SchoolYear } from "../school/school-year.ts";
import type { JournalRow } from "./journal-content.ts";
import { countIn, dateIn, textIn } from "./row-cells.ts";

export interface Pupil {
  readonly rowNumber: number;
  /** Stands for the pupil outside the class's own files: "4.b/07". Null when the row has none. */
  readonly number: number | null;
  readonly givenName: string;
  readonly surname: string;
  /** First and last day in the class; null when it is the whole year. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export function pupilRow({ rowNumber, cells }: JournalRow, schoolYear: SchoolYear): Pupil {
  return {
    rowNumber,
    number: countIn(cells, "number"),
    givenName: tidied(textIn(cells, "givenName")),
    surname: tidied(textIn(cells, "surname")),
    from: readDate(dateIn(cells, "from"), { schoolYear }).iso,
    to: readDate(dateIn(cells, "to"), { schoolYear }).iso,
  };
}

/** "Rūta Pasaciņa" */
export function fullName({ givenName, surname }: Pick<Pupil, "givenName" | "surname">): string {
  return tidied(`${givenName} ${surname}`);
}

/** The pupil that a cell names: in full, surname first, by the number, or as "4.b/07". Null when none or several are meant. */
export function pupilNamed(pupils: readonly Pupil[], typed: string): Pupil | null {
  const wanted = tidied(typed).toLowerCase();
  const number = /^(?:.*\/)?0*(\d{1,3})\.?$/.exec(wanted)?.[1];
  const meant = pupils.filter((pupil) =>
    number === undefined
      ? [fullName(pupil), fullName({ givenName: pupil.surname, surname: pupil.givenName })].some(
          (name) => name !== "" && name.toLowerCase() === wanted,
        )
      : pupil.number === Number(number),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Whether the pupil is in the class on that day. */
export function isInClass({ from, to }: Pupil, day: IsoDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** "4.b/07": what stands for a pupil outside the class's own files. */
export function pupilCode(label: string, { number }: Pick<Pupil, "number">): string {
  return number === null ? label : `${label}/${String(number).padStart(2, "0")}`;
}
