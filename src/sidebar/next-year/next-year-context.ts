// What the screens of next year's page have at hand besides the deputy's: the page's own words.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { RolloverFinding } from "../../contract/rollover.ts";
import type { NextYearWords } from "../../wording/screens.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Sidebar } from "../sidebar-context.ts";

interface NextYearVoice {
  readonly words: NextYearWords;
  readonly findingSentence: (finding: RolloverFinding) => string;
}

export const NextYearContext = createContext<NextYearVoice | null>(null);

export function useNextYear(): Sidebar & NextYearVoice {
  const sidebar = useSidebar();
  const voice = useContext(NextYearContext);
  if (voice === null) {
    throw new Error("Outside the page of next year.");
  }
  return { ...sidebar, ...voice };
}
