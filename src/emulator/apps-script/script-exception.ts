// What a service throws at a script. The script gets it as an Error of its own realm, named "Exception" as Apps Script names it.
import { ServiceObject } from "./service-object.ts";

export class ScriptException extends Error {
  override readonly name: string = "Exception";
}

/** Ends the execution: a script's own try and catch cannot keep it alive. */
export class ExecutionEnded extends ScriptException {}

export function notEmulated(what: string): ScriptException {
  return new ScriptException(`not emulated: ${what}`);
}

/** Google's answer to arguments of the wrong types; `method` as in "PropertiesService.Properties.setProperty". */
export function wrongParameters(method: string, args: readonly unknown[]): ScriptException {
  const types = args.map(typeName).join(",");
  return new ScriptException(
    `The parameters (${types}) don't match the method signature for ${method}.`,
  );
}

function typeName(value: unknown): string {
  if (value instanceof ServiceObject) {
    return value.name;
  }
  if (value === null || value === undefined) {
    return "null";
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? "Array" : `${typeName(value[0])}[]`;
  }
  return typeof value === "string" ? "String" : typeof value;
}
