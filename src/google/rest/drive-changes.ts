// Drive's changes.*: what changed in a shared drive since a token was taken.
import type { drive_v3 } from "@googleapis/drive";
import { answerOf, answerWith } from "./answer.ts";
import type { GoogleRequest } from "./google-request.ts";
import type { Page } from "./pages.ts";

export interface ChangeList extends Page {
  readonly changes: readonly drive_v3.Schema$Change[];
  /** On the last page only: where to go on the next time. */
  readonly newStartPageToken: string | null;
}

const url = "https://www.googleapis.com/drive/v3/changes";

export function changesGetStartPageToken(params: {
  readonly driveId: string;
}): GoogleRequest<string> {
  const operation = "drive.changes.getStartPageToken";
  const decode = answerWith<drive_v3.Schema$StartPageToken, "startPageToken">(
    operation,
    "startPageToken",
  );
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url: `${url}/startPageToken`,
    query: { supportsAllDrives: true, driveId: params.driveId },
    effect: "read",
    decode: (body) => decode(body).startPageToken,
  };
}

/** One page; `fields` is the mask of one change, e.g. "fileId,removed,file(id,modifiedTime)". */
export function changesList(params: {
  readonly driveId: string;
  readonly pageToken: string;
  readonly fields: string;
}): GoogleRequest<ChangeList> {
  const operation = "drive.changes.list";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url,
    query: {
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
      driveId: params.driveId,
      pageSize: 1000,
      pageToken: params.pageToken,
      fields: `nextPageToken,newStartPageToken,changes(${params.fields})`,
    },
    effect: "read",
    decode: (body) => {
      const answer = answerOf<drive_v3.Schema$ChangeList>(operation, body);
      return {
        changes: answer.changes ?? [],
        nextPageToken: answer.nextPageToken ?? null,
        newStartPageToken: answer.newStartPageToken ?? null,
      };
    },
  };
}
