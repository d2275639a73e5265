// Submitting: the class's documents with their status, and one of them with what its teacher can do.
import { useState } from "preact/hooks";
import type { ClassFile } from "../../../contract/class-home.ts";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import type { AreaProps } from "../areas.ts";
import { useClass } from "../class-context.ts";
import { DocumentReview } from "./document-review.tsx";

const REVIEWED: readonly ClassFile["kind"][] = ["plan", "report-1", "report-2"];

/** An arrival at an entry names a document by its id. */
export function Review({ home, journal, arrival, onBack, onChanged, onGo }: AreaProps) {
  const { words } = useClass();
  const documents = home.files.filter(({ kind }) => REVIEWED.includes(kind));
  const [chosen, setChosen] = useState<string | null>(() =>
    typeof arrival === "object"
      ? arrival.entry
      : (documents.find(({ id }) => id === home.fileId)?.id ?? null),
  );
  const [hasMoved, setHasMoved] = useState(false);
  if (chosen !== null) {
    return (
      <DocumentReview
        key={chosen}
        journalId={journal.id}
        documentId={chosen}
        onBack={
          typeof arrival === "object"
            ? onBack
            : () => {
                setHasMoved(true);
                setChosen(null);
              }
        }
        onChanged={onChanged}
        onReport={() => {
          onGo("report");
        }}
      />
    );
  }
  return (
    <Screen title={words.areas.review} onBack={onBack} key={`${hasMoved}`}>
      <p>{documents.length === 0 ? words.review.nothing : words.review.intro}</p>
      <nav class="tasks" aria-label={words.areas.review}>
        {documents.map(({ id, kind }) => (
          <Button
            key={id}
            onClick={() => {
              setChosen(id);
            }}
          >
            {words.kinds[kind]}
          </Button>
        ))}
      </nav>
    </Screen>
  );
}
