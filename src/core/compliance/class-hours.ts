// Section V: class hours, planned and held. The programme names no number of them.
import type { ClassFacts } from "./class-facts.ts";
import type { Finding } from "./finding.ts";

/** An hour that was cancelled is no longer planned; one that was held counts once, as its log entry. */
export function classHours({ record }: ClassFacts): Finding {
  return {
    kind: "CLASS_HOURS",
    planned: record.plan.filter(
      ({ row }) => row.kind === "CLASS_HOUR" && row.status !== "CANCELLED",
    ).length,
    done: record.entries.filter(
      ({ category, reading }) => category === "CLASS_HOUR" && reading.counted,
    ).length,
  };
}
