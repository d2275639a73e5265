// The event object that a trigger's function gets. Source: developers.google.com/apps-script/guides/triggers/events.
import type { Execution } from "./execution.ts";
import { ActiveFile } from "./services/active-file.ts";
import { authMode } from "./services/authorization.ts";
import { enumValue } from "./service-object.ts";

/** Null where no event is passed: menus and google.script.run. */
export function eventOf(execution: Execution): Readonly<Record<string, unknown>> | null {
  if (execution.via !== "onOpen" && execution.via !== "onInstall" && execution.via !== "trigger") {
    return null;
  }
  const { container } = execution;
  const source =
    container === null || execution.authMode === "NONE"
      ? {}
      : { source: new ActiveFile(execution, container) };
  return { authMode: enumValue(authMode, execution.authMode), ...source };
}
