// Faults on demand, for tests: the n-th call of an operation can be told to fail, to lose its answer, to hang or to end the execution.

export type FaultEffect =
  /** Refuses with this code before anything happens. */
  | {
      readonly kind: "status";
      readonly code: 429 | 403 | 500 | 502 | 503;
      readonly retryAfterSeconds?: number;
    }
  /** Takes effect, then answers 503. */
  | { readonly kind: "loseAnswer" }
  /** Takes effect, and answers later than any execution lives. */
  | { readonly kind: "hang" }
  /** Ends the calling execution before or after the call took effect. */
  | { readonly kind: "endExecution"; readonly when: "before" | "after" };

export interface Fault {
  /** Google's operation id, e.g. "drive.files.copy"; "*" for any. */
  readonly operation: string;
  readonly effect: FaultEffect;
  /** How many matching calls pass untouched first. */
  readonly skip?: number;
  /** How many calls it strikes; once unless told. */
  readonly times?: number;
}

export class Faults {
  #armed: { fault: Fault; skip: number; times: number }[] = [];

  arm(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#armed = [];
  }

  list(): readonly Fault[] {
    return this.#armed.map(({ fault, skip, times }) => ({ ...fault, skip, times }));
  }

  /** The effect that strikes this call, if any; counts the call. */
  strike(operation: string): FaultEffect | null {
    for (const armed of this.#armed) {
      if (armed.fault.operation !== "*" && armed.fault.operation !== operation) {
        continue;
      }
      if (armed.skip > 0) {
        armed.skip -= 1;
        continue;
      }
      armed.times -= 1;
      if (armed.times <= 0) {
        this.#armed = this.#armed.filter((other) => other !== armed);
      }
      return armed.fault.effect;
    }
    return null;
  }
}
