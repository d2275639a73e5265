// A text of some lines. A soft limit counts and never cuts; a text about persons carries the hint what not to write.
import { Labelled } from "../../parts/labelled.tsx";
import type { Labelling } from "../../parts/labelled.tsx";
import { useClass } from "../class-context.ts";

interface NoteAreaProps extends Labelling {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly lines?: number;
  /** Characters after which a shorter text would serve better; shown from four fifths of it on. */
  readonly enough?: number;
  readonly isAboutPersons?: boolean;
}

export function NoteArea({
  value,
  onInput,
  lines = 3,
  enough,
  isAboutPersons = false,
  hint,
  ...labelling
}: NoteAreaProps) {
  const { parts } = useClass().words;
  const hints = [hint, isAboutPersons ? parts.privacy : undefined].filter(Boolean).join(" ");
  return (
    <Labelled {...labelling} hint={hints || undefined}>
      {(attributes) => (
        <>
          <textarea
            {...attributes}
            rows={lines}
            value={value}
            onInput={(event) => {
              onInput(event.currentTarget.value);
            }}
          />
          {enough !== undefined && value.length > enough * 0.8 && (
            <p class="hint">{parts.length(value.length, enough)}</p>
          )}
        </>
      )}
    </Labelled>
  );
}
