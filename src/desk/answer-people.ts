// /desk/people: who can sit down at the desk, and one more person who can.
import { z } from "zod";
import { addPerson, deskPeople } from "./demo-people.ts";
import type { Desk } from "./desk.ts";
import { bodyOf, json, refusal } from "./web/message.ts";
import type { WebAnswer, WebRequest } from "./web/message.ts";

const body = z.strictObject({
  email: z.email({ error: "give an e-mail address" }),
  name: z.string().min(1),
  locale: z.enum(["lv", "en"]).default("lv"),
  about: z.string().default(""),
});

export function answerPeople(desk: Desk, request: WebRequest): WebAnswer {
  switch (request.method) {
    case "POST": {
      const person = bodyOf(request, body);
      desk.visit((workspace) => addPerson(workspace, person));
      break;
    }
    case "GET":
      break;
    default:
      return refusal(405, "GET /desk/people or POST /desk/people.");
  }
  return json({ people: desk.visit(deskPeople) });
}
