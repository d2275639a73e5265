// Seeded chance: the same seed gives the same ids, latencies and lags, so that every run can be repeated.

/** z of the 95th percentile of the normal distribution. */
const Z95 = 1.6448536269514722;

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1): mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  integer(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** A draw from the log-normal distribution with this median and 95th percentile. */
  logNormal(p50: number, p95: number): number {
    const u = Math.max(this.next(), Number.MIN_VALUE);
    const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * this.next());
    return p50 * Math.exp((normal * Math.log(p95 / p50)) / Z95);
  }

  letters(length: number, alphabet: string): string {
    let text = "";
    for (let i = 0; i < length; i += 1) {
      text += alphabet.charAt(this.integer(alphabet.length));
    }
    return text;
  }

  /** What a restart must carry on from. */
  get state(): number {
    return this.#state;
  }
}
