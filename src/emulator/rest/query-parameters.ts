// The query of a request, read by the types its method declares.
import type { Api, Method, Parameter } from "./discovery.ts";
import { invalidParameter, invalidValue, unknownName, violated } from "./front-end-refusal.ts";
import type { FieldViolation } from "./front-end-refusal.ts";
import { enumType, snakeCase } from "./proto-name.ts";
import { readQueryScalar } from "./scalar-value.ts";
import type { Route } from "./router.ts";

/**
 * Path and query parameters of the method, typed; what every method takes (alt, key ...) is left out.
 * A parameter that the method does not have is refused as Docs and Sheets refuse it. Drive in truth ignores it; here it is
 * refused too, so that a misspelt one is seen.
 */
export function readParameters(route: Route, query: URLSearchParams): Record<string, unknown> {
  const { api, method } = route;
  const read: Record<string, unknown> = {};
  const violations: FieldViolation[] = [];
  const given = [...Object.keys(route.pathParameters), ...new Set(query.keys())];
  for (const name of given) {
    const parameter = method.parameters[name];
    if (parameter === undefined) {
      if (!Object.hasOwn(api.systemParameters, name)) {
        violations.push(unknownParameter(name));
      }
      continue;
    }
    const texts =
      parameter.location === "path" ? [route.pathParameters[name] ?? ""] : query.getAll(name);
    const values = texts.map((text) => readOne(api, parameter, name, text, violations));
    read[name] = parameter.repeated === true ? values : values[0];
  }
  if (violations.length > 0) {
    throw violated(violations);
  }
  checkRequired(method, read);
  checkBounds(method, read);
  return read;
}

export function unknownParameter(name: string): FieldViolation {
  const why = `Cannot bind query parameter. Field '${name}' could not be found in request message.`;
  return unknownName(name, "", why);
}

function readOne(
  api: Api,
  parameter: Parameter,
  name: string,
  text: string,
  violations: FieldViolation[],
): unknown {
  const value = readQueryScalar(parameter, text, () => enumType(api.name, name));
  if (!value.ok) {
    violations.push(invalidValue(snakeCase(name), value.type, text));
    return undefined;
  }
  return value.value;
}

function checkRequired(method: Method, read: Readonly<Record<string, unknown>>): void {
  for (const [name, parameter] of Object.entries(method.parameters)) {
    if (parameter.required === true && read[name] === undefined) {
      throw invalidParameter(name, `Required parameter: ${name}`, "required");
    }
  }
}

function checkBounds(method: Method, read: Readonly<Record<string, unknown>>): void {
  for (const [name, { minimum, maximum }] of Object.entries(method.parameters)) {
    const value = read[name];
    if (typeof value !== "number" || minimum === undefined || maximum === undefined) {
      continue;
    }
    if (value < Number(minimum) || value > Number(maximum)) {
      throw invalidParameter(
        name,
        `Invalid value '${value}'. Values must be within the range: [${minimum}, ${maximum}]`,
      );
    }
  }
}
