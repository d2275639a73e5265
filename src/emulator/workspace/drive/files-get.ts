// drive.files.get: a file's metadata, or with alt=media the bytes of an upload. By id there is no lag.
import { forbidden } from "../google-error.ts";
import { MediaAnswer } from "../operation.ts";
import type { Operation } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { requireNamedFile } from "./named-file.ts";

interface Params {
  readonly fileId: string;
  readonly supportsAllDrives: boolean;
}

export const filesGet: Operation = {
  run: (call, request) => {
    paramsOf<Params>(call, request, ["fileId", "supportsAllDrives"]);
    const named = requireNamedFile(call, request);
    const { file } = named;
    if (request.params["alt"] !== "media") {
      return fileResource(call, file);
    }
    if (file.content === null) {
      throw forbidden(
        "fileNotDownloadable",
        "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
      );
    }
    if (!capabilitiesOf(call, file, named).canDownload) {
      throw forbidden("cannotDownloadFile", "This file cannot be downloaded by the user.");
    }
    return new MediaAnswer(file.mimeType, Buffer.from(file.content, "base64"));
  },
  quota: null,
  latency: "get",
  defaultFields: DEFAULT_FILE_FIELDS,
};
