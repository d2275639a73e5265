// What the screens of the deputy's page have at hand besides what every part has: the page's words.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DeputyWords } from "../../wording/screens.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Sidebar } from "../sidebar-context.ts";

interface DeputyVoice {
  readonly words: DeputyWords;
}

export const DeputyContext = createContext<DeputyVoice | null>(null);

export function useDeputy(): Sidebar & DeputyVoice {
  const sidebar = useSidebar();
  const voice = useContext(DeputyContext);
  if (voice === null) {
    throw new Error("Outside the deputy's page.");
  }
  return { ...sidebar, ...voice };
}
