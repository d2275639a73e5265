// Which part of the desk answers which address.
import { DEPUTY } from "../demo/demo-school.ts";
import { answerExport } from "./answer-export.ts";
import { answerPeople } from "./answer-people.ts";
import { answerControl } from "./controls/all-controls.ts";
import type { Desk } from "./desk.ts";
import { driveListPage } from "./drive-list-page.ts";
import { answerMenu, answerMenuRun } from "./executions/answer-menu.ts";
import { answerRun } from "./executions/answer-run.ts";
import { PERSON } from "./executions/run-body.ts";
import type { FrameShelf } from "./frame/frame-shelf.ts";
import type { Part } from "./web/listener.ts";
import { BadRequest, page, refusal } from "./web/message.ts";
import type { WebAnswer, WebRequest } from "./web/message.ts";
import { PageBundle } from "./web/page-bundle.ts";

/** By the first word of the path. */
export function deskParts(
  desk: Desk,
  frames: FrameShelf,
  pages: PageBundle,
): Readonly<Record<string, Part>> {
  return {
    ...(PageBundle.exists ? pagesOf(pages) : listOf(desk)),
    export: (request) => desk.visit(() => answerExport(desk, request, personOf(request))),
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
    outbox: shell,
    assets: (request) => pages.asset(request),
  };
}

function listOf(desk: Desk): Readonly<Record<string, Part>> {
  return { "": (request) => page(desk.visit(() => driveListPage(desk, personOf(request)))) };
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

/** Who looks, by "?as=": the deputy unless told. */
function personOf({ query }: WebRequest): string {
  const read = PERSON.safeParse(query.get("as") ?? DEPUTY);
  if (!read.success) {
    throw new BadRequest("as: give a person's e-mail address.");
  }
  return read.data;
}
