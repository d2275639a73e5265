// drive.files.list: search. A list lags: what was just made or moved may be missing from it for a while.
import { notEmulated } from "../google-error.ts";
import type { Operation } from "../operation.ts";
import { pageSizeOf, paramsOf } from "./accepted-request.ts";
import { itemsOfCorpora } from "./corpora.ts";
import { DEFAULT_FILE_FIELDS, fileResource } from "./file-resource.ts";
import { fileOrder } from "./order-by.ts";
import { pageOf } from "./page-token.ts";
import { matches } from "./query-matcher.ts";
import { parseQuery } from "./query-parser.ts";
import { parentsIn } from "./query.ts";

interface Params {
  readonly corpora: string;
  readonly driveId: string;
  readonly includeItemsFromAllDrives: boolean;
  readonly supportsAllDrives: boolean;
  readonly orderBy: string;
  readonly pageSize: number;
  readonly pageToken: string;
  readonly q: string;
  readonly spaces: string;
}

export const filesList: Operation = {
  run: (call, request) => {
    const params = paramsOf<Params>(call, request, [
      "corpora",
      "driveId",
      "includeItemsFromAllDrives",
      "supportsAllDrives",
      "orderBy",
      "pageSize",
      "pageToken",
      "q",
      "spaces",
    ]);
    if ((params.spaces ?? "drive") !== "drive") {
      throw notEmulated(`${call.operation}: spaces ${params.spaces}`);
    }
    const size = pageSizeOf(params.pageSize, 100, 1000);
    const order = fileOrder(call, params.orderBy);
    const query = params.q === undefined || params.q === "" ? null : parseQuery(params.q);
    const items = itemsOfCorpora(call, params, query === null ? [] : parentsIn(query));
    const found = items.filter((file) => query === null || matches(call, file, query));
    const { rows, ...next } = pageOf(call, request, found, size, order);
    return {
      kind: "drive#fileList",
      ...next,
      // Google warns that a search of all drives may leave something out: whoever asks for that must look here.
      incompleteSearch: params.corpora === "allDrives",
      files: rows.map((file) => fileResource(call, file)),
    };
  },
  quota: null,
  latency: "list",
  defaultFields: `kind,nextPageToken,incompleteSearch,files(${DEFAULT_FILE_FIELDS})`,
};
