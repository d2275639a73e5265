// What the person who watches a piece of bulk work sees of it.
import type { JobProgress } from "../../contract/job.ts";
import type { Problem } from "../calls/problem.ts";

/** Gone by itself after a while; nobody need do anything. */
export type Passing = Extract<Problem, { readonly kind: "QUOTA" | "GOOGLE_UNAVAILABLE" | "BUSY" }>;

export type Watch =
  /** Nobody drives it from here: begun earlier, or paused by the server. A person says when to go on. */
  | { readonly kind: "resting"; readonly progress: JobProgress }
  | { readonly kind: "working"; readonly progress: JobProgress }
  /** Goes on by itself after so many seconds. */
  | {
      readonly kind: "waiting";
      readonly progress: JobProgress;
      readonly because: Passing;
      readonly seconds: number;
    }
  /** Something a person has to see to stands in the way. */
  | { readonly kind: "stuck"; readonly progress: JobProgress; readonly because: Problem }
  | { readonly kind: "cancelling"; readonly progress: JobProgress }
  /** Done or cancelled. */
  | { readonly kind: "ended"; readonly progress: JobProgress };
