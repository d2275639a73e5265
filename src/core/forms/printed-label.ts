// A class before the word "klase" in a form or a name.

/**
 * The label with its own dot: "4.a" has none at the end, "10." keeps it, however it came. The dot that a
 * form prints after its blank belongs to the blank.
 */
export function printedLabel(label: string): string {
  const bare = label.trim().replace(/\.$/, "");
  return /^\d+$/.test(bare) ? `${bare}.` : bare;
}
