// Where in a message a value stands. Written out as Google writes it only when a value is refused: bodies are long.
import { snakeCase } from "./proto-name.ts";

export interface Place {
  readonly above: Place | null;
  /** A field by its JSON name, an index of a list, or the key of a map. */
  readonly step: string | number | { readonly key: string };
}

/** "requests[0].insert_text.location"; "" for the message itself. */
export function written(place: Place | null): string {
  if (place === null) {
    return "";
  }
  const { above, step } = place;
  if (typeof step === "number") {
    return `${written(above)}[${step}]`;
  }
  if (typeof step === "object") {
    return `${written(above)}[${JSON.stringify(step.key)}]`;
  }
  return above === null ? snakeCase(step) : `${written(above)}.${snakeCase(step)}`;
}
