// Point 9.5: a report for each half-year (annex 5).
import { halfYearNumber } from "../school/half-year.ts";
import type { HalfYear } from "../school/half-year.ts";
import type { ClassFacts } from "./class-facts.ts";
import type { Finding } from "./finding.ts";

/** Entries without a readable day belong to no half-year; they are told with the first, where a teacher looks first. */
export function reportStanding({ record, documents }: ClassFacts, half: HalfYear): Finding {
  const own = record.entries.filter(({ reading }) => (reading.half ?? "H1") === half);
  const counted = own.filter(({ reading }) => reading.counted).length;
  return {
    kind: "REPORT",
    half,
    status: documents[`report-${halfYearNumber(half)}`] ?? null,
    counted,
    leftOut: own.length - counted,
  };
}
