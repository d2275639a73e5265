// JSON Schemas made of Google's discovery documents, to hold every request and answer against them.
// Made from the documents themselves, not through the emulator's own reading of them.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";

interface DiscoverySchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: DiscoverySchema;
  readonly properties?: Readonly<Record<string, DiscoverySchema>>;
  readonly additionalProperties?: DiscoverySchema;
  readonly $ref?: string;
}

export type Direction = "request" | "answer";

const FILES = {
  drive: "drive.v3.json",
  docs: "docs.v1.json",
  sheets: "sheets.v4.json",
  script: "script.v1.json",
} as const;

export type ApiName = keyof typeof FILES;

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

for (const [api, file] of Object.entries(FILES)) {
  const url = new URL(`../../src/emulator/rest/discovery/${file}`, import.meta.url);
  const { schemas } = JSON.parse(readFileSync(url, "utf8")) as {
    schemas: Record<string, DiscoverySchema>;
  };
  for (const direction of ["request", "answer"] as const) {
    const definitions = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, converted(schema, direction)]),
    );
    ajv.addSchema({ $id: `${direction}/${api}`, definitions });
  }
}

/** What is wrong with a JSON value as that schema of that API, one line a fault; empty when nothing is. */
export function faultsOf(
  api: ApiName,
  direction: Direction,
  schema: string,
  value: unknown,
): readonly string[] {
  const validate: ValidateFunction | undefined = ajv.getSchema(
    `${direction}/${api}#/definitions/${schema}`,
  );
  if (validate === undefined) {
    throw new Error(`The ${api} discovery document has no schema "${schema}".`);
  }
  if (validate(value) === true) {
    return [];
  }
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`,
  );
}

/** In a request a null clears or says nothing; an answer of Google never holds one. */
function converted(schema: DiscoverySchema, direction: Direction): object {
  if (schema.$ref !== undefined) {
    return { $ref: `#/definitions/${schema.$ref}` };
  }
  const inner = (part: DiscoverySchema) =>
    direction === "request"
      ? { anyOf: [{ type: "null" }, converted(part, direction)] }
      : converted(part, direction);
  switch (schema.type) {
    case "any":
      return {};
    case "array":
      return { type: "array", items: converted(schema.items ?? { type: "any" }, direction) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inner(part)]),
        ),
        additionalProperties:
          schema.additionalProperties === undefined ? false : inner(schema.additionalProperties),
      };
    case "string":
      return convertedText(schema);
    default:
      return { type: schema.type };
  }
}

function convertedText({ format, enum: words }: DiscoverySchema): object {
  if (words !== undefined) {
    return { type: "string", enum: words };
  }
  return format === "int64" || format === "uint64"
    ? { type: "string", pattern: "^-?[0-9]+$" }
    : { type: "string" };
}
