// What an execution needs around it: the built script, and the Workspace it runs on.
import type { ScriptCore } from "./core/script-core.ts";
import type { ButtonName, ButtonSetName, ShownAlert } from "./shown.ts";

export interface AppsScriptEnvironment {
  /** The folder that would be pushed: .js or .gs files, .html files and appsscript.json. */
  readonly buildFolder: string;
  /** The Workspace, as far as scripts reach it: `scriptCore(workspace, handleRequest)`, or a line to one elsewhere. */
  readonly core: ScriptCore;
  /** What the person clicks in an alert; without it OK where there is nothing else, CLOSE otherwise. */
  readonly answerAlert?: (alert: ShownAlert & { readonly buttons: ButtonSetName }) => ButtonName;
  /** Scopes of the manifest that this person has not granted; none unless told. */
  readonly ungrantedScopes?: (user: string) => readonly string[];
  /**
   * Lets other executions of this moment go on for so many real milliseconds, where executions run side by side.
   * Without it a lock that a running execution holds is never given up while waiting.
   */
  readonly letOthersRun?: (milliseconds: number) => void;
  /** After how many real milliseconds an endless loop is ended; 60,000 unless told. */
  readonly realTimeLimit?: number;
}
