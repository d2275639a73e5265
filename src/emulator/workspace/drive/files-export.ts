// drive.files.export: a Google document in another format, up to 10 MB. Takes no supportsAllDrives.
import { forbidden, GoogleError } from "../google-error.ts";
import { MediaAnswer } from "../operation.ts";
import type { Operation } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { requireVisible } from "./access.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { contentKindOf } from "./content-kinds.ts";
import { required } from "./drive-errors.ts";

const MOST_BYTES = 10 * 1024 * 1024;

interface Params {
  readonly fileId: string;
  readonly mimeType: string;
}

export const filesExport: Operation = {
  run: (call, request) => {
    const { fileId, mimeType } = paramsOf<Params>(call, request, ["fileId", "mimeType"]);
    const visible = requireVisible(call, String(fileId));
    if (mimeType === undefined) {
      throw required("Required parameter: mimeType");
    }
    const kind = contentKindOf(call.workspace, visible.file.mimeType);
    if (kind === undefined) {
      throw forbidden("fileNotExportable", "Export only supports Docs Editors files.");
    }
    if (!capabilitiesOf(call, visible.file, visible).canDownload) {
      throw forbidden("cannotExportFile", "This file cannot be exported by the user.");
    }
    const bytes = kind.export(call, visible.file.id, mimeType);
    if (bytes === null) {
      throw new GoogleError({
        code: 400,
        status: "INVALID_ARGUMENT",
        message: "The requested conversion is not supported.",
        reason: "badRequest",
        location: "convertTo",
      });
    }
    if (bytes.length > MOST_BYTES) {
      throw forbidden("exportSizeLimitExceeded", "This file is too large to be exported.");
    }
    return new MediaAnswer(mimeType, bytes);
  },
  quota: null,
  latency: "get",
};
