// The simple values of Google's messages: what JSON and what query text each type takes, and what the type is called when it refuses.
import type { Schema } from "./discovery.ts";

export type ReadValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly type: string };

const WHOLE = /^-?\d+$/;
const TRUE = new Set(["true", "t", "yes", "y", "1"]);
const FALSE = new Set(["false", "f", "no", "n", "0"]);

/**
 * A value of a JSON body. Numbers may come as text and 64-bit integers come out as text, as in all of Google's JSON.
 * `enumType` names the enumeration, for its refusal.
 */
export function readJsonScalar(schema: Schema, value: unknown, enumType: () => string): ReadValue {
  switch (schema.type) {
    case "boolean":
      return value === "true" || value === "false"
        ? read(value === "true")
        : accepted(typeof value === "boolean", value, "TYPE_BOOL");
    case "integer":
      return readInteger(value);
    case "number":
      return readNumber(value, schema.format === "float" ? "TYPE_FLOAT" : "TYPE_DOUBLE");
    default:
      return readString(schema, value, enumType);
  }
}

/** A query parameter, always text. */
export function readQueryScalar(schema: Schema, text: string, enumType: () => string): ReadValue {
  if (schema.type === "boolean") {
    const word = text.toLowerCase();
    return accepted(TRUE.has(word) || FALSE.has(word), TRUE.has(word), "TYPE_BOOL");
  }
  return readJsonScalar(schema, text, enumType);
}

function readString(schema: Schema, value: unknown, enumType: () => string): ReadValue {
  if (schema.enum !== undefined) {
    return typeof value === "string" && schema.enum.includes(value)
      ? read(value)
      : { ok: false, type: enumType() };
  }
  if (schema.format === "int64" || schema.format === "uint64") {
    const text = typeof value === "number" ? String(value) : value;
    const type = schema.format === "int64" ? "TYPE_INT64" : "TYPE_UINT64";
    return accepted(typeof text === "string" && WHOLE.test(text), text, type);
  }
  return accepted(typeof value === "string", value, "TYPE_STRING");
}

function readInteger(value: unknown): ReadValue {
  const number = typeof value === "string" && WHOLE.test(value) ? Number(value) : value;
  const fits = Number.isInteger(number) && Math.abs(number as number) <= 0x7fffffff;
  return accepted(fits, number, "TYPE_INT32");
}

function readNumber(value: unknown, type: string): ReadValue {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return accepted(typeof number === "number" && Number.isFinite(number), number, type);
}

function accepted(fits: boolean, value: unknown, type: string): ReadValue {
  return fits ? read(value) : { ok: false, type };
}

function read(value: unknown): ReadValue {
  return { ok: true, value };
}
