// What every part has at hand, on any page: what all say, the server, drafts, and a voice for those who do not see.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { GeneralWords } from "../wording/screens.ts";
import type { Call } from "./calls/call.ts";
import type { Problem } from "./calls/problem.ts";
import type { Draft } from "./drafts/draft.ts";

export interface Sidebar {
  readonly general: GeneralWords;
  /** One for each thing that a person has to see to. */
  readonly sentencesOf: (problem: Problem) => readonly string[];
  readonly call: Call;
  /** Text about persons is kept for the tab only. */
  readonly draft: (form: string, lifetime: "tab" | "browser") => Draft;
  /** Said by a screen reader when it has time. */
  readonly say: (text: string) => void;
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === null) {
    throw new Error("Outside the sidebar.");
  }
  return sidebar;
}
