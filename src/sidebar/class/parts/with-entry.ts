// A list of entries after one was saved: in its place when it was there before, otherwise on top.
import type { Standing } from "./standing-entry.tsx";

interface Listed<E> {
  readonly entries: readonly E[];
  readonly total: number;
}

export function withEntry<E extends Standing, L extends Listed<E>>(list: L, entry: E): L {
  const isSame = ({ shown }: E): boolean =>
    shown.id === null || entry.shown.id === null
      ? shown.rowNumber === entry.shown.rowNumber
      : shown.id === entry.shown.id;
  return list.entries.some(isSame)
    ? { ...list, entries: list.entries.map((other) => (isSame(other) ? entry : other)) }
    : { ...list, entries: [entry, ...list.entries], total: list.total + 1 };
}
