// Session: who runs the script, and in which language and time zone.
import { createHash } from "node:crypto";
import type { Execution } from "../execution.ts";
import { ServiceObject } from "../service-object.ts";

export function session(execution: Execution): ServiceObject {
  return new ServiceObject("Session", {
    getActiveUser: () => user(execution),
    getEffectiveUser: () => user(execution),
    getActiveUserLocale: () => execution.environment.core.localeOf(execution.user),
    getScriptTimeZone: () => execution.manifest.timeZone,
    getTemporaryActiveUserKey: () =>
      createHash("sha256").update(`temporary ${execution.user}`).digest("base64url"),
  });
}

function user(execution: Execution): ServiceObject {
  return new ServiceObject("User", { getEmail: () => execution.user });
}
