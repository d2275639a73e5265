// The template documents: reading what is in them, and putting a school's own in place of one.
import type { Templates } from "../../usecases/ports/templates.ts";
import { templateDocument } from "../reading/template-document.ts";
import { documentsGet } from "../rest/docs-documents.ts";
import type { GoogleDocument } from "../rest/docs-documents.ts";
import { filesCopy, filesGet, filesUpdate } from "../rest/drive-files.ts";
import type { DriveFile } from "../rest/drive-files.ts";
import type { Gateway } from "../rest/gateway.ts";
import type { Outcome } from "../rest/outcome.ts";
import { appPropertiesOf, clearedAppProperties } from "../writing/file-mark.ts";
import { GoogleFailed, valueOf } from "./google-failed.ts";

export function openTemplates(gateway: Gateway): Templates {
  const readAll: Templates["readAll"] = (ids) => {
    const files: Outcome<DriveFile>[] = [];
    const documents: Outcome<GoogleDocument>[] = [];
    const line = gateway.queue();
    ids.forEach((id, at) => {
      line.add(filesGet({ fileId: id, fields: "id,trashed" }), (outcome) => {
        files[at] = outcome;
      });
      line.add(documentsGet({ documentId: id }), (outcome) => {
        documents[at] = outcome;
      });
    });
    line.drain();
    return new Map(
      ids.flatMap((id, at) => {
        const file = files[at];
        const document = documents[at];
        if (
          document?.kind === "failed" &&
          !["notFound", "forbidden", "invalid"].includes(document.failure.kind)
        ) {
          throw new GoogleFailed(document.failure);
        }
        const inBin = file?.kind === "done" && file.value.trashed === true;
        return document?.kind === "done" && !inBin
          ? [[id, templateDocument(document.value)] as const]
          : [];
      }),
    );
  };
  return {
    readAll,
    read: (id) => readAll([id]).get(id) ?? null,
    replace: ({ from, folderId, name, mark, old }) => {
      const copy = valueOf(
        gateway.send(
          filesCopy({
            fileId: from,
            body: {
              name,
              parents: [folderId],
              appProperties: { ...clearedAppProperties(), ...appPropertiesOf(mark, null) },
            },
          }),
        ),
      );
      if (old !== null) {
        // Without its key it is not taken for the template again; who still has its id is shown the way to the new one.
        valueOf(
          gateway.send(
            filesUpdate({
              fileId: old.id,
              body: { name: old.name, appProperties: { key: null, replacedBy: copy.id } },
            }),
          ),
        );
      }
      return copy.id;
    },
  };
}
