// What to look at again in a line of the plan, in few words: a plan has many lines.
import type { EntryNotes } from "../../../contract/entry-notes.ts";
import { useClass } from "../class-context.ts";

export function LineNotes({ notes }: { readonly notes: EntryNotes }) {
  const { warnings } = useClass().words;
  return (
    <>
      {notes.codes.map((code) => (
        <p key={code} class="hint">
          ⚠ {warnings.of[code](notes)}
        </p>
      ))}
    </>
  );
}
