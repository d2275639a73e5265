// What to put into the blanks of a class's forms. Names come in the case the place needs; whatever is not
// known stays empty, and then the form prints its own words.

import { titleGenitive } from "../school/class-teacher.ts";
import type { PlanAnnex } from "../school/grade-band.ts";
import { calendarYearOf, halfYearNumber, type HalfYear } from "../school/half-year.ts";
import { printSchoolYear } from "../school/school-year.ts";
import type { Values } from "./fill.ts";
import { printedBand } from "./plan-forms.ts";
import { printedLabel } from "./printed-label.ts";

export interface ClassOnForm {
  /** The school's name as the settings spell it in both cases: "Rūjienas vidusskolas", "Rūjienas vidusskolā". */
  readonly schoolGenitive: string;
  readonly schoolLocative: string;
  /** "4.a" or "10.". */
  readonly label: string;
  /** S for a woman, V for a man. Never guessed from a name. */
  readonly teacherGender: "S" | "V" | "unknown";
  /** "Gata Ķiršpurva"; empty when nobody is appointed yet. */
  readonly teacherGenitive: string;
  /** The calendar year in which the school year starts. */
  readonly startYear: number;
}

/** The title of annexes 1–4. */
export function yearPlanValues(onForm: ClassOnForm, annex: PlanAnnex): Values {
  return { ...classValues(onForm), klasu_grupa: printedBand(annex) };
}

/** The title of annex 7. */
export function parentCooperationValues(onForm: ClassOnForm): Values {
  return classValues(onForm);
}

/** The half of the year, or the day of a report that the school dates instead. */
export type ReportPeriod =
  | { readonly kind: "half"; readonly half: HalfYear; readonly word: "pusgada" | "semestra" }
  | {
      readonly kind: "day";
      readonly half: HalfYear;
      readonly day: number;
      /** "decembrī". */
      readonly monthLocative: string;
    };

/** The title of annex 5. Its year is the calendar year in which the half ends: H2 has the second one. */
export function halfYearReportValues(onForm: ClassOnForm, period: ReportPeriod): Values {
  const { half } = period;
  return {
    ...classValues(onForm),
    gads: `${calendarYearOf(half, onForm)}`,
    pusgada_nr: `${period.kind === "day" ? period.day : halfYearNumber(half)}.`,
    perioda_vards_gen: period.kind === "day" ? `${period.monthLocative},` : period.word,
  };
}

export interface EventOnForm {
  /** Date and time as a person reads them. */
  readonly dateAndTime: string;
  readonly title: string;
  readonly goal: string;
  readonly description: string;
  readonly participation: string;
  readonly conclusions: string;
  /** Printed after the line for the signature; empty prints the line alone. */
  readonly teacherNominative: string;
}

/** Annex 6. The line for the signature stays a line. */
export function eventAnalysisValues(onForm: ClassOnForm, event: EventOnForm): Values {
  return {
    ...classValues(onForm),
    datums_laiks: event.dateAndTime,
    nosaukums: event.title,
    merkis: event.goal,
    apraksts: event.description,
    aktivitate: event.participation,
    secinajumi: event.conclusions,
    paraksts: event.teacherNominative === "" ? "" : `_____ / ${event.teacherNominative}`,
  };
}

export interface MeetingOnForm {
  readonly number: string;
  /** "Rūjienā". */
  readonly placeLocative: string;
  /** "2020. gada 10. septembrī". */
  readonly dateLocative: string;
  /** "klātienē" or "tiešsaistē". */
  readonly held: string;
  /** "18.00"; the same for the end. */
  readonly from: string;
  readonly to: string;
  readonly teacherNominative: string;
  readonly minuteTaker: string;
  readonly attendees: number | null;
  readonly invited: string;
  /** The agenda; the form has room for three points. */
  readonly points: readonly {
    readonly question: string;
    readonly reporter: string;
    readonly decision: string;
  }[];
}

/** The minutes of a class parent meeting. */
export function meetingMinutesValues(onForm: ClassOnForm, meeting: MeetingOnForm): Values {
  const [first, second, third] = meeting.points;
  return {
    ...classValues(onForm),
    nr: meeting.number,
    vieta: meeting.placeLocative,
    datums_gars: meeting.dateLocative,
    norises_veids: meeting.held,
    no: meeting.from,
    lidz: meeting.to,
    audzinatajs_nom: meeting.teacherNominative,
    protokoletajs: meeting.minuteTaker,
    dalibnieku_skaits: meeting.attendees === null ? "" : `${meeting.attendees}`,
    pieaicinatie: meeting.invited,
    "jautajums.1": first?.question ?? "",
    "jautajums.2": second?.question ?? "",
    "jautajums.3": third?.question ?? "",
    "zino.1": first?.reporter ?? "",
    "zino.2": second?.reporter ?? "",
    "zino.3": third?.reporter ?? "",
    "lemums.1": first?.decision ?? "",
    "lemums.2": second?.decision ?? "",
    "lemums.3": third?.decision ?? "",
  };
}

function classValues(onForm: ClassOnForm): Values {
  const gender = onForm.teacherGender === "unknown" ? null : onForm.teacherGender;
  return {
    skola_gen: onForm.schoolGenitive,
    skola_lok: onForm.schoolLocative,
    klase: printedLabel(onForm.label),
    amats_gen: titleGenitive(gender) ?? "",
    audzinatajs_gen: onForm.teacherGenitive,
    mg: printSchoolYear(onForm),
  };
}
