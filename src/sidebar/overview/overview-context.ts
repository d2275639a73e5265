// What the overview's views have at hand besides what every part has: the page's words.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { OverviewWords } from "../../wording/screens.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Sidebar } from "../sidebar-context.ts";

export const OverviewContext = createContext<OverviewWords | null>(null);

export function useOverview(): Sidebar & { readonly words: OverviewWords } {
  const sidebar = useSidebar();
  const words = useContext(OverviewContext);
  if (words === null) {
    throw new Error("Outside the overview.");
  }
  return { ...sidebar, words };
}
