// CacheService's caches: values that expire by the Workspace's own time, at most 1,000 in one cache.
import type { Workspace } from "../../workspace/workspace.ts";

interface CachedValue {
  readonly value: string;
  readonly expiresAt: number;
}

type CacheRow = Readonly<Record<string, CachedValue>>;

const HOLDS = 1_000;
/** Past the cap Google keeps these many, those that expire last. [reference/cache/cache] */
const KEEPS = 900;

export interface CacheCore {
  /** `cache` is "script", "user …" or "document …". */
  readonly cached: (cache: string, key: string, at: number) => string | null;
  readonly putCached: (
    cache: string,
    values: Readonly<Record<string, string>>,
    at: number,
    expiresAt: number,
  ) => void;
  readonly removeCached: (cache: string, keys: readonly string[]) => void;
}

export class ScriptCache {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  asCore(): CacheCore {
    return {
      cached: (cache, key, at) => {
        const found = this.#entries(cache).get(key);
        return found === undefined || found.expiresAt <= at ? null : found.value;
      },
      putCached: (cache, values, at, expiresAt) => {
        const entries = [...this.#entries(cache)].filter(([, cached]) => cached.expiresAt > at);
        const kept = new Map(entries);
        for (const [key, value] of Object.entries(values)) {
          kept.set(key, { value, expiresAt });
        }
        this.#keep(cache, kept.size > HOLDS ? lastToExpire(kept) : kept);
      },
      removeCached: (cache, keys) => {
        const entries = this.#entries(cache);
        keys.forEach((key) => entries.delete(key));
        this.#keep(cache, entries);
      },
    };
  }

  #entries(cache: string): Map<string, CachedValue> {
    return new Map(Object.entries(this.#table.get(cache) ?? {}));
  }

  #keep(cache: string, entries: ReadonlyMap<string, CachedValue>): void {
    this.#workspace.store.transaction(() => this.#table.set(cache, Object.fromEntries(entries)));
  }

  get #table() {
    return this.#workspace.store.table<CacheRow>("scriptCaches");
  }
}

function lastToExpire(entries: ReadonlyMap<string, CachedValue>): Map<string, CachedValue> {
  const byExpiry = [...entries].sort(([, a], [, b]) => b.expiresAt - a.expiresAt);
  return new Map(byExpiry.slice(0, KEEPS));
}
