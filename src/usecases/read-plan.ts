// The year plan: read with its journal, and what a plan may begin with.
import { planOffers, type PlanOffers } from "../core/programme/plan-offers.ts";
import { done } from "../core/result.ts";
import type { Result } from "../core/result.ts";
import { openPlan } from "./plan/open-plan.ts";
import type { PlanFiles, PlanTools } from "./plan/open-plan.ts";
import { planView } from "./plan/plan-view.ts";
import type { ViewedPlan } from "./plan/plan-view.ts";

export function readPlan(
  tools: Pick<PlanTools, "plans">,
  files: PlanFiles,
): Result<{ readonly plan: ViewedPlan; readonly offers: PlanOffers }> {
  const opened = openPlan(tools, files);
  if (!opened.ok) {
    return opened;
  }
  const { facts, context } = opened.value.record;
  return done({
    plan: planView(opened.value),
    offers: planOffers(facts.events, context),
  });
}
