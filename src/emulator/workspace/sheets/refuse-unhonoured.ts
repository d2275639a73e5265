// What a Sheets method may be told by its discovery document that the emulator cannot honour: refused, never ignored.
import { notEmulated } from "../google-error.ts";
import type { OperationRequest } from "../operation.ts";

const UNHONOURED = ["commentsViewMode", "excludeTablesInBandedRanges"];
/** The defaults ask for nothing. */
const DEFAULTS: readonly unknown[] = [undefined, false, "COMMENTS_VIEW_MODE_UNSPECIFIED"];

export function refuseUnhonoured(operation: string, { params, body }: OperationRequest): void {
  const asked: Readonly<Record<string, unknown>> = { ...(body as object | undefined), ...params };
  const lacking = UNHONOURED.find((name) => !DEFAULTS.includes(asked[name]));
  if (lacking !== undefined) {
    throw notEmulated(`${operation}: ${lacking}`);
  }
}
