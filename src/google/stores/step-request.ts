// The one request that a step of making comes to.
import type {
  CopyFile,
  FillDocument,
  MakeDocument,
  MakeFolder,
  MakeSpreadsheet,
  MakingStep,
  Share,
} from "../../usecases/ports/step.ts";
import type { Work } from "../../usecases/ports/maker.ts";
import { documentsBatchUpdate } from "../rest/docs-documents.ts";
import { filesCopy, filesCreate, filesUpdate } from "../rest/drive-files.ts";
import type { DriveFile, FileChange } from "../rest/drive-files.ts";
import { permissionsCreate } from "../rest/drive-permissions.ts";
import type { GoogleRequest } from "../rest/google-request.ts";
import { appPropertiesOf, clearedAppProperties } from "../writing/file-mark.ts";
import { fillDocumentRequests } from "../writing/fill-document.ts";

const MIME_TYPES = {
  "make-folder": "application/vnd.google-apps.folder",
  "make-document": "application/vnd.google-apps.document",
  "make-spreadsheet": "application/vnd.google-apps.spreadsheet",
} as const;

/** Steps that are one request, whatever was there before. */
export type PlainStep = MakingStep | FillDocument | Share;

const PLAIN: readonly Work["step"]["kind"][] = [
  "make-folder",
  "make-document",
  "make-spreadsheet",
  "copy-file",
  "fill-document",
  "share",
] satisfies readonly PlainStep["kind"][];

export function isPlain(step: Work["step"]): step is PlainStep {
  return PLAIN.includes(step.kind);
}

export function requestOf(step: PlainStep, work: Work): GoogleRequest<unknown> {
  switch (step.kind) {
    case "make-folder":
      return step.limited === true
        ? filesCreate({
            body: { ...newFile(step, work), inheritedPermissionsDisabled: true },
            fields: "id,inheritedPermissionsDisabled",
          })
        : filesCreate({ body: newFile(step, work) });
    case "make-document":
    case "make-spreadsheet":
      return filesCreate({ body: newFile(step, work) });
    case "copy-file":
      return filesCopy({ fileId: known(work.templateId), body: copyBody(step, work) });
    case "fill-document":
      return documentsBatchUpdate({
        documentId: known(work.id),
        requests: fillDocumentRequests(step.replacements),
        // The markers are gone after the first time: replacing again finds nothing.
        effect: "idempotent",
      });
    case "share":
      return permissionsCreate({
        fileId: known(work.id),
        body:
          "person" in step.to
            ? { type: "user", role: step.role, emailAddress: step.to.person }
            : { type: "domain", role: step.role, domain: step.to.domain },
      });
  }
}

/**
 * What a folder still needs when Google's answer to its making does not say that its access is limited: an answer that was lost, or
 * a Google that takes the field only with a change. Null when nothing is.
 */
export function limitStillNeeded(step: PlainStep, answer: unknown): GoogleRequest<unknown> | null {
  if (step.kind !== "make-folder" || step.limited !== true) {
    return null;
  }
  const { id, inheritedPermissionsDisabled } = answer as DriveFile;
  return inheritedPermissionsDisabled === true
    ? null
    : filesUpdate({ fileId: id, body: { inheritedPermissionsDisabled: true } });
}

function newFile(step: MakeFolder | MakeDocument | MakeSpreadsheet, work: Work) {
  return {
    ...(work.id === null ? {} : { id: work.id }),
    name: step.name,
    mimeType: MIME_TYPES[step.kind],
    parents: [known(work.parentId)],
    appProperties: appPropertiesOf(step.mark, null),
  };
}

function copyBody(step: CopyFile, work: Work): FileChange {
  return {
    name: step.name,
    parents: [known(work.parentId)],
    // A copy inherits its template's marks: what the copy does not say itself is cleared.
    appProperties: { ...clearedAppProperties(), ...appPropertiesOf(step.mark, work.journalId) },
  };
}

function known(id: string | null): string {
  if (id === null) {
    throw new Error("A step was taken before the files it needs were made.");
  }
  return id;
}
