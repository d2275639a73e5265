// Who looks, in which words: known to every part of a page.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DeskPerson } from "./ask/people.ts";
import type { Words } from "./wording/words.ts";

export interface DeskContext {
  readonly person: DeskPerson;
  readonly words: Words;
  /** Shows what just happened, or could not, for a while. */
  readonly notify: (text: string) => void;
}

export const Desk = createContext<DeskContext | null>(null);

export function useDesk(): DeskContext {
  const desk = useContext(Desk);
  if (desk === null) {
    throw new Error("This part stands outside of a page.");
  }
  return desk;
}
