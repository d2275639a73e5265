// ScriptApp's view of consent: which of the manifest's scopes this person has granted.
import type { Execution } from "../execution.ts";
import { ScriptException } from "../script-exception.ts";
import { EnumValue, ServiceObject, enumValue, enumeration } from "../service-object.ts";
import { Arguments } from "./arguments.ts";

export const authMode = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const authorizationStatus = enumeration("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);

export function authorizationInfo(execution: Execution, args: readonly unknown[]): ServiceObject {
  const missing = missingScopes(execution, "ScriptApp.getAuthorizationInfo", args);
  const status = missing.length === 0 ? "NOT_REQUIRED" : "REQUIRED";
  return new ServiceObject("AuthorizationInfo", {
    getAuthorizationStatus: () => enumValue(authorizationStatus, status),
    getAuthorizationUrl: () =>
      missing.length === 0 ? null : "https://script.google.com/macros/authorize",
  });
}

/** Ends the execution with the consent screen when a scope is missing. */
export function requireConsent(
  execution: Execution,
  method: string,
  args: readonly unknown[],
): void {
  if (missingScopes(execution, method, args).length > 0) {
    execution.end("Authorization is required to perform that action.");
  }
}

function missingScopes(
  execution: Execution,
  method: string,
  args: readonly unknown[],
): readonly string[] {
  const given = new Arguments(method, args);
  if (!(args[0] instanceof EnumValue)) {
    return given.refuse();
  }
  const inManifest = execution.manifest.oauthScopes ?? [];
  const asked = args[1] === undefined ? inManifest : given.texts(1);
  const foreign = asked.find((scope) => !inManifest.includes(scope));
  if (foreign !== undefined) {
    throw new ScriptException(`The scope is not required by this script: ${foreign}`);
  }
  const granted = execution.grantedScopes() ?? asked;
  return asked.filter((scope) => !granted.includes(scope));
}
