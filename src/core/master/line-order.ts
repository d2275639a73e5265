// Sorts the master's rows as a school does, by one column of text: years, classes by number and letter, days, rows.
import type { IsoDate } from "../language/iso-date.ts";
import { parseClassLabel } from "../school/class-label.ts";

export function lineOrder(
  { year, schoolClass }: { readonly year: string; readonly schoolClass: string },
  iso: IsoDate | null,
  rowNumber: number,
): string {
  return `${year} ${classOrder(schoolClass)} ${iso ?? "zz"} ${String(rowNumber).padStart(6, "0")}`;
}

/** "04a" before "10": what is no class comes last. */
export function classOrder(label: string): string {
  const reading = parseClassLabel(label);
  return reading.kind === "class"
    ? `${String(reading.schoolClass.grade).padStart(2, "0")}${reading.schoolClass.letter ?? ""}`
    : `zz${label}`;
}
