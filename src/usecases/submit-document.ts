// "Submit it": the plan, a report or an analysis goes to the deputy and is closed to editing.
import type { Result } from "../core/result.ts";
import { takeStep } from "./review/take-step.ts";
import type { ReviewAsked, ReviewStanding, ReviewTools } from "./review/take-step.ts";

export function submitDocument(tools: ReviewTools, asked: ReviewAsked): Result<ReviewStanding> {
  return takeStep(tools, asked, "submit");
}
