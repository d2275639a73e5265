// Rows or columns one after another: where each begins, and which of them are in sight. A hidden one has no size.

export class Lines {
  readonly sizes: readonly number[];
  /** One more than there are lines: the last is the end of all. */
  readonly #starts: readonly number[];

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
    const starts = [0];
    for (const size of sizes) {
      starts.push((starts.at(-1) ?? 0) + size);
    }
    this.#starts = starts;
  }

  get total(): number {
    return this.#starts.at(-1) ?? 0;
  }

  startOf(line: number): number {
    return this.#starts[line] ?? this.total;
  }

  sizeOf(from: number, count: number): number {
    return this.startOf(from + count) - this.startOf(from);
  }

  isHidden(line: number): boolean {
    return this.sizes[line] === 0;
  }

  /** The line at a distance from the beginning. */
  at(distance: number): number {
    let [low, high] = [0, Math.max(0, this.sizes.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= distance) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The nearest line in that direction that is not hidden; the same one at the edge. */
  next(line: number, by: 1 | -1): number {
    let next = line + by;
    while (next >= 0 && next < this.sizes.length && this.isHidden(next)) {
      next += by;
    }
    return next >= 0 && next < this.sizes.length ? next : line;
  }

  /** The outermost line in that direction that is not hidden. */
  last(by: 1 | -1): number {
    return this.next(by === 1 ? this.sizes.length : -1, by === 1 ? -1 : 1);
  }
}
