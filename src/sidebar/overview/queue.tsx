// What waits for review: open it, accept it, or return it with what is to be corrected.
import type { SchoolOverview } from "../../contract/school-overview.ts";
import { useOverview } from "./overview-context.ts";
import { WaitingDocument } from "./waiting-document.tsx";

interface QueueProps extends Pick<SchoolOverview, "queue"> {
  readonly onDecided: (documentId: string) => void;
}

export function Queue({ queue, onDecided }: QueueProps) {
  const { words } = useOverview();
  return (
    <>
      <p>{queue.length === 0 ? words.queue.empty : words.queue.waiting(queue.length)}</p>
      <ul class="rows">
        {queue.map((waiting) => (
          <WaitingDocument
            key={waiting.documentId}
            waiting={waiting}
            onDecided={() => {
              onDecided(waiting.documentId);
            }}
          />
        ))}
      </ul>
    </>
  );
}
