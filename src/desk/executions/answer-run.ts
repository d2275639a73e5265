// POST /apps-script/run: one execution of the built script, exactly as google.script.run would start it.
import type { Desk } from "../desk.ts";
import type { FrameShelf } from "../frame/frame-shelf.ts";
import { isNothing, shownOnPage } from "../frame/shown-on-page.ts";
import { bodyOf, json, refusal } from "../web/message.ts";
import type { WebAnswer, WebRequest } from "../web/message.ts";
import { RUN_BODY } from "./run-body.ts";

/** {"result"} or {"error"}; besides "ui" when the function has put something before the person. */
export async function answerRun(
  desk: Desk,
  frames: FrameShelf,
  request: WebRequest,
): Promise<WebAnswer> {
  if (request.path !== "/apps-script/run") {
    return refusal(404, "There is only POST /apps-script/run.");
  }
  if (request.method !== "POST") {
    return refusal(405, "/apps-script/run takes POST.");
  }
  const asked = bodyOf(request, RUN_BODY);
  const { outcome, ui } = await desk.run({ ...asked, authMode: "FULL", via: "google.script.run" });
  return json(isNothing(ui) ? outcome : { ...outcome, ui: shownOnPage(ui, frames) });
}
