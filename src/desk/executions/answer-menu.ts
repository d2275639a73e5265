// The script's menus in an open file, and a click on one of their items: /desk/menu and /desk/menu/run.
import { z } from "zod";
import type { Desk } from "../desk.ts";
import type { FrameShelf } from "../frame/frame-shelf.ts";
import { shownOnPage } from "../frame/shown-on-page.ts";
import { bodyOf, json } from "../web/message.ts";
import type { WebAnswer, WebRequest } from "../web/message.ts";
import { FUNCTION, PERSON } from "./run-body.ts";

const opened = z.strictObject({
  user: PERSON,
  container: z.string({ error: "give the id of the open file" }).min(1),
});
const clicked = opened.extend({ function: FUNCTION });

/** {"user","container"} -> {"menus"}: what onOpen put up. A script that breaks there shows none, and `error` says why. */
export async function answerMenu(desk: Desk, request: WebRequest): Promise<WebAnswer> {
  const asked = bodyOf(request, opened);
  const { outcome, ui } = await desk.run({
    ...asked,
    function: "onOpen",
    arguments: [],
    authMode: "LIMITED",
    via: "onOpen",
  });
  const failed =
    "error" in outcome && outcome.error.message !== "Script function not found: onOpen";
  return json({ menus: ui.menus, ...(failed ? outcome : {}) });
}

/** {"user","container","function"} -> {"ui"}: what the function put before the person; with "error" when it failed. */
export async function answerMenuRun(
  desk: Desk,
  frames: FrameShelf,
  request: WebRequest,
): Promise<WebAnswer> {
  const asked = bodyOf(request, clicked);
  const { outcome, ui } = await desk.run({
    ...asked,
    arguments: [],
    authMode: "FULL",
    via: "menu",
  });
  return json({ ui: shownOnPage(ui, frames), ...("error" in outcome ? outcome : {}) });
}
