// The file of `--entries`: every fault with the scenario, the entry and the field it stands in, in one line.
import { readFileSync } from "node:fs";
import type * as z from "zod/mini";
import { parseClassLabel, printClassLabel } from "../../core/school/class-label.ts";
import { parseSchoolYear, schoolYearId } from "../../core/school/school-year.ts";
import { scenario, type Scenario } from "./scenario.ts";

/** A scenario whose class and year are read. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** "4.b" */
  readonly label: string;
  /** "2020_2021" */
  readonly year: string;
}

export type EntriesReading =
  | { readonly ok: true; readonly scenarios: readonly ReadScenario[] }
  | { readonly ok: false; readonly faults: readonly string[] };

export function readEntriesFile(file: string): EntriesReading {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {
      ok: false,
      faults: [
        `${file}: ierakstu failu nevar nolasīt kā JSON. / The file of entries cannot be read as JSON.`,
      ],
    };
  }
  return readEntries(content, file);
}

export function readEntries(content: unknown, file: string): EntriesReading {
  if (!Array.isArray(content)) {
    return {
      ok: false,
      faults: [`${file}: vajag scenāriju sarakstu. / A list of scenarios is wanted.`],
    };
  }
  const faults: string[] = [];
  const scenarios: ReadScenario[] = [];
  for (const [at, value] of content.entries()) {
    const where = `${file}, ${nameOf(value, at)}`;
    const read = scenario.safeParse(value);
    if (!read.success) {
      faults.push(...read.error.issues.map((issue) => shapeFault(where, issue)));
      continue;
    }
    const placed = place(read.data, where, faults);
    if (placed !== null) {
      if (scenarios.some(({ label, year }) => label === placed.label && year === placed.year)) {
        faults.push(
          `${where}: klase ${placed.label} šajā mācību gadā failā ir divreiz. / The file has class ${placed.label} of that year twice.`,
        );
      }
      scenarios.push(placed);
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, scenarios };
}

function place(read: Scenario, where: string, faults: string[]): ReadScenario | null {
  const label = parseClassLabel(read.klase);
  const year = parseSchoolYear(read.mg);
  if (label.kind === "fault") {
    faults.push(`${where}: klase „${read.klase}” nav klase. / “${read.klase}” is no class.`);
  }
  if (year === null) {
    faults.push(`${where}: „${read.mg}” nav mācību gads. / “${read.mg}” is no school year.`);
  }
  if (read.audzinatajs.vards.trim() === "") {
    faults.push(`${where}: nav audzinātāja vārda. / The teacher's name is missing.`);
  }
  return label.kind === "fault" || year === null
    ? null
    : { scenario: read, label: printClassLabel(label.schoolClass), year: schoolYearId(year) };
}

function shapeFault(where: string, { path, code }: z.core.$ZodIssue): string {
  const field = path.map(String).join(".");
  return `${where}: lauks „${field}” nav tāds, kādam jābūt (${code}). / The field “${field}” is not as it should be (${code}).`;
}

function nameOf(value: unknown, at: number): string {
  return typeof value === "object" && value !== null && "id" in value
    ? String(value.id)
    : `${at + 1}.`;
}
