// Downloads a document as a Word or Excel file, through Google's own export.
import { exportFile } from "../ask/drive-files.ts";
import type { DriveFile } from "../ask/drive-files.ts";
import { useDesk } from "../desk-context.ts";
import { officeFormatOf } from "../drive/drive-node.ts";
import { refusalSentence } from "../wording/words.ts";

export function DownloadButton({ file, tabIndex }: { file: DriveFile; tabIndex?: number }) {
  const { person, words, notify } = useDesk();
  const format = officeFormatOf(file.mimeType);
  if (format === null || file.capabilities?.canDownload === false) {
    return null;
  }
  const download = async () => {
    const answer = await exportFile(person.email, file.id ?? "", format.mimeType);
    if (answer.ok) {
      keep(answer.value, `${file.name ?? ""}.${format.extension}`);
    } else {
      notify(refusalSentence(words, answer.refusal));
    }
  };
  return (
    <button
      type="button"
      class="icon-button"
      tabIndex={tabIndex}
      aria-label={words.downloadAs(file.name ?? "", format.extension)}
      title={words.downloadAs(file.name ?? "", format.extension)}
      onClick={(event) => {
        event.stopPropagation();
        void download();
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 3v9M6 8.5l4 4 4-4M4 16.5h12" />
      </svg>
    </button>
  );
}

function keep(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
