// What the screens of forms and past years have at hand besides what every part has: the page's words.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { UpkeepWords } from "../../wording/screens.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Sidebar } from "../sidebar-context.ts";

export const UpkeepContext = createContext<UpkeepWords | null>(null);

export function useUpkeep(): Sidebar & { readonly words: UpkeepWords } {
  const sidebar = useSidebar();
  const words = useContext(UpkeepContext);
  if (words === null) {
    throw new Error("Outside the page of forms and past years.");
  }
  return { ...sidebar, words };
}
