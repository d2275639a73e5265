// What names an entry for good, so that the deputy's notes find it again at the next refresh.

export interface IdentifiedRow {
  /** Null for a row typed by hand. */
  readonly id: string | null;
  /** What the row says, for rows that have no id: they are the same while they say the same. */
  readonly says: string;
}

/** An id for each row, in their order. `origin` names the journal and the tab. */
export function rowIdentities(origin: string, rows: readonly IdentifiedRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ id, says }) => {
    const name = `${origin}:${id ?? `~${digest(says)}`}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    // Two rows alike are told apart by their order.
    return times === 1 ? name : `${name}#${times}`;
  });
}

/** FNV-1a over UTF-16 units, 32 bits: enough to tell the rows of one tab apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
