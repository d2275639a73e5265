// A JSON body against the schema of its message, refused in Google's words when a name, a type or a oneof does not fit.
// Drive in truth ignores names that it does not know; here they are refused for every API, so that a misspelt field is seen.
import { resolved } from "./discovery.ts";
import type { Api, Method, Schema } from "./discovery.ts";
import { invalidValue, malformed, unknownName, violated } from "./front-end-refusal.ts";
import type { FieldViolation } from "./front-end-refusal.ts";
import { oneofsOf } from "./oneofs.ts";
import { written } from "./place.ts";
import type { Place } from "./place.ts";
import { enumType, messageType } from "./proto-name.ts";
import { readJsonScalar } from "./scalar-value.ts";

/** Methods whose body is one field of the request message, so that Google's paths begin with its name. */
const BODY_FIELD: Readonly<Record<string, string>> = {
  "sheets.spreadsheets.create": "spreadsheet",
  "sheets.spreadsheets.values.append": "data",
  "sheets.spreadsheets.values.update": "data",
  "docs.documents.create": "document",
};

/**
 * The body of a request in the form operations take: numbers that came as text are numbers, 64-bit integers are text, and
 * in Docs and Sheets a null field is an absent one. An empty body is an empty message. Throws 400 with every fault.
 */
export function readRequestBody(api: Api, method: Method, text: string): unknown {
  if (method.requestSchema === null) {
    return undefined;
  }
  const json: unknown = text.trim() === "" ? {} : parsed(text);
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw violated([unknownName("", "", "Root element must be a message.")]);
  }
  const reader = new MessageReader(api);
  const field = BODY_FIELD[method.id];
  const at = field === undefined ? null : { above: null, step: field };
  const body = reader.value({ $ref: method.requestSchema }, json, at);
  if (reader.violations.length > 0) {
    throw violated(reader.violations);
  }
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const atEnd = error instanceof SyntaxError && error.message.includes("end of JSON input");
    throw malformed(
      `Invalid JSON payload received. ${atEnd ? "Unexpected end of string. Expected a value." : "Unexpected token."}`,
    );
  }
}

class MessageReader {
  readonly violations: FieldViolation[] = [];
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  value(schema: Schema, value: unknown, at: Place | null): unknown {
    const { type, properties, additionalProperties, items } = resolved(this.#api, schema);
    if (type === "any") {
      return value;
    }
    if (type === "array") {
      return this.#list(items ?? { type: "any" }, value, at);
    }
    if (type !== "object") {
      return this.#scalar(schema, value, at);
    }
    if (!isObject(value)) {
      return this.#refuse(invalidValue(written(at), this.#typeOf(schema), value));
    }
    return additionalProperties === undefined
      ? this.#message(properties ?? {}, schema.$ref, value, at)
      : this.#map(additionalProperties, value, at);
  }

  #message(
    properties: Readonly<Record<string, Schema>>,
    name: string | undefined,
    message: Readonly<Record<string, unknown>>,
    at: Place | null,
  ): unknown {
    const read: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(message)) {
      const schema = Object.hasOwn(properties, field) ? properties[field] : undefined;
      if (schema === undefined) {
        this.#refuse(unknownName(field, written(at), "Cannot find field."));
      } else if (value !== null) {
        read[field] = this.#field(schema, value, at, field);
      } else if (this.#api.name === "drive") {
        read[field] = null;
      }
    }
    this.#checkOneofs(name, read, at);
    return read;
  }

  #field(schema: Schema, value: unknown, at: Place | null, field: string): unknown {
    const { type } = resolved(this.#api, schema);
    if (Array.isArray(value) && type !== "array" && type !== "any") {
      const why = "Proto field is not repeating, cannot start list.";
      return this.#refuse(unknownName(field, written(at), why));
    }
    if (isObject(value) && type !== "object" && type !== "array" && type !== "any") {
      return this.#refuse(unknownName(field, written(at), "Starting an object on a scalar field."));
    }
    return this.value(schema, value, { above: at, step: field });
  }

  #map(schema: Schema, map: Readonly<Record<string, unknown>>, at: Place | null): unknown {
    return Object.fromEntries(
      Object.entries(map).map(([key, value]) => [
        key,
        // In Drive a null entry clears the property.
        value === null ? null : this.value(schema, value, { above: at, step: { key } }),
      ]),
    );
  }

  #list(items: Schema, value: unknown, at: Place | null): unknown {
    if (!Array.isArray(value)) {
      const ofAny = items.type === "any";
      const type = ofAny ? "type.googleapis.com/google.protobuf.ListValue" : this.#typeOf(items);
      return this.#refuse(invalidValue(written(at), type, value));
    }
    return value.map((item, i) => this.value(items, item, { above: at, step: i }));
  }

  #scalar(schema: Schema, value: unknown, at: Place | null): unknown {
    const read = readJsonScalar(schema, value, () => enumType(this.#api.name, fieldAt(at)));
    return read.ok ? read.value : this.#refuse(invalidValue(written(at), read.type, value));
  }

  #checkOneofs(
    name: string | undefined,
    message: Readonly<Record<string, unknown>>,
    at: Place | null,
  ) {
    const present = Object.keys(message);
    for (const oneof of oneofsOf(this.#api.name, name)) {
      const [, second] = present.filter((field) => oneof.fields?.includes(field) ?? true);
      if (second !== undefined) {
        const why = `oneof field '${oneof.name}' is already set. Cannot set '${second}'`;
        const path = written(at);
        this.#refuse({ field: path, description: `Invalid value at '${path}' (oneof), ${why}` });
      }
    }
  }

  #typeOf(schema: Schema): string {
    return schema.$ref === undefined ? "Map" : messageType(this.#api.name, schema.$ref);
  }

  #refuse(violation: FieldViolation): undefined {
    this.violations.push(violation);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The nearest field above a value: lists and maps have the name of theirs. */
function fieldAt(at: Place | null): string {
  return at === null ? "" : typeof at.step === "string" ? at.step : fieldAt(at.above);
}
