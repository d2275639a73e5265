// The sidebar in the page around it: every page begins here, with its own words and its own screens.
import { render } from "preact";
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { callThrough } from "./calls/call.ts";
import { draftOf } from "./drafts/draft.ts";
import { readPage, scriptRun, storageFor } from "./page.ts";
import { SidebarContext } from "./sidebar-context.ts";
import type { Sidebar } from "./sidebar-context.ts";

type Voice = Pick<Sidebar, "general" | "sentencesOf">;

export function startSidebar(voice: Voice, screens: ComponentChildren): void {
  const { root, file } = readPage();
  render(
    <SidebarPage voice={voice} file={file}>
      {screens}
    </SidebarPage>,
    root,
  );
}

interface SidebarPageProps {
  readonly voice: Voice;
  readonly file: string;
  readonly children: ComponentChildren;
}

function SidebarPage({ voice, file, children }: SidebarPageProps) {
  const [said, setSaid] = useState("");
  const sidebar = useMemo<Sidebar>(
    () => ({
      ...voice,
      call: callThrough(scriptRun),
      draft: (form, lifetime) => draftOf(storageFor(lifetime), file, form),
      say: setSaid,
    }),
    [voice, file],
  );
  return (
    <SidebarContext.Provider value={sidebar}>
      {children}
      <p class="unseen" role="status">
        {said}
      </p>
    </SidebarContext.Provider>
  );
}
