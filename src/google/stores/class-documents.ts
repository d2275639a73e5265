// The documents that a teacher's own click makes, in Drive and Docs.
import { formByKey } from "../../core/forms/all-forms.ts";
import type {
  ClassDocuments,
  CopyOutcome,
  DocumentPlace,
  MadeDocument,
  NewDocument,
  PlaceWanted,
  ReadDocument,
} from "../../usecases/ports/class-documents.ts";
import type { FolderMemory } from "../host/folder-memory.ts";
import { revisionOf } from "../reading/document-empty.ts";
import { paragraphPlaces } from "../reading/paragraph-places.ts";
import { documentsBatchUpdate, documentsGet } from "../rest/docs-documents.ts";
import { filesCopy, filesCreate, filesGet, filesList } from "../rest/drive-files.ts";
import type { DriveFile, FileChange } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { GoogleRequest } from "../rest/google-request.ts";
import type { Outcome } from "../rest/outcome.ts";
import { appPropertiesOf, clearedAppProperties } from "../writing/file-mark.ts";
import { fillInPlaceRequests, isFilled } from "../writing/fill-in-place.ts";
import { plainPageRequests } from "../writing/plain-page.ts";
import { quoted } from "./drive-query.ts";
import { GoogleFailed, valueOf } from "./google-failed.ts";

const DOCUMENT = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
const SHOWN = "id,name,webViewLink";
/** How often a form is looked at again that somebody changed, or whose filling was not answered. */
const MOST_LOOKS = 4;
/** How often a school may have put another document in a form's place since the journal was told of it. */
const MOST_CHANGES = 20;

export function openClassDocuments(gateway: Gateway, folders: FolderMemory): ClassDocuments {
  const see: ClassDocuments["see"] = (ids) =>
    gateway
      .sendAll(ids.map((fileId) => filesGet({ fileId, fields: `${SHOWN},trashed` })))
      .flatMap((outcome) => {
        const file = unlessGone(outcome);
        return file === null || file.trashed === true ? [] : [madeDocument(file)];
      });
  return {
    place: (wanted) => placeOf(gateway, folders, wanted),
    copy: (fileId, document) =>
      copyOutcome(
        gateway.send(
          filesCopy({
            fileId,
            body: {
              ...bodyOf(document),
              // A copy inherits its template's marks: what it does not say itself is cleared.
              appProperties: {
                ...clearedAppProperties(),
                ...appPropertiesOf(document.mark, document.journalId),
              },
            },
            fields: SHOWN,
          }),
        ),
      ),
    create: (document) =>
      copyOutcome(
        gateway.send(
          filesCreate({
            body: {
              ...bodyOf(document),
              mimeType: DOCUMENT,
              appProperties: appPropertiesOf(document.mark, document.journalId),
            },
            fields: SHOWN,
          }),
        ),
      ),
    find: (folder, key) => {
      const { files } = valueOf(
        gateway.send(
          filesList({
            q: `${quoted(folder)} in parents and trashed = false and appProperties has { key='key' and value=${quoted(key)} }`,
            fields: SHOWN,
            orderBy: "createdTime",
          }),
        ),
      );
      return files[0] === undefined ? null : madeDocument(files[0]);
    },
    see,
    readAll: (ids) => {
      const there = see(ids);
      const outcomes = gateway.sendAll(there.map(({ id }) => documentsGet({ documentId: id })));
      return there.flatMap((document, at): ReadDocument[] => {
        const outcome = outcomes[at];
        const read = outcome === undefined ? null : unlessGone(outcome);
        return read === null
          ? []
          : [{ ...document, paragraphs: paragraphPlaces(read).map(({ text }) => text) }];
      });
    },
    fill: (documentId, content) => {
      for (let look = 1; ; look += 1) {
        const document = valueOf(gateway.send(documentsGet({ documentId })));
        if (isFilled(document)) {
          return;
        }
        const requiredRevisionId = revisionOf(document);
        const outcome = gateway.send(
          documentsBatchUpdate({
            documentId,
            requests:
              content.kind === "form"
                ? fillInPlaceRequests(document, formByKey(content.form), content.values)
                : plainPageRequests(content.lines),
            ...(requiredRevisionId === null ? {} : { requiredRevisionId }),
          }),
        );
        const isOpen =
          outcome.kind === "uncertain" ||
          (outcome.kind === "failed" && outcome.failure.kind === "conflict");
        if (!isOpen || look === MOST_LOOKS) {
          valueOf(outcome);
          return;
        }
      }
    },
  };
}

