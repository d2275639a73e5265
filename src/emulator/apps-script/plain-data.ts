// What may cross google.script.run, both ways: plain data, as a copy. Dates, functions, cycles and instances fail.
// Source: developers.google.com/apps-script/guides/html/reference/run, "Parameters" and "Return".

export interface Plainness {
  readonly objectPrototype: object;
  readonly arrayPrototype: object;
  /** Objects that look plain and are not: those of services. */
  readonly isForeign: (value: object) => boolean;
}

export type Crossing =
  | { readonly ok: true; readonly json: string }
  | {
      readonly ok: false;
      /** Where, as "0.rows.3"; empty for the value itself. */
      readonly path: string;
      readonly reason: "cycle" | "type";
    };

/** The value as JSON text; undefined alone and inside arrays is null, NaN and the infinities are null, undefined properties are dropped. */
export function toPlainJson(value: unknown, plainness: Plainness): Crossing {
  const refused = findRefused(value, plainness, "", new Set());
  return refused ?? { ok: true, json: JSON.stringify(value) ?? "null" };
}

function findRefused(
  value: unknown,
  plainness: Plainness,
  path: string,
  above: Set<object>,
): Crossing | null {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
    case "undefined":
      return null;
    case "object":
      break;
    default:
      return { ok: false, path, reason: "type" };
  }
  if (value === null) {
    return null;
  }
  if (above.has(value)) {
    return { ok: false, path, reason: "cycle" };
  }
  if (!isPlain(value, plainness)) {
    return { ok: false, path, reason: "type" };
  }
  above.add(value);
  for (const [key, item] of Object.entries(value)) {
    const refused = findRefused(item, plainness, path === "" ? key : `${path}.${key}`, above);
    if (refused !== null) {
      return refused;
    }
  }
  above.delete(value);
  return null;
}

function isPlain(value: object, plainness: Plainness): boolean {
  if (plainness.isForeign(value)) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === plainness.objectPrototype ||
    (Array.isArray(value) && prototype === plainness.arrayPrototype)
  );
}
