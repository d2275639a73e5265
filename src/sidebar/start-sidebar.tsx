// The sidebar in one language, in the page around it.
import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import { problemSentences, say } from "../wording/say.ts";
import type { ScreenWords } from "../wording/screens.ts";
import type { Words } from "../wording/words.ts";
import { callThrough } from "./calls/call.ts";
import { draftOf } from "./drafts/draft.ts";
import { readPage, scriptRun, storageFor } from "./page.ts";
import { FirstScreen } from "./screens/first-screen.tsx";
import { SidebarContext } from "./sidebar-context.ts";
import type { Sidebar } from "./sidebar-context.ts";

interface Voice {
  readonly screens: ScreenWords;
  readonly words: Words;
}

export function startSidebar(voice: Voice): void {
  const { root, file } = readPage();
  render(<SidebarPage voice={voice} file={file} />, root);
}

function SidebarPage({ voice, file }: { readonly voice: Voice; readonly file: string }) {
  const [said, setSaid] = useState("");
  const sidebar = useMemo<Sidebar>(
    () => ({
      words: voice.screens,
      sentencesOf: (problem) => problemSentences(voice.words, problem),
      failureSentence: (failure) => say(voice.words.workFailure, failure),
      call: callThrough(scriptRun),
      draft: (form, lifetime) => draftOf(storageFor(lifetime), file, form),
      say: setSaid,
    }),
    [voice, file],
  );
  return (
    <SidebarContext.Provider value={sidebar}>
      <FirstScreen />
      <p class="unseen" role="status">
        {said}
      </p>
    </SidebarContext.Provider>
  );
}
