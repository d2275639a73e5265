// The parameters that every method of Google takes: the form of the answer and the part of it that is wanted.
import { notEmulated } from "../workspace/google-error.ts";
import type { GoogleError } from "../workspace/google-error.ts";
import type { Api, Method } from "./discovery.ts";
import { readFieldMask } from "./field-mask.ts";
import type { BadField, FieldMask } from "./field-mask.ts";
import { invalidParameter, malformed } from "./front-end-refusal.ts";

/** Whether the caller wants `errors[]` in the body of every API (`$.xgafv=1`). */
export function wantsLegacyErrors(query: URLSearchParams): boolean {
  return query.get("$.xgafv") === "1";
}

/** "media" when the content itself is asked for and the method has it to give. */
export function readAlt(method: Method, query: URLSearchParams): "json" | "media" {
  if (query.get("callback")) {
    throw notEmulated("callback (JSONP)");
  }
  const given = query.get("alt") ?? "";
  switch (given.toLowerCase()) {
    case "":
    case "json":
      return "json";
    case "media":
      if (!method.supportsMediaDownload) {
        throw malformed('Unsupported alt type "media" for non byte stream request.');
      }
      return "media";
    case "proto":
      throw notEmulated("alt=proto");
    default:
      throw malformed(
        `Invalid query parameters. Invalid value '${given}' for system query parameter : alt`,
      );
  }
}

export function wantsPrettyPrint(query: URLSearchParams): boolean {
  return query.get("prettyPrint")?.toLowerCase() !== "false";
}

/** The mask of `fields`, or the method's own default; null for the whole answer. */
export function readFields(
  api: Api,
  method: Method,
  query: URLSearchParams,
  defaultFields: string | undefined,
): FieldMask | null {
  const given = query.get("fields");
  const text = given ?? defaultFields;
  if (text === undefined || method.responseSchema === null) {
    return null;
  }
  if (text === "") {
    // Drive answers an empty selection with an empty object, the others as if nothing had been asked.
    return api.name === "drive" ? new Map() : null;
  }
  const read = readFieldMask(api, { $ref: method.responseSchema }, text);
  if (!read.ok) {
    throw badFields(api, read.bad);
  }
  return read.mask;
}

function badFields(api: Api, { name, path }: BadField): GoogleError {
  if (api.name === "drive") {
    return invalidParameter("fields", `Invalid field selection ${name}`);
  }
  return malformed("Request contains an invalid argument.", [
    {
      field: path,
      description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
    },
  ]);
}
