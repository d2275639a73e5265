// The Workspace's clock as it goes on the desk: with real time, from where it stood. Work that takes virtual time, and
// whoever moves the clock, bring it further ahead; it never goes back.
import type { VirtualClock } from "../emulator/workspace/clock.ts";

export class TickingClock {
  readonly #clock: VirtualClock;
  readonly #realNow: () => number;
  #anchor: { readonly virtual: number; readonly real: number };

  /** `realNow` in milliseconds from anywhere, e.g. performance.now. */
  constructor(clock: VirtualClock, realNow: () => number) {
    this.#clock = clock;
    this.#realNow = realNow;
    this.#anchor = { virtual: clock.now(), real: realNow() };
  }

  /** Lets the real time that went by since the last look go by for the Workspace. */
  tick(): void {
    const real = this.#realNow();
    this.#clock.advanceTo(this.#anchor.virtual + (real - this.#anchor.real));
    this.#anchor = { virtual: this.#clock.now(), real };
  }
}
