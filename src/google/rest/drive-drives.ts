// Drive's drives.*: the shared drives a person is a member of.
import type { drive_v3 } from "@googleapis/drive";
import { answerOf, answerWith, eachWith } from "./answer.ts";
import type { With } from "./answer.ts";
import type { GoogleRequest } from "./google-request.ts";
import type { Page } from "./pages.ts";

export type SharedDrive = With<drive_v3.Schema$Drive, "id">;

export interface DriveList extends Page {
  readonly drives: readonly SharedDrive[];
}

const url = "https://www.googleapis.com/drive/v3/drives";
const fields = "id,name,capabilities,restrictions";

export function drivesList(params: {
  readonly pageToken?: string | undefined;
}): GoogleRequest<DriveList> {
  const operation = "drive.drives.list";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url,
    query: {
      pageSize: 100,
      pageToken: params.pageToken,
      fields: `nextPageToken,drives(${fields})`,
    },
    effect: "read",
    decode: (body) => {
      const answer = answerOf<drive_v3.Schema$DriveList>(operation, body);
      return {
        drives: eachWith(operation, answer.drives, "id"),
        nextPageToken: answer.nextPageToken ?? null,
      };
    },
  };
}

export function drivesGet(params: { readonly driveId: string }): GoogleRequest<SharedDrive> {
  const operation = "drive.drives.get";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url: `${url}/${encodeURIComponent(params.driveId)}`,
    query: { fields },
    effect: "read",
    decode: answerWith<drive_v3.Schema$Drive, "id">(operation, "id"),
  };
}
