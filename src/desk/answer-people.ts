// /desk/people: who can sit down at the desk; a POST lets one more.
import { z } from "zod";
import { addPerson, deskPeople } from "./demo-people.ts";
import type { Desk } from "./desk.ts";
import { PERSON } from "./executions/run-body.ts";
import { bodyOf, json } from "./web/message.ts";
import type { WebAnswer, WebRequest } from "./web/message.ts";

const body = z.strictObject({
  email: PERSON,
  name: z.string().min(1),
  locale: z.enum(["lv", "en"]).default("lv"),
  about: z.string().default(""),
});

export function answerPeople(desk: Desk, request: WebRequest): WebAnswer {
  if (request.method === "POST") {
    const person = bodyOf(request, body);
    desk.visit((workspace) => addPerson(workspace, person));
  }
  return json({ people: desk.visit(deskPeople) });
}
