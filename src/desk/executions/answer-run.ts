// POST /apps-script/run: one execution of the built script, exactly as google.script.run would start it.
import { z } from "zod";
import type { Desk } from "../desk.ts";
import { bodyOf, json, refusal } from "../web/message.ts";
import type { WebAnswer, WebRequest } from "../web/message.ts";

export const PERSON = z.email({ error: "give the e-mail address of the person who clicks" });
export const FILE = z.string().min(1, { error: "give a file's id, or null" }).nullable();

const body = z.strictObject({
  function: z.string({ error: "give the name of a function" }).min(1),
  arguments: z.array(z.unknown(), { error: "give a list" }).default([]),
  user: PERSON,
  container: FILE.default(null),
});

export async function answerRun(desk: Desk, request: WebRequest): Promise<WebAnswer> {
  if (request.path !== "/apps-script/run" || request.method !== "POST") {
    return refusal(404, "There is only POST /apps-script/run.");
  }
  const asked = bodyOf(request, body);
  const { outcome } = await desk.run({ ...asked, authMode: "FULL", via: "google.script.run" });
  return json(outcome);
}
