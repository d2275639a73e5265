// What the screens of bulk work have at hand besides what every part has: the words of work.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { WorkFailure } from "../../../contract/job.ts";
import type { DeputyWords } from "../../../wording/screens.ts";
import { useSidebar } from "../../sidebar-context.ts";
import type { Sidebar } from "../../sidebar-context.ts";

interface WorkVoice {
  readonly work: DeputyWords["work"];
  /** Begins in lower case and has no full stop. */
  readonly failureSentence: (failure: WorkFailure) => string;
}

export const WorkContext = createContext<WorkVoice | null>(null);

export function useWork(): Sidebar & WorkVoice {
  const sidebar = useSidebar();
  const voice = useContext(WorkContext);
  if (voice === null) {
    throw new Error("Outside a page of bulk work.");
  }
  return { ...sidebar, ...voice };
}
