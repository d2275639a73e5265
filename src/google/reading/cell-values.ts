// Values of cells as Sheets gives them unformatted, made into what a row needs.

/** A number that a person typed is its digits; an empty cell, and one left out at a row's end, is an empty text. */
export function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

export function number(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** Null for a text that is no JSON. */
export function json(value: unknown): unknown {
  try {
    return JSON.parse(text(value));
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
