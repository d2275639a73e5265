// Points 10.1–10.6: how many of the six theme groups the year touches. The programme sets no minimum: information, not a check.
import { THEME_GROUPS } from "../programme/theme-groups.ts";
import type { ClassFacts } from "./class-facts.ts";
import type { Finding } from "./finding.ts";

/** Planned or held: a group that is only planned is touched too, unless the plan's line was cancelled. */
export function themeGroups({ record }: ClassFacts): Finding {
  const touched = new Set([
    ...record.plan.filter(({ row }) => row.status !== "CANCELLED").map(({ row }) => row.themeGroup),
    ...record.entries.map((entry) => (entry.tab === "log" ? entry.row.themeGroup : null)),
  ]);
  const codes = THEME_GROUPS.map(({ code }) => code);
  return {
    kind: "THEME_GROUPS",
    covered: codes.filter((code) => touched.has(code)),
    missing: codes.filter((code) => !touched.has(code)),
  };
}
