// What a call of the script's functions is told with.
import { z } from "zod";

export const PERSON = z.email({ error: "give the e-mail address of the person" });
export const FUNCTION = z.string({ error: "give the name of a function" }).min(1);

export const RUN_BODY = z.strictObject({
  function: FUNCTION,
  arguments: z.array(z.unknown(), { error: "give a list" }).default([]),
  user: PERSON,
  container: z.string({ error: "give a file's id, or null" }).min(1).nullable().default(null),
});
