// Which part of the desk answers which address.
import { answerPeople } from "./answer-people.ts";
import { answerControl } from "./controls/all-controls.ts";
import type { Desk } from "./desk.ts";
import { answerMenu, answerMenuRun } from "./executions/answer-menu.ts";
import { answerRun } from "./executions/answer-run.ts";
import type { FrameShelf } from "./frame/frame-shelf.ts";
import type { Part } from "./web/listener.ts";
import { refusal } from "./web/message.ts";
import type { WebAnswer, WebRequest } from "./web/message.ts";
import type { PageBundle } from "./web/page-bundle.ts";

/** By the first word of the path. */
export function deskParts(
  desk: Desk,
  frames: FrameShelf,
  pages: PageBundle,
): Readonly<Record<string, Part>> {
  return {
    ...pagesOf(pages),
    "apps-script": (request) => answerRun(desk, frames, request),
    desk: (request) => answerDesk(desk, frames, request),
    emulator: (request) => answerControl(desk, request),
  };
}

function pagesOf(pages: PageBundle): Readonly<Record<string, Part>> {
  const shell = () => pages.shell();
  return {
    "": shell,
    document: shell,
    spreadsheet: shell,
    open: shell,
    outbox: shell,
    assets: (request) => pages.asset(request),
  };
}

function answerDesk(
  desk: Desk,
  frames: FrameShelf,
  request: WebRequest,
): WebAnswer | Promise<WebAnswer> {
  switch (`${request.method} ${request.path}`) {
    case "GET /desk/people":
    case "POST /desk/people":
      return answerPeople(desk, request);
    case "POST /desk/menu":
      return answerMenu(desk, request);
    case "POST /desk/menu/run":
      return answerMenuRun(desk, frames, request);
    default:
      return refusal(404, `There is no ${request.method} ${request.path}.`);
  }
}
