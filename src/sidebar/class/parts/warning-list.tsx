// What to look at again in an entry, and whether the report counts it. Nothing here stops anybody from saving.
import type { EntryNotes, WarningCode } from "../../../contract/entry-notes.ts";
import { Notice } from "../../parts/notice.tsx";
import { useClass } from "../class-context.ts";

export function WarningList({ notes }: { readonly notes: EntryNotes }) {
  const { warnings } = useClass().words;
  const { codes, counted } = notes;
  if (codes.length === 0 && counted !== false) {
    return null;
  }
  return (
    <Notice kind="info" title={warnings.title}>
      <ul>
        {codes.map((code: WarningCode) => (
          <li key={code}>{warnings.of[code](notes)}</li>
        ))}
      </ul>
      {counted !== null && <p>{counted ? warnings.counted : warnings.notCounted}</p>}
    </Notice>
  );
}
