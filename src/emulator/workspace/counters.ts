// What the Workspace was asked for: calls by Google's operation id, refused ones too, and executions.

export class Counters {
  #byOperation = new Map<string, number>();
  executions = 0;

  count(operation: string): void {
    this.#byOperation.set(operation, (this.#byOperation.get(operation) ?? 0) + 1);
  }

  get requests(): number {
    return [...this.#byOperation.values()].reduce((sum, n) => sum + n, 0);
  }

  byOperation(): Record<string, number> {
    return Object.fromEntries([...this.#byOperation].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  reset(): void {
    this.#byOperation = new Map();
    this.executions = 0;
  }
}
