// What to look at before an entry is saved. It stands above the button that saves it all the same.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { EntryLook as Look } from "../../../contract/entry.ts";
import { Notice } from "../../parts/notice.tsx";
import { useClass } from "../class-context.ts";
import { WarningList } from "./warning-list.tsx";

interface EntryLookProps {
  readonly look: Look;
  /** What can be done about it at once. */
  readonly children?: ComponentChildren;
}

export function EntryLook({ look, children }: EntryLookProps) {
  const { words, say } = useClass();
  const { entry, warnings } = words;
  const { notes, half, isEmpty, sensitive } = look;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView();
    say(warnings.title);
  }, [look]);
  return (
    <div ref={place}>
      <WarningList notes={notes} />
      {(isEmpty || sensitive.length > 0) && (
        <Notice kind="info">
          {isEmpty && <p>{entry.isEmpty}</p>}
          {sensitive.length > 0 && <p>{entry.sensitive(sensitive)}</p>}
        </Notice>
      )}
      {half !== null && notes.counted === true && <p class="hint">{entry.half(half)}</p>}
      {children}
    </div>
  );
}
