// Point 9.3 and 9.4: a class has a year plan.
import type { ClassFacts } from "./class-facts.ts";
import type { Finding } from "./finding.ts";

export function planStanding({ record, documents }: ClassFacts): Finding {
  return { kind: "PLAN", status: documents.plan ?? null, rows: record.plan.length };
}
