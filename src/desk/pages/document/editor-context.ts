// The editing that every part of a document's page takes part in.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { EditingSession } from "./editing-session.ts";
import type { Typing } from "./typing.ts";

export interface Editor {
  readonly session: EditingSession;
  readonly typing: Typing;
  readonly canType: boolean;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) {
    throw new Error("There is no document around this part.");
  }
  return editor;
}
