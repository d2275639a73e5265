// "Give it back to me": as long as nobody has decided, the teacher takes a submission back and goes on editing.
import type { Result } from "../core/result.ts";
import { takeStep } from "./review/take-step.ts";
import type { ReviewAsked, ReviewStanding, ReviewTools } from "./review/take-step.ts";

export function withdrawSubmission(tools: ReviewTools, asked: ReviewAsked): Result<ReviewStanding> {
  return takeStep(tools, asked, "withdraw");
}
