// One lane: a token bucket that also shuts for a while after Google refused.
import type { LaneLimit } from "./lane-limits.ts";

/** What the next execution must know to go on where this one ended. Times are milliseconds since 1970. */
export interface LaneState {
  readonly tokens: number;
  readonly at: number;
  readonly shutUntil: number;
}

export class Lane {
  readonly #limit: LaneLimit;
  #state: LaneState;

  /** Without a state nothing was sent lately: the bucket is full. */
  constructor(limit: LaneLimit, state: LaneState | undefined, now: number) {
    this.#limit = limit;
    this.#state = state ?? { tokens: limit.holds, at: now, shutUntil: 0 };
  }

  get holds(): number {
    return this.#limit.holds;
  }

  get state(): LaneState {
    return this.#state;
  }

  /** After a refusal. */
  isShut(now: number): boolean {
    return now < this.#state.shutUntil;
  }

  /** Whether so many requests may go now. */
  lets(requests: number, now: number): boolean {
    return !this.isShut(now) && this.#tokensAt(now) >= requests;
  }

  /** When so many may go at the earliest; `requests` is at most what the lane holds. */
  letsAt(requests: number, now: number): number {
    const missing = Math.max(0, requests - this.#tokensAt(now));
    return Math.max(
      this.#state.shutUntil,
      now + Math.ceil((missing / this.#limit.perSecond) * 1000),
    );
  }

  take(now: number): void {
    this.#state = { ...this.#state, tokens: this.#tokensAt(now) - 1, at: now };
  }

  /** Google refused: it counts more strictly than we do, so the lane begins again from nothing. */
  refused(now: number, shutUntil: number): void {
    this.#state = {
      tokens: 0,
      at: now,
      shutUntil: Math.max(shutUntil, this.#state.shutUntil),
    };
  }

  #tokensAt(now: number): number {
    const seconds = Math.max(0, now - this.#state.at) / 1000;
    return Math.min(this.#limit.holds, this.#state.tokens + seconds * this.#limit.perSecond);
  }
}
