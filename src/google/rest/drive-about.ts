// Drive's about.get: whose token this is.
import type { drive_v3 } from "@googleapis/drive";
import { answerWith } from "./answer.ts";
import type { With } from "./answer.ts";
import type { GoogleRequest } from "./google-request.ts";

export function aboutGet(): GoogleRequest<With<drive_v3.Schema$About, "user">> {
  const operation = "drive.about.get";
  return {
    lane: "driveReads",
    operation,
    method: "GET",
    url: "https://www.googleapis.com/drive/v3/about",
    query: { fields: "user(displayName,emailAddress,permissionId)" },
    effect: "read",
    decode: answerWith<drive_v3.Schema$About, "user">(operation, "user"),
  };
}
