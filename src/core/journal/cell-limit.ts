// How much text one cell of a spreadsheet holds. Source: support.google.com/drive/answer/37603.

export const MOST_CHARACTERS = 50_000;

/** Characters of the longest text among the fields when a cell does not hold it; null when every text fits. */
export function charactersTooMany(fields: object): number | null {
  const longest = Math.max(
    0,
    ...Object.values(fields).map((value: unknown) =>
      typeof value === "string" ? value.length : 0,
    ),
  );
  return longest > MOST_CHARACTERS ? longest : null;
}
