// Field masks of requests: "title,gridProperties.frozenRowCount", "userEnteredFormat(textFormat,borders)", "*".
// https://developers.google.com/workspace/sheets/api/guides/field-masks
import { APIS } from "../../rest/discovery.ts";
import type { Schema } from "../../rest/discovery.ts";
import { readFieldMask } from "../../rest/field-mask.ts";
import type { FieldMask } from "../../rest/field-mask.ts";
import { invalidArgument } from "../google-error.ts";
import type { JsonObject } from "./spreadsheet-state.ts";

export type { FieldMask };

/** The mask over one of Google's schemas; refuses an empty mask and fields the schema lacks. "*" names every field. */
export function readMask(text: string | undefined, schemaName: string): FieldMask {
  if (text === undefined || text === "") {
    throw invalidArgument(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  const schema = schemaOf(schemaName);
  const read = readFieldMask(APIS.sheets, schema, text);
  if (!read.ok) {
    throw invalidArgument(`Invalid field: ${read.bad.path}`);
  }
  return read.mask.has("*")
    ? new Map(Object.keys(schema.properties ?? {}).map((field) => [field, null]))
    : read.mask;
}

function schemaOf(name: string): Schema {
  const schema = APIS.sheets.schemas[name];
  if (schema === undefined) {
    throw new Error(`The Sheets discovery document has no schema "${name}".`);
  }
  return schema;
}

/** Whether the `fields` of a call let anything of `path` in its answer through. */
export function fieldsReach(
  fields: string,
  responseSchema: string,
  path: readonly string[],
): boolean {
  const read = readFieldMask(APIS.sheets, schemaOf(responseSchema), fields);
  let mask: FieldMask | null | undefined = read.ok ? read.mask : undefined;
  for (const field of path) {
    if (mask === null || mask === undefined) {
      break;
    }
    mask = mask.has(field) ? mask.get(field) : mask.get("*");
  }
  return mask !== undefined;
}

/** `target` with what `source` has of the masked fields; a field that `source` lacks is cleared. */
export function applyMask<T extends object>(target: T, source: object, mask: FieldMask): T {
  let result: JsonObject = target as JsonObject;
  for (const [field, inner] of mask) {
    const { [field]: before, ...others } = result;
    const given = (source as JsonObject)[field];
    const after = inner === null || inner.has("*") ? given : within(before, given, inner);
    result = after === undefined || after === null ? others : { ...others, [field]: after };
  }
  return result as T;
}

function within(before: unknown, given: unknown, mask: FieldMask): object | undefined {
  const after = applyMask(isObject(before) ? before : {}, isObject(given) ? given : {}, mask);
  return Object.keys(after).length === 0 ? undefined : after;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
