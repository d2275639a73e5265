// The class list as it crosses the line: a pasted list, what it would change, and single pupils.
import * as z from "zod/mini";
import type { PupilListFault } from "../core/journal/pupil-list.ts";

const name = () => z.string().check(z.maxLength(200));
const typedDay = () => z.string().check(z.maxLength(80));
/** Typed by hand into the table, it may be long. */
const shownText = () => z.string().check(z.maxLength(50_000));
const journalId = () => z.string().check(z.minLength(1), z.maxLength(100));
const number = z.int().check(z.minimum(1), z.maximum(9_999));

/** What a column of the pasted list holds. */
const column = z.enum(["given", "surname", "given-surname", "surname-given", "skip"]);

const pastedList = () => ({
  journalId: journalId(),
  cells: z
    .array(z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(60)))
    .check(z.maxLength(1_000)),
  /** Null to guess. */
  columns: z.nullable(z.array(column).check(z.maxLength(60))),
  /** Whether a name that stands twice is two pupils. */
  namesakes: z.boolean(),
});

export const previewPupilsInput = () => z.object(pastedList());

export const importPupilsInput = () =>
  z.object({
    ...pastedList(),
    /** Whether a list of more than 60 is meant so. */
    evenSo: z.boolean(),
    /** As typed; "" for the whole year. */
    joinedOn: typedDay(),
    left: z.array(number).check(z.maxLength(1_000)),
    leftOn: typedDay(),
  });

const pupilTyped = () => ({
  journalId: journalId(),
  givenName: name(),
  surname: name(),
  from: typedDay(),
  to: typedDay(),
});

export const changePupilInput = () =>
  z.union([
    /** One who joins. */
    z.object({ ...pupilTyped(), rowNumber: z.null() }),
    z.object({
      ...pupilTyped(),
      rowNumber: z.int().check(z.minimum(2)),
      /** What was shown of the pupil in that row of `Skolēni`, to be found again when rows moved. */
      shown: z.object({
        number: z.nullable(z.int()),
        givenName: shownText(),
        surname: shownText(),
        from: shownText(),
        to: shownText(),
      }),
    }),
  ]);

const numberedPupil = z.object({ number, givenName: z.string(), surname: z.string() });

const fault = z.custom<PupilListFault>(
  (value) => typeof value === "object" && value !== null && "kind" in value,
);

export const pupils = z.object({
  pupils: z.readonly(
    z.array(
      z.object({
        rowNumber: z.number(),
        number: z.nullable(z.number()),
        givenName: z.string(),
        surname: z.string(),
        from: z.string(),
        to: z.string(),
        isHere: z.boolean(),
      }),
    ),
  ),
});

export const pupilsPreview = z.object({
  columns: z.readonly(z.array(column)),
  /** The first rows, to choose the columns by. */
  sample: z.readonly(z.array(z.readonly(z.array(z.string())))),
  fault: z.nullable(fault),
  tooMany: z.boolean(),
  added: z.readonly(z.array(numberedPupil)),
  kept: z.number(),
  absent: z.readonly(z.array(numberedPupil)),
  /** Full names that stand twice. */
  repeated: z.readonly(z.array(z.string())),
  codesRemoved: z.number(),
});

export const importedPupils = z.object({ added: z.number(), left: z.number(), total: z.number() });

export const changedPupil = z.object({
  number: z.nullable(z.number()),
  renamedIn: z.number(),
});

export type PupilsShown = z.infer<typeof pupils>;
export type PupilsPreview = z.infer<typeof pupilsPreview>;
