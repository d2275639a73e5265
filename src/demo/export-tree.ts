// The Drive tree as real files: every document as .docx, every spreadsheet as .xlsx, in folders of the same names.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { AsPerson } from "./as-person.ts";
import type { DriveItem } from "./read-back.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const EXPORTS: Readonly<Record<string, { readonly extension: string; readonly mimeType: string }>> =
  {
    "application/vnd.google-apps.document": {
      extension: ".docx",
      mimeType: `${OFFICE}.wordprocessingml.document`,
    },
    "application/vnd.google-apps.spreadsheet": {
      extension: ".xlsx",
      mimeType: `${OFFICE}.spreadsheetml.sheet`,
    },
  };
const FOLDER = "application/vnd.google-apps.folder";

export function exportTree(items: readonly DriveItem[], person: AsPerson, out: string): void {
  for (const item of items) {
    const target = path.join(out, ...item.path.map(asFileName));
    const format = EXPORTS[item.mimeType];
    if (item.mimeType === FOLDER) {
      mkdirSync(target, { recursive: true });
    } else if (format !== undefined) {
      mkdirSync(path.dirname(target), { recursive: true });
      const query = new URLSearchParams({ mimeType: format.mimeType });
      writeFileSync(
        `${target}${format.extension}`,
        person.bytes(`/drive/v3/files/${item.id}/export?${query.toString()}`),
      );
    }
  }
}

/** The name without what some file system refuses inside a name. */
function asFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_");
}
