// The deputy accepts a submitted document, or returns it with a comment.
import { storeText } from "../core/journal/stored-text.ts";
import { refused, type Result } from "../core/result.ts";
import type { Place } from "./ports/place.ts";
import { takeStep } from "./review/take-step.ts";
import type { ReviewAsked, ReviewStanding, ReviewTools } from "./review/take-step.ts";

export interface Decision extends ReviewAsked {
  readonly decision: "accept" | "return";
  /** Needed when returned: what to correct. */
  readonly comment: string;
}

/** From the master, which is closed to teachers. */
export function reviewDocument(
  tools: ReviewTools & { readonly place: Place },
  { decision, comment, ...asked }: Decision,
): Result<ReviewStanding> {
  if (tools.place.openFile().mark?.kind !== "master") {
    return refused({ kind: "NOT_A_MASTER" });
  }
  const { stored } = storeText(comment);
  return decision === "return" && stored.trim() === ""
    ? refused({ kind: "COMMENT_MISSING" })
    : takeStep(tools, asked, decision, decision === "return" ? stored.trim() : "");
}
