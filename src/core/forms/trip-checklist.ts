// A trip's application (point 9.10). The programme lists it without a form, so this is a checklist and no official form: what a public order
// on pupils' trips names, each point with what the teacher typed or a line to write on.
import type { IsoDate } from "../language/iso-date.ts";
import { addDays } from "../language/iso-date.ts";
import { printedLabel } from "./printed-label.ts";

export interface TripFields {
  readonly title: string;
  /** As typed. */
  readonly date: string;
  readonly goal: string;
  readonly route: string;
  readonly duration: string;
  readonly participants: string;
  readonly ages: string;
  readonly transport: string;
  readonly overnight: string;
  readonly contact: string;
  readonly firstAid: string;
  /** The day on which parents are told, as typed. */
  readonly informedOn: string;
}

/** A line of a plain page; its first part is bold. */
export interface PageLine {
  readonly look: "notice" | "heading" | "line";
  readonly bold: string;
  readonly text: string;
}

const POINTS: readonly (readonly [keyof TripFields, string])[] = [
  ["title", "Ekskursija vai pārgājiens"],
  ["date", "Datums, laiks"],
  ["goal", "Mērķis"],
  ["route", "Maršruts"],
  ["duration", "Ilgums"],
  ["participants", "Dalībnieku skaits"],
  ["ages", "Dalībnieku vecums"],
  ["transport", "Pārvietošanās veids"],
  ["overnight", "Nakšņošanas veids"],
  ["contact", "Saziņas iespējas"],
  ["firstAid", "Pirmās palīdzības sniegšanas iespējas"],
  ["informedOn", "Vecāki informēti"],
];

const BLANK = "_____";
/** Before the trip parents know of it. */
const DAYS_BEFORE = 3;

export function tripPage(fields: TripFields, label: string, teacher: string): readonly PageLine[] {
  return [
    {
      look: "notice",
      bold: "Kontrolsaraksts, ne oficiāla veidlapa. Skolai jāapstiprina",
      text: "",
    },
    {
      look: "heading",
      bold: `${printedLabel(label)} klases ekskursijas (pārgājiena) pieteikums`,
      text: "",
    },
    ...POINTS.map(([key, point]): PageLine => ({
      look: "line",
      bold: `${point}: `,
      text: fields[key].trim() === "" ? BLANK : fields[key],
    })),
    { look: "line", bold: "", text: `Paraksts/atšifrējums ${BLANK} / ${teacher}` },
  ];
}

/** Whether parents are told later than three days before; null while either day is not known. */
export function isToldLate(trip: IsoDate | null, informedOn: IsoDate | null): boolean | null {
  return trip === null || informedOn === null ? null : informedOn > addDays(trip, -DAYS_BEFORE);
}
