// The emulated Workspace's own time. Nothing in the emulator reads the machine's clock.

export class VirtualClock {
  #now: number;

  constructor(start: string) {
    this.#now = Date.parse(start);
    if (Number.isNaN(this.#now)) {
      throw new RangeError(`Not an instant: ${start}`);
    }
  }

  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += Math.max(0, milliseconds);
  }

  /** Moves forward only: a moment already passed leaves the clock as it is. */
  advanceTo(instant: number): void {
    this.#now = Math.max(this.#now, instant);
  }
}

/** RFC 3339 with milliseconds, as Drive prints its times. */
export function rfc3339(instant: number): string {
  return new Date(instant).toISOString();
}
