// What is done by hand in a document, as no API of Google's does it.
import type { z } from "zod";
import { GoogleError } from "../../emulator/workspace/google-error.ts";
import type { Desk } from "../desk.ts";
import { BadRequest, bodyOf } from "../web/message.ts";
import type { Control } from "./control.ts";

/** Answers what `work` gives; a document that is not there is the asker's mistake. */
export function inDocument<S extends z.ZodType<{ readonly documentId: string }>>(
  body: S,
  work: (desk: Desk, asked: z.output<S>) => unknown,
): Control["post"] {
  return (desk, request) => {
    const asked = bodyOf(request, body);
    try {
      return work(desk, asked);
    } catch (error) {
      if (error instanceof GoogleError) {
        throw new BadRequest(`documentId: there is no document ${asked.documentId}.`);
      }
      throw error;
    }
  };
}
