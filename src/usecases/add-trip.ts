// "A trip": its application in the class's folder for them. There is no official form; what is made is a checklist and says so.
import { tripName } from "../core/forms/file-names.ts";
import { isToldLate, tripPage } from "../core/forms/trip-checklist.ts";
import type { TripFields } from "../core/forms/trip-checklist.ts";
import { storeText } from "../core/journal/stored-text.ts";
import { readDate } from "../core/language/date-as-typed.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { alone } from "./class/alone.ts";
import { openRecord } from "./class/open-record.ts";
import { makeDocument } from "./class-documents/make-document.ts";
import type { DocumentTools } from "./class-documents/make-document.ts";
import { createdDocument } from "./create-analysis.ts";
import type { CreatedDocument } from "./create-analysis.ts";

export interface AddTripInput {
  readonly journalId: string;
  /** Made with the draft: the same trip asked for again is the one that is there. */
  readonly id: string;
  readonly fields: TripFields;
}

export interface AddedTrip extends CreatedDocument {
  /** Parents are told later than three days before; null while either day is not known. */
  readonly toldLate: boolean | null;
}

export function addTrip(
  tools: DocumentTools,
  { journalId, id, fields }: AddTripInput,
): Result<AddedTrip> {
  return alone(tools.session, () => {
    const opened = openRecord(tools, journalId);
    if (!opened.ok) {
      return opened;
    }
    const { facts, context } = opened.value.record;
    const { schoolYear } = facts.dates;
    const typed = Object.fromEntries(
      Object.entries(fields).map(([key, text]: [string, string]) => [key, storeText(text).stored]),
    ) as Record<keyof TripFields, string>;
    const { iso } = readDate(typed.date, { schoolYear });
    const informed = readDate(typed.informedOn, { schoolYear });
    const made = makeDocument(tools, journalId, opened.value, {
      kind: "trip",
      id,
      entry: "",
      name: tripName(facts.schoolClass, iso, context.pupils.maskIn(typed.title, "skolēns")),
      subfolder: "trips",
      content: { kind: "page", lines: tripPage(typed, facts.schoolClass, facts.teacher) },
    });
    return made.ok
      ? done({ ...createdDocument(made.value), toldLate: isToldLate(iso, informed.iso) })
      : made;
  });
}
