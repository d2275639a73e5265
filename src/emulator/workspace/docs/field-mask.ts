// Field masks of the update requests: what is listed is set, and reset to inherited where the value lacks it.
// Source: "Use field masks" of the Docs API.
import { invalid } from "./invalid-request.ts";

/** The fields that may be listed, each with those inside it; null for one that has none. */
export interface MaskTree {
  readonly [field: string]: MaskTree | null;
}

const RGB: MaskTree = { red: null, green: null, blue: null };
export const COLOR: MaskTree = { color: { rgbColor: RGB } };
export const DIMENSION: MaskTree = { magnitude: null, unit: null };

/** The paths of a mask, each as its fields; `*` is every field that may be written. */
export function maskPaths(fields: string | undefined, tree: MaskTree): string[][] {
  const listed = (fields ?? "")
    .split(",")
    .map((path) => path.trim())
    .filter((path) => path !== "");
  if (listed.length === 0) {
    throw invalid(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  if (listed.includes("*")) {
    if (listed.length > 1) {
      throw invalid("Invalid field mask: '*' must be the only path.");
    }
    return Object.keys(tree).map((field) => [field]);
  }
  return listed.map((path) => knownPath(path, tree));
}

function knownPath(path: string, tree: MaskTree): string[] {
  const fields = path.split(".").map(camelCase);
  let inside: MaskTree | null = tree;
  for (const field of fields) {
    const next: MaskTree | null | undefined = inside?.[field];
    if (next === undefined) {
      throw invalid(`Invalid field: ${path}`);
    }
    inside = next;
  }
  return fields;
}

/** Google's masks may be written in snake_case too. */
function camelCase(field: string): string {
  return field.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The target with the listed paths taken from the value. */
export function masked<T extends object>(
  target: T,
  value: object | undefined,
  paths: readonly string[][],
): T {
  const result = structuredClone(target);
  for (const path of paths) {
    put(result as Fields, value as Fields | undefined, path);
  }
  return result;
}

type Fields = Record<string, unknown>;

function put(target: Fields, value: Fields | undefined, [field, ...rest]: readonly string[]): void {
  if (field === undefined) {
    return;
  }
  const given = value?.[field];
  if (rest.length > 0) {
    const inner = structuredClone(target[field] ?? {}) as Fields;
    put(inner, given as Fields | undefined, rest);
    target[field] = inner;
  } else if (isUnset(given)) {
    delete target[field];
  } else {
    target[field] = withoutZeroes(given);
  }
}

/** In Google's JSON an enumeration's first value says no more than leaving the field out. */
function isUnset(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.endsWith("_UNSPECIFIED"))
  );
}

/** Google leaves out numbers that are zero: black is `rgbColor: {}`, no space is `{unit: "PT"}`. */
function withoutZeroes(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutZeroes);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== 0 && inner !== null)
      .map(([field, inner]) => [field, withoutZeroes(inner)]),
  );
}

/** Refuses a dimension without a unit: the only unit is the point. */
export function requireUnits(value: unknown): void {
  if (typeof value !== "object" || value === null) {
    return;
  }
  if ("magnitude" in value && !("unit" in value && value.unit === "PT")) {
    throw invalid("The unit of a dimension must be PT.");
  }
  Object.values(value).forEach(requireUnits);
}
