// The page around the sidebar: what the server wrote into it, and what the browser offers.
import type { ScriptRun } from "./calls/call.ts";
import type { DraftStorage } from "./drafts/draft.ts";

declare const google: { readonly script: { readonly run: ScriptRun } };

export function scriptRun(): ScriptRun {
  return google.script.run;
}

export interface Page {
  readonly root: HTMLElement;
  /** Id of the open file, for keeping drafts apart. */
  readonly file: string;
  /** Where in the page a person begins, as the page before said it; empty for its first screen. */
  readonly start: string;
}

export function readPage(): Page {
  const root = document.getElementById("sidebar");
  if (root === null) {
    throw new Error("The page has no place for the sidebar.");
  }
  const { file = "", start = "" } = root.dataset;
  return { root, file, start };
}

/** "tab" is forgotten with the browser's tab, "browser" stays. Null where the browser forbids it. */
export function storageFor(lifetime: "tab" | "browser"): DraftStorage | null {
  try {
    return lifetime === "tab" ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}
