// drive.files.generateIds: ids to be used by their asker in files.create and files.copy, for folders and uploads.
import { forbidden, invalidArgument, notEmulated } from "../google-error.ts";
import type { Call, Operation } from "../operation.ts";
import { paramsOf } from "./accepted-request.ts";
import { conflict, invalidValue } from "./drive-errors.ts";
import { filesOf, FOLDER } from "./file-state.ts";

const MOST_IDS = 1000;

interface Params {
  readonly count: number;
  readonly space: string;
  readonly type: string;
}

export const filesGenerateIds: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, ["count", "space", "type"]);
    const { count = 10, space = "drive", type = "files" } = params;
    if (space !== "drive" || type !== "files") {
      throw notEmulated(`${call.operation}: ${type} in ${space}`);
    }
    if (!Number.isInteger(count) || count < 1 || count > MOST_IDS) {
      throw invalidValue("count");
    }
    const ids = Array.from({ length: count }, () => call.workspace.ids.folder());
    for (const id of ids) {
      generatedIds(call).set(id, call.caller);
    }
    return { kind: "drive#generatedIds", space, ids };
  },
  quota: null,
  latency: "get",
};

/** The id of a file to be made: the one asked for if it may be used, else a new one. */
export function idForNewFile(call: Call, mimeType: string, asked: string | undefined): string {
  const isGoogleDocument =
    mimeType.startsWith("application/vnd.google-apps.") && mimeType !== FOLDER;
  if (asked === undefined) {
    return isGoogleDocument ? call.workspace.ids.file() : call.workspace.ids.folder();
  }
  if (isGoogleDocument) {
    throw forbidden(
      "generatedIdNotSupported",
      "Generated IDs are not supported for Docs Editors formats.",
    );
  }
  if (filesOf(call.workspace).has(asked)) {
    throw conflict("fileIdInUse", "A file already exists with the provided ID.");
  }
  if (generatedIds(call).get(asked) !== call.caller) {
    throw invalidArgument("The provided file ID is not usable.", "fileIdNotUsable");
  }
  generatedIds(call).delete(asked);
  return asked;
}

function generatedIds(call: Call) {
  return call.workspace.store.table<string>("generatedIds");
}
