// A file of ours as files.list and files.get show it.
import type { drive_v3 } from "@googleapis/drive";
import { isDocumentStatus } from "../../core/school/document-status.ts";
import type { FileKind, FileMark } from "../../usecases/ports/step.ts";
import type { SurveyedFile } from "../../usecases/ports/maker.ts";

const FILE_KINDS: Readonly<Record<FileKind, true>> = {
  master: true,
  templates: true,
  template: true,
  "journal-template": true,
  year: true,
  folder: true,
  subfolder: true,
  plan: true,
  "report-1": true,
  "report-2": true,
  journal: true,
  analysis: true,
  minutes: true,
  trip: true,
};

/** Null for a file without our mark. Needs `id,name,trashed,createdTime,appProperties`. */
export function surveyedFile(file: drive_v3.Schema$File): SurveyedFile | null {
  const mark = fileMark(file.appProperties ?? {});
  if (mark === null || !file.id) {
    return null;
  }
  return {
    id: file.id,
    name: file.name ?? "",
    mark,
    trashed: file.trashed === true,
    createdAt: file.createdTime ?? "",
  };
}

/** What a file says of itself; null when it does not say which kind it is and which key it was made by. */
export function fileMark(properties: Readonly<Record<string, string>>): FileMark | null {
  const { kind, key, year, class: schoolClass, template, status } = properties;
  if (!isFileKind(kind) || !key) {
    return null;
  }
  return {
    kind,
    key,
    ...(year === undefined ? {} : { year }),
    ...(schoolClass === undefined ? {} : { schoolClass }),
    ...(template === undefined ? {} : { template }),
    ...(isDocumentStatus(status) ? { status } : {}),
  };
}

function isFileKind(kind: string | undefined): kind is FileKind {
  return kind !== undefined && Object.keys(FILE_KINDS).includes(kind);
}
