// What the screens of the class's page have at hand besides what every part has: the page's words.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ClassWords } from "../../wording/screens.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Sidebar } from "../sidebar-context.ts";

export const ClassContext = createContext<ClassWords | null>(null);

export function useClass(): Sidebar & { readonly words: ClassWords } {
  const sidebar = useSidebar();
  const words = useContext(ClassContext);
  if (words === null) {
    throw new Error("Outside the class's page.");
  }
  return { ...sidebar, words };
}
