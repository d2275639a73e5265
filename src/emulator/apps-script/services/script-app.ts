// ScriptApp: the token for Google's APIs, consent, and triggers.
import type { Execution } from "../execution.ts";
import { ServiceObject } from "../service-object.ts";
import { ActiveFile } from "./active-file.ts";
import { Arguments } from "./arguments.ts";
import {
  authMode,
  authorizationInfo,
  authorizationStatus,
  requireConsent,
} from "./authorization.ts";
import { ShownTrigger, eventType } from "./shown-trigger.ts";
import { triggerBuilder } from "./trigger-builder.ts";

const SCRIPT_ID = "1EmulatedScriptProject_0000000000000000000000000000000000";

export function scriptApp(execution: Execution): ServiceObject {
  const { core } = execution.environment;
  return new ServiceObject(
    "ScriptApp",
    {
      /** The emulator's APIs take a person's address as that person's token. */
      getOAuthToken: () => execution.user,
      getScriptId: () => SCRIPT_ID,
      getAuthorizationInfo: (...args) => authorizationInfo(execution, args),
      requireScopes: (...args) => requireConsent(execution, "ScriptApp.requireScopes", args),
      requireAllScopes: (...args) =>
        requireConsent(execution, "ScriptApp.requireAllScopes", args.slice(0, 1)),
      newTrigger: (...args) =>
        triggerBuilder(execution, new Arguments("ScriptApp.newTrigger", args).text(0)),
      getProjectTriggers: () =>
        core.triggers(execution.user).map((trigger) => new ShownTrigger(trigger)),
      getUserTriggers: (...args) => {
        const [file] = args;
        if (!(file instanceof ActiveFile)) {
          return new Arguments("ScriptApp.getUserTriggers", args).refuse();
        }
        return core
          .triggers(execution.user)
          .filter((trigger) => trigger.container === file.id)
          .map((trigger) => new ShownTrigger(trigger));
      },
      deleteTrigger: (...args) => {
        const [trigger] = args;
        if (!(trigger instanceof ShownTrigger)) {
          return new Arguments("ScriptApp.deleteTrigger", args).refuse();
        }
        core.deleteTrigger(trigger.id);
      },
    },
    { AuthMode: authMode, AuthorizationStatus: authorizationStatus, EventType: eventType },
  );
}
