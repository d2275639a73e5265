// GET /export/<id>?as=<e-mail>: a document as a real file, through Google's own export, for a link that cannot carry a token.
import { handleRequest } from "../emulator/rest/handle-request.ts";
import type { RestResponse } from "../emulator/rest/rest-message.ts";
import type { Desk } from "./desk.ts";
import { refusal } from "./web/message.ts";
import type { WebAnswer, WebRequest } from "./web/message.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** By Google's kind of file. */
export const OFFICE_FORMATS: Readonly<
  Record<string, { readonly extension: string; readonly mimeType: string } | undefined>
> = {
  "application/vnd.google-apps.document": {
    extension: "docx",
    mimeType: `${OFFICE}.wordprocessingml.document`,
  },
  "application/vnd.google-apps.spreadsheet": {
    extension: "xlsx",
    mimeType: `${OFFICE}.spreadsheetml.sheet`,
  },
};

export function answerExport(desk: Desk, request: WebRequest, person: string): WebAnswer {
  const [, , id = ""] = request.path.split("/");
  const found = asked(desk, person, `${id}?supportsAllDrives=true&fields=name,mimeType`);
  if (found.status !== 200) {
    return refusal(404, "There is no such file, or this person may not open it.");
  }
  const { name, mimeType } = JSON.parse(String(found.body)) as { name: string; mimeType: string };
  const format = OFFICE_FORMATS[mimeType];
  if (format === undefined) {
    return refusal(400, "Google exports documents and spreadsheets only.");
  }
  const query = new URLSearchParams({ mimeType: format.mimeType });
  const { status, headers, body } = asked(desk, person, `${id}/export?${query.toString()}`);
  const fileName = encodeURIComponent(`${name}.${format.extension}`);
  const disposition = `attachment; filename*=UTF-8''${fileName.replaceAll("'", "%27")}`;
  return { status, headers: { ...headers, "content-disposition": disposition }, body };
}

function asked({ workspace }: Desk, person: string, what: string): RestResponse {
  return handleRequest(workspace, {
    method: "GET",
    url: `/drive/v3/files/${what}`,
    headers: { authorization: `Bearer ${person}` },
    body: null,
  });
}
