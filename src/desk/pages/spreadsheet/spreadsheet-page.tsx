// A spreadsheet as a grid with tabs, in which the chosen person types as that person.
import { useEffect, useState } from "preact/hooks";
import { FilePage } from "../addon/file-page.tsx";
import type { DriveFile } from "../ask/drive-files.ts";
import { getFile } from "../ask/drive-files.ts";
import { useDesk } from "../desk-context.ts";
import { Notice } from "../parts/notice.tsx";
import { openingSentence } from "../wording/words.ts";
import { GridView } from "./grid-view.tsx";
import { SheetTabs } from "./sheet-tabs.tsx";
import { useSpreadsheet } from "./use-spreadsheet.ts";

export function SpreadsheetPage({ id }: { id: string }) {
  const { person, words } = useDesk();
  const [file, setFile] = useState<DriveFile | null>(null);
  const spreadsheet = useSpreadsheet(person.email, id);
  const { title, sheet, refusal, saving, reload } = spreadsheet;
  useEffect(() => {
    void getFile(person.email, id).then((answer) => {
      setFile(answer.ok ? answer.value : null);
    });
  }, [person.email, id]);
  useEffect(() => {
    document.title = title === "" ? words.spreadsheet : title;
  }, [title, words]);
  if (refusal !== null && sheet === null) {
    return (
      <Notice title={openingSentence(words, refusal)}>
        <button type="button" class="plain-button" onClick={reload}>
          {words.tryAgain}
        </button>
      </Notice>
    );
  }
  const canType = file?.capabilities?.canEdit === true;
  const note = file === null ? "" : !canType ? words.readOnly : saving ? words.saving : words.saved;
  return (
    <FilePage id={id} file={file} title={title} note={note} onChanged={reload}>
      <main class="sheet-desk" aria-label={words.spreadsheet} aria-busy={sheet === null}>
        {sheet === null ? (
          <div class="grid-scroll grid-blank" />
        ) : (
          <GridView key={sheet.sheetId} id={id} sheet={sheet} spreadsheet={spreadsheet} />
        )}
        <SheetTabs spreadsheet={spreadsheet} />
      </main>
    </FilePage>
  );
}
