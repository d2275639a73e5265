// What became of one request: done, refused, or left open.
import type { GoogleFailure } from "./google-failure.ts";

export interface Done<T> {
  readonly kind: "done";
  readonly value: T;
}

export type Outcome<T> =
  | Done<T>
  /** Google refused; nothing happened, or (`unavailable`) what happened may safely be asked for again. */
  | { readonly kind: "failed"; readonly failure: GoogleFailure }
  /** The answer was lost and a repeat could act twice: look whether it took effect at or after `sentAt` (milliseconds). */
  | { readonly kind: "uncertain"; readonly sentAt: number; readonly failure: GoogleFailure }
  /** There was no time left for it in this slice; nothing happened. */
  | { readonly kind: "notSent" };
