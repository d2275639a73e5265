// A document as pages on grey, in which the chosen person types as that person.
import { useEffect, useMemo, useState } from "preact/hooks";
import { FilePage } from "../addon/file-page.tsx";
import type { DriveFile } from "../ask/drive-files.ts";
import { getFile } from "../ask/drive-files.ts";
import { changeDocument, getDocument } from "../ask/documents.ts";
import { useDesk } from "../desk-context.ts";
import { isGiven } from "../is-given.ts";
import { Notice } from "../parts/notice.tsx";
import { openingSentence } from "../wording/words.ts";
import { EditingSession } from "./editing-session.ts";
import type { EditingState, Google } from "./editing-session.ts";
import { EditorContext } from "./editor-context.ts";
import { MessageBar } from "./message-bar.tsx";
import { PagesView } from "./pages-view.tsx";
import { Typing } from "./typing.ts";

export function DocumentPage({ id }: { id: string }) {
  const { person, words } = useDesk();
  const [file, setFile] = useState<DriveFile | null>(null);
  const [state, setState] = useState<EditingState | null>(null);
  const canType = file?.capabilities?.canEdit === true;
  const editor = useMemo(() => {
    const google: Google = {
      read: () => getDocument(person.email, id),
      change: (requests, revision) => changeDocument(person.email, id, requests, revision),
    };
    const session = new EditingSession(google, setState);
    return { session, typing: new Typing(session) };
  }, [person.email, id]);
  const { session } = editor;
  const isLocked = !canType && file?.contentRestrictions?.[0]?.readOnly === true;
  const readFile = () => {
    void getFile(person.email, id).then((answer) => {
      setFile(answer.ok ? answer.value : null);
    });
  };
  const refresh = () => {
    void session.load();
    readFile();
  };
  const retry = () => {
    void session.save();
    readFile();
  };
  useEffect(refresh, [session]);
  useEffect(() => {
    // Somebody may have locked it since it was opened.
    if (state?.refusal?.kind === "FORBIDDEN") {
      readFile();
    }
  }, [state?.refusal]);
  useEffect(() => {
    document.title = state?.model?.title ?? words.document;
  }, [state?.model?.title, words]);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (session.hasDrafts) {
        void session.save();
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", leaving);
    return () => {
      removeEventListener("beforeunload", leaving);
    };
  }, [session]);
  const value = useMemo(() => ({ ...editor, canType }), [editor, canType]);
  const model = state?.model ?? null;
  if (state !== null && model === null && state.refusal !== null) {
    return (
      <Notice title={openingSentence(words, state.refusal)}>
        <button type="button" class="plain-button" onClick={refresh}>
          {words.tryAgain}
        </button>
      </Notice>
    );
  }
  return (
    <FilePage id={id} file={file} title={model?.title ?? ""} note={noteOf()} onChanged={refresh}>
      {state === null ? null : (
        <MessageBar state={state} isLocked={isLocked} onRetry={retry} session={session} />
      )}
      <main
        class="doc-desk"
        aria-label={words.document}
        aria-busy={model === null}
        tabIndex={canType ? undefined : 0}
      >
        {state === null || model === null ? (
          <div class="doc-pages doc-blank" />
        ) : (
          <EditorContext.Provider value={value}>
            <PagesView model={model} caret={state.caret} />
          </EditorContext.Provider>
        )}
      </main>
    </FilePage>
  );

  function noteOf(): string {
    if (file === null || model === null) {
      return "";
    }
    if (!canType && !session.hasDrafts) {
      return isLocked ? words.locked : words.readOnly;
    }
    if (!session.hasDrafts && state?.saving !== true) {
      return words.saved;
    }
    return isGiven(state?.refusal) ? words.unsaved : words.saving;
  }
}
