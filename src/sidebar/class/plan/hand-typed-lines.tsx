// What the teacher typed into the document by hand: shown with what to look at again, and taken over when asked. It never changes.
import type { HandTypedRow } from "../../../contract/plan.ts";
import { Button } from "../../parts/button.tsx";
import { useClass } from "../class-context.ts";
import { LineNotes } from "./line-notes.tsx";

interface HandTypedLinesProps {
  readonly rows: readonly HandTypedRow[];
  readonly isPending: boolean;
  /** Absent where nothing can be taken over. */
  readonly onAdopt?: ((rows: readonly HandTypedRow[]) => void) | undefined;
}

export function HandTypedLines({ rows, isPending, onAdopt }: HandTypedLinesProps) {
  const { plan } = useClass().words;
  return (
    <>
      <h2>{plan.hand(rows.length)}</h2>
      <p class="hint">{plan.handText}</p>
      {onAdopt && rows.length > 1 && (
        <Button
          isPending={isPending}
          onClick={() => {
            onAdopt(rows);
          }}
        >
          {plan.adoptAll}
        </Button>
      )}
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.place}>
            <p>
              <span class="strong">{row.date.trim() || plan.undated}</span> {row.topic}
            </p>
            <LineNotes notes={row.notes} />
            {onAdopt && (
              <Button
                look="link"
                label={`${plan.adopt}: ${row.topic}`}
                isPending={isPending}
                onClick={() => {
                  onAdopt([row]);
                }}
              >
                {plan.adopt}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
