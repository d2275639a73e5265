// A small picture for each kind of file.
import { DOCUMENT, FOLDER, SPREADSHEET } from "../drive/drive-node.ts";

export function FileIcon({ mimeType }: { mimeType: string | null | undefined }) {
  switch (mimeType) {
    case FOLDER:
      return (
        <svg class="file-icon icon-folder" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 5a1.5 1.5 0 0 1 1.5-1.5h4L9.5 6h7A1.5 1.5 0 0 1 18 7.5v7A1.5 1.5 0 0 1 16.5 16h-13A1.5 1.5 0 0 1 2 14.5z" />
        </svg>
      );
    case DOCUMENT:
      return (
        <svg class="file-icon icon-document" viewBox="0 0 20 20" aria-hidden="true">
          <rect x="3.5" y="2" width="13" height="16" rx="1.5" />
          <path class="icon-lines" d="M6.5 7h7M6.5 10h7M6.5 13h4.5" />
        </svg>
      );
    case SPREADSHEET:
      return (
        <svg class="file-icon icon-spreadsheet" viewBox="0 0 20 20" aria-hidden="true">
          <rect x="3.5" y="2" width="13" height="16" rx="1.5" />
          <path class="icon-lines" d="M6 8h8M6 11h8M6 14h8M6 8v6M10 8v6M14 8v6" />
        </svg>
      );
    default:
      return (
        <svg class="file-icon icon-place" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v6h-14zM3 13h14v1.5A1.5 1.5 0 0 1 15.5 16h-11A1.5 1.5 0 0 1 3 14.5z" />
        </svg>
      );
  }
}
