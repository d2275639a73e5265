// Which part of the desk answers which address.
import { answerExport } from "./answer-export.ts";
import { answerControl } from "./controls/all-controls.ts";
import type { Desk } from "./desk.ts";
import { DEPUTY } from "../demo/demo-school.ts";
import { driveListPage } from "./drive-list-page.ts";
import { PERSON, answerRun } from "./executions/answer-run.ts";
import { answerPeople } from "./answer-people.ts";
import { BadRequest, page } from "./web/message.ts";
import type { WebRequest } from "./web/message.ts";
import type { Part } from "./web/listener.ts";

/** By the first word of the path. */
export function deskParts(desk: Desk): Readonly<Record<string, Part>> {
  return {
    "": (request) => page(desk.visit(() => driveListPage(desk, personOf(request)))),
    export: (request) => desk.visit(() => answerExport(desk, request, personOf(request))),
    "apps-script": (request) => answerRun(desk, request),
    desk: (request) => answerPeople(desk, request),
    emulator: (request) => answerControl(desk, request),
  };
}

/** Who looks, by "?as=": the deputy unless told. */
function personOf({ query }: WebRequest): string {
  const read = PERSON.safeParse(query.get("as") ?? DEPUTY);
  if (!read.success) {
    throw new BadRequest("as: give a person's e-mail address.");
  }
  return read.data;
}
