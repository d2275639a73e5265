// "Saved", said aloud and shown, with the way to take it back for as long as it is shown.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useClass } from "../class-context.ts";

interface DoneNoticeProps {
  /** "Ieraksts saglabāts." unless told. */
  readonly text?: string;
  /** Takes it back; absent where that cannot be. */
  readonly onUndo?: (() => void) | undefined;
  readonly isUndoing?: boolean;
  readonly children?: ComponentChildren;
}

export function DoneNotice({ text, onUndo, isUndoing = false, children }: DoneNoticeProps) {
  const { words, say } = useClass();
  const said = text ?? words.parts.saved;
  useEffect(() => {
    say(said);
  }, [said]);
  return (
    <Notice kind="good">
      <p>{said}</p>
      {children}
      {onUndo && (
        <Button look="link" isPending={isUndoing} onClick={onUndo}>
          {words.parts.undo}
        </Button>
      )}
    </Notice>
  );
}
