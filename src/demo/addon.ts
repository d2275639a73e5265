// The add-on as a person meets it: the built bundle, called as google.script.run would call it, on the emulated Workspace.
import path from "node:path";
import { OUTPUTS } from "../contract/outputs.ts";
import type { EndpointName, InputOf, OutputOf } from "../contract/endpoints.ts";
import { reply } from "../contract/reply.ts";
import type { Reply } from "../contract/reply.ts";
import { scriptCore } from "../emulator/apps-script/core/script-core.ts";
import type { AppsScriptEnvironment } from "../emulator/apps-script/environment.ts";
import { runExecution } from "../emulator/apps-script/run-execution.ts";
import { handleRequest } from "../emulator/rest/handle-request.ts";
import type { Workspace } from "../emulator/workspace/workspace.ts";

export const BUILD_FOLDER = path.resolve(import.meta.dirname, "../../build");

export function builtAddon(
  workspace: Workspace,
  buildFolder = BUILD_FOLDER,
): AppsScriptEnvironment {
  return {
    buildFolder,
    core: scriptCore(workspace, handleRequest),
  };
}

/** One click of a person in a file. Throws when the execution itself fails: the add-on answers every refusal it knows. */
export function callAddon<N extends EndpointName>(
  environment: AppsScriptEnvironment,
  who: { readonly user: string; readonly container: string | null },
  name: N,
  input: InputOf<N>,
): Reply<OutputOf<N>> {
  const { outcome } = runExecution(environment, {
    function: name,
    arguments: [input],
    user: who.user,
    container: who.container,
    authMode: "FULL",
    via: "google.script.run",
  });
  if ("error" in outcome) {
    throw new Error(`${name}: ${outcome.error.message}`);
  }
  return reply(OUTPUTS[name]).parse(outcome.result) as Reply<OutputOf<N>>;
}
