// How far cooperation with parents has come (6.2.1, 6.2.2): meetings held, and pupil by pupil whether anybody talked with the parents.
import type { IsoDate } from "../language/iso-date.ts";
import { tidied } from "../language/typed-text.ts";
import type { ClassRecord } from "./class-record.ts";
import type { ContactRow } from "./contact-row.ts";
import { fullName, isInClass, pupilNamed, type Pupil } from "./pupil-row.ts";

/** "tried" is every contact about the pupil that was no individual talk: a message, a call that nobody answered. */
export type TalkState = "talked" | "tried" | "none";

export interface PupilTalks {
  readonly number: number | null;
  /** "Rūta Pasaciņa" */
  readonly name: string;
  readonly state: TalkState;
  /** The day of the last contact of any kind. */
  readonly last: IsoDate | null;
  /** The latest meeting that nobody of the family came to, while nobody has talked with them since. */
  readonly missed: IsoDate | null;
}

export interface TalkCoverage {
  readonly meetings: number;
  /** Pupils with an individual talk at least (6.2.2), out of the class. */
  readonly talked: number;
  readonly total: number;
  /** Those who are in the class on the day, as the class list has them. */
  readonly pupils: readonly PupilTalks[];
}

interface Contact {
  readonly row: ContactRow;
  /** Null when the date cannot be read. */
  readonly day: IsoDate | null;
}

/** Withdrawn contacts, and those that repeat another word for word, are left out. Without a class list the roster's number stands. */
export function talkCoverage(record: ClassRecord, today: IsoDate): TalkCoverage {
  const contacts = ownContacts(record);
  const meetings = contacts.filter(({ row }) => row.kind === "PARENT_MEETING");
  const pupils = record.pupils.filter((pupil) => fullName(pupil) !== "" && isInClass(pupil, today));
  const talks = pupils.map((pupil) => talksWith(pupil, record.pupils, contacts, meetings));
  const typedNames = contacts
    .filter(({ row }) => row.kind === "PARENT_TALK" && tidied(row.pupil) !== "")
    .map(({ row }) => tidied(row.pupil).toLowerCase());
  const isListed = pupils.length > 0;
  return {
    meetings: meetings.length,
    talked: isListed
      ? talks.filter(({ state }) => state === "talked").length
      : new Set(typedNames).size,
    total: isListed ? pupils.length : (record.facts.pupilCount ?? 0),
    pupils: talks,
  };
}

function talksWith(
  pupil: Pupil,
  pupils: readonly Pupil[],
  contacts: readonly Contact[],
  meetings: readonly Contact[],
): PupilTalks {
  const own = contacts.filter(({ row }) => pupilNamed(pupils, row.pupil) === pupil);
  const missed = latest(
    meetings.filter(({ row }) => pupil.number !== null && row.absent.includes(pupil.number)),
  );
  const answered = latest(own.filter(({ row }) => row.kind !== "INFORMATION"));
  return {
    number: pupil.number,
    name: fullName(pupil),
    state: own.some(({ row }) => row.kind === "PARENT_TALK")
      ? "talked"
      : own.length > 0
        ? "tried"
        : "none",
    last: latest(own),
    missed: missed === null || (answered !== null && answered >= missed) ? null : missed,
  };
}

function latest(contacts: readonly Contact[]): IsoDate | null {
  return contacts.reduce<IsoDate | null>(
    (last, { day }) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}

function ownContacts({ entries }: ClassRecord): Contact[] {
  return entries.flatMap((entry) =>
    entry.tab === "contacts" && !entry.reading.warnings.includes("W_DUPLICATE")
      ? [{ row: entry.row, day: entry.reading.date.iso }]
      : [],
  );
}
