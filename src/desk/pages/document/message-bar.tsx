// Why something was not saved, above the pages; the text itself stays where it was typed.
import { useDesk } from "../desk-context.ts";
import { refusalSentence } from "../wording/words.ts";
import type { EditingSession, EditingState } from "./editing-session.ts";

interface MessageBarProps {
  readonly state: EditingState;
  readonly session: EditingSession;
  readonly isLocked: boolean;
  readonly onRetry: () => void;
}

export function MessageBar({ state, session, isLocked, onRetry }: MessageBarProps) {
  const { words } = useDesk();
  const isOnlyLocked = isLocked && !session.hasDrafts;
  return (
    <div class="message-bars" role="alert">
      {isOnlyLocked ? (
        <div class="message-bar">
          <span>{words.lockedDocument}</span>
        </div>
      ) : null}
      {state.refusal === null || isOnlyLocked ? null : (
        <div class="message-bar">
          <span>
            {isLocked
              ? `${words.lockedDocument} ${words.lockedDraft}`
              : refusalSentence(words, state.refusal)}
          </span>
          <button type="button" class="plain-button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </div>
      )}
      {state.conflicts.length === 0 ? null : (
        <div class="message-bar">
          <span>{words.conflict}</span>
          {state.conflicts.map((text, at) => (
            <q key={at}>{text}</q>
          ))}
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              session.dismissConflicts();
            }}
          >
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