/** The journal lies in the class's folder, and the subfolders beside it. */
function placeOf(
  gateway: Gateway,
  folders: FolderMemory,
  { journalId, subfolder, template }: PlaceWanted,
): DocumentPlace {
  const classFolder = folders.of(journalId) ?? parentOf(gateway, journalId);
  const [beside, ...templates] = gateway.sendAll([
    filesList({
      q: `${quoted(classFolder)} in parents and trashed = false and mimeType = '${FOLDER}'`,
      fields: "id,webViewLink,appProperties",
    }),
    ...(template === null ? [] : [templateRequest(template.id)]),
  ]);
  const folder = valueOf(beside).files.find(
    ({ appProperties }) => appProperties?.["key"] === subfolder,
  );
  const [first] = templates;
  return {
    folder: folder?.id ?? classFolder,
    folderUrl: folder?.webViewLink ?? "",
    template:
      template === null || first === undefined
        ? null
        : templateNow(gateway, first, `template:${template.form}`),
  };
}

function templateRequest(fileId: string): GoogleRequest<DriveFile> {
  return filesGet({ fileId, fields: "id,trashed,appProperties" });
}

/** A template that the school replaced says by what. */
function templateNow(
  gateway: Gateway,
  first: Outcome<DriveFile>,
  key: string,
): DocumentPlace["template"] {
  let outcome = first;
  for (let change = 0; change < MOST_CHANGES; change += 1) {
    const file = unlessGone(outcome);
    const { key: its, template, replacedBy } = file?.appProperties ?? {};
    if (file !== null && its === key && file.trashed !== true) {
      return { id: file.id, version: template ?? "" };
    }
    if (replacedBy === undefined) {
      return null;
    }
    outcome = gateway.send(templateRequest(replacedBy));
  }
  return null;
}

function parentOf(gateway: Gateway, fileId: string): string {
  const { parents } = valueOf(gateway.send(filesGet({ fileId, fields: "id,parents" })));
  const [folder] = parents ?? [];
  if (folder === undefined) {
    throw new GoogleFailed({
      kind: "notFound",
      code: 404,
      reason: "",
      location: "fileId",
      message: "The folder of the class is closed to the person.",
      operation: "drive.files.get",
    });
  }
  return folder;
}

function bodyOf({ name, folder }: NewDocument): Pick<FileChange, "name" | "parents"> {
  return { name, parents: [folder] };
}

function copyOutcome(outcome: Outcome<DriveFile>): CopyOutcome {
  switch (outcome.kind) {
    case "done":
      return { kind: "made", document: madeDocument(outcome.value) };
    case "uncertain":
      return { kind: "doubtful" };
    default:
      return {
        kind: "failed",
        raise: () => {
          valueOf(outcome);
          throw new Error("A refused copy that was done.");
        },
      };
  }
}

function madeDocument({ id, name, webViewLink }: DriveFile): MadeDocument {
  return { id, name: name ?? "", url: webViewLink ?? "" };
}

/** Null for what is gone or closed to the person. */
function unlessGone<T>(outcome: Outcome<T>): T | null {
  return outcome.kind === "failed" && ["notFound", "forbidden"].includes(outcome.failure.kind)
    ? null
    : valueOf(outcome);
}
