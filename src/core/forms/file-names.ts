// The names of the folders and files of a school year, as people see them in the shared drive. A name is
// for people; the add-on finds its files by what it keeps about them.

import { halfYearNumber, type HalfYear } from "../school/half-year.ts";
import { schoolYearFolderName, schoolYearId } from "../school/school-year.ts";
import type { Form } from "./form.ts";
import { printedLabel } from "./printed-label.ts";

export const DRIVE_NAME = "Audzināšanas darbs";
export const TEMPLATES_FOLDER = "00 Veidlapas";
export const MASTER_NAME = "00 Kopsavilkums";
/** The spreadsheet that every class's journal is copied from. */
export const JOURNAL_TEMPLATE = "Uzskaites tabula";

export type ClassSubfolderKey = "analyses" | "minutes" | "trips" | "materials" | "research";

export interface ClassSubfolder {
  readonly key: ClassSubfolderKey;
  readonly name: string;
  /** The point of the programme that lists what lies in it. */
  readonly point: string;
}

/** The five folders in a class folder. The research folder is the teacher's alone: nothing in it is ever read. */
export const CLASS_SUBFOLDERS: readonly ClassSubfolder[] = [
  { key: "analyses", name: "Pasākumu analīzes", point: "9.10" },
  { key: "minutes", name: "Vecāku sapulču protokoli", point: "9.11" },
  { key: "trips", name: "Ekskursiju iesniegumi", point: "9.10" },
  { key: "materials", name: "Aktivitāšu materiāli", point: "9.8" },
  { key: "research", name: "Skolēnu izpēte (ierobežota pieeja)", point: "9.2" },
];

/** "2020_2021 m.g." */
export function yearFolderName(startYear: number): string {
  return schoolYearFolderName({ startYear });
}

/** "4.a klase", "10. klase" */
export function classFolderName(label: string): string {
  return `${printedLabel(label)} klase`;
}

/** "4.a klase – Audzināšanas stundu darba plāns 2020_2021" */
export function planName(label: string, startYear: number): string {
  return `${classFolderName(label)} – Audzināšanas stundu darba plāns ${schoolYearId({ startYear })}`;
}

/** "4.a klase – Pusgada atskaite 1 2020_2021": the half first, so that a folder lists them in order. */
export function reportName(label: string, half: HalfYear, startYear: number): string {
  return `${classFolderName(label)} – Pusgada atskaite ${halfYearNumber(half)} ${schoolYearId({ startYear })}`;
}

/** "4.a klase – Uzskaites tabula 2020_2021" */
export function journalName(label: string, startYear: number): string {
  return `${classFolderName(label)} – ${JOURNAL_TEMPLATE} ${schoolYearId({ startYear })}`;
}

/**
 * "4.b klase – Pasākuma analīze – 2020-09-18 – Sporta un saliedēšanās diena". The form itself prints no
 * school year. `isoDate` is null while the event has no readable date.
 */
export function analysisName(label: string, isoDate: string | null, title: string): string {
  return named([classFolderName(label), "Pasākuma analīze", isoDate ?? "", title]);
}

/** "4.b klase – Vecāku sapulces protokols – 2020-09-10" */
export function minutesName(label: string, isoDate: string | null): string {
  return named([classFolderName(label), "Vecāku sapulces protokols", isoDate ?? ""]);
}

/** "4.b klase – Ekskursija – 2021-05-20 – Sigulda" */
export function tripName(label: string, isoDate: string | null, title: string): string {
  return named([classFolderName(label), "Ekskursija", isoDate ?? "", title]);
}

/** "2. pielikums – Darba plāns 4.–6. klašu grupai"; a proposal says that the school has to confirm it. */
export function templateName(form: Form): string {
  const annex = form.annex === null ? "" : `${form.annex}. pielikums – `;
  const notice = form.provenance === "proposal" ? " (skolai jāapstiprina)" : "";
  return `${annex}${form.name.lv}${notice}`;
}

const LONGEST_PART = 100;

/** Joins the parts that say something; each on one line and short enough to read in a list. */
function named(parts: readonly string[]): string {
  return parts
    .map(onOneLine)
    .filter((part) => part !== "")
    .join(" – ");
}

function onOneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const letters = [...line];
  return letters.length <= LONGEST_PART
    ? line
    : `${letters
        .slice(0, LONGEST_PART - 1)
        .join("")
        .trimEnd()}…`;
}
