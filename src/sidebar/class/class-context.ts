// What the screens of the class's pages have at hand besides what every part has: the page's words, and the areas that it carries.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ClassWords } from "../../wording/screens.ts";
import { useSidebar } from "../sidebar-context.ts";
import type { Sidebar } from "../sidebar-context.ts";
import type { Area } from "./areas.ts";

export interface ClassPage {
  /** An area's words are there where the area is. */
  readonly words: ClassWords;
  readonly areas: readonly Area[];
}

export const ClassContext = createContext<ClassPage | null>(null);

export function useClass(): Sidebar & ClassPage {
  const sidebar = useSidebar();
  const page = useContext(ClassContext);
  if (page === null) {
    throw new Error("Outside the class's page.");
  }
  return { ...sidebar, ...page };
}
