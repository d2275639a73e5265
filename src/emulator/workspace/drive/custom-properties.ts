// properties (all apps) and appProperties (this app): merged key by key, null clears, within Google's limits.
// Source: Add custom file properties, developers.google.com/workspace/drive/api/guides/properties.
import { forbidden } from "../google-error.ts";
import { invalidValue } from "./drive-errors.ts";

export type PropertyChanges = Readonly<Record<string, unknown>>;

const MOST_BYTES = 124;
/** Of each of the two; Google's 100 for all apps together cannot be passed by one app. */
const MOST_PROPERTIES = 30;

export function withProperties(
  before: Readonly<Record<string, string>>,
  changes: PropertyChanges | undefined,
): Readonly<Record<string, string>> {
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(changes ?? {})) {
    if (value === null) {
      after.delete(key);
    } else if (typeof value === "string") {
      requireShort(key, value);
      after.set(key, value);
    } else {
      throw invalidValue(key);
    }
  }
  if (after.size > MOST_PROPERTIES) {
    throw forbidden(
      "propertyCountLimitExceeded",
      `A file may have no more than ${MOST_PROPERTIES} properties and ${MOST_PROPERTIES} app properties.`,
    );
  }
  return Object.fromEntries(after);
}

function requireShort(key: string, value: string): void {
  if (Buffer.byteLength(key + value, "utf8") > MOST_BYTES) {
    throw forbidden(
      "propertyLengthLimitExceeded",
      `Properties and app properties are limited to ${MOST_BYTES} bytes in UTF-8 encoding, counting both the key and the value.`,
    );
  }
}
