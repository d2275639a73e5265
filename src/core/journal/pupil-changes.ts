// What taking over a class list changes in `Skolēni`: whoever is there keeps the number, whoever is new gets the next one.
import { inLatvianOrder } from "../language/alphabet.ts";
import type { PupilName } from "./pupil-list.ts";
import { fullName, type Pupil } from "./pupil-row.ts";

export interface NumberedPupil extends PupilName {
  readonly number: number;
}

export interface PupilChanges {
  /** With numbers that nobody had before; within one list in the order of the alphabet, surname first. */
  readonly added: readonly NumberedPupil[];
  readonly kept: readonly Pupil[];
  /** In the class as far as `Skolēni` says, and not in the list. */
  readonly absent: readonly Pupil[];
  /** Rows typed by hand that had no number yet. */
  readonly numbered: readonly { readonly pupil: Pupil; readonly number: number }[];
  /** Full names that the list holds more than once. */
  readonly repeated: readonly string[];
}

/** @param namesakes whether a name that stands twice is two pupils */
export function pupilChanges(
  pupils: readonly Pupil[],
  names: readonly PupilName[],
  namesakes: boolean,
): PupilChanges {
  const repeated = new Set(names.map(sameName).filter((name, at, all) => all.indexOf(name) !== at));
  const wanted = namesakes
    ? names
    : names.filter((name, at) => names.findIndex((each) => isSame(each, name)) === at);
  const kept: Pupil[] = [];
  const fresh: PupilName[] = [];
  for (const name of wanted) {
    const found = pupils.find((pupil) => isSame(pupil, name) && !kept.includes(pupil));
    if (found === undefined) {
      fresh.push(name);
    } else {
      kept.push(found);
    }
  }
  const numberless = pupils.filter(({ number }) => number === null);
  const next = nextNumber(pupils);
  return {
    added: inLatvianOrder(fresh, ({ surname, givenName }) => `${surname} ${givenName}`).map(
      (name, at) => ({ ...name, number: next + numberless.length + at }),
    ),
    kept,
    absent: pupils.filter((pupil) => !kept.includes(pupil) && pupil.to === null),
    numbered: numberless.map((pupil, at) => ({ pupil, number: next + at })),
    repeated: names
      .filter((name, at) => names.findIndex((each) => isSame(each, name)) === at)
      .filter((name) => repeated.has(sameName(name)))
      .map(fullName),
  };
}

/** A number that a pupil once had is never given to another. */
export function nextNumber(pupils: readonly Pupil[]): number {
  return Math.max(0, ...pupils.map(({ number }) => number ?? 0)) + 1;
}

export function isSame(a: PupilName, b: PupilName): boolean {
  return sameName(a) === sameName(b);
}

function sameName({ givenName, surname }: PupilName): string {
  return `${surname}\n${givenName}`.normalize("NFC").toLowerCase();
}
