// A text box drawn by hand into a document: no API of Google's makes one, and a form must not hide a placeholder in one.
import { z } from "zod";
import { drawTextBox } from "../../emulator/workspace/docs/draw-text-box.ts";
import { GoogleError } from "../../emulator/workspace/google-error.ts";
import { BadRequest, bodyOf } from "../web/message.ts";
import type { Control } from "./control.ts";

const body = z.strictObject({ documentId: z.string().min(1), text: z.string() });

export const drawings: Control = {
  takes: '{"documentId": "…", "text": "{{KLASE}}"}',
  post: ({ workspace }, request) => {
    const { documentId, text } = bodyOf(request, body);
    try {
      drawTextBox(workspace, documentId, text);
    } catch (error) {
      if (error instanceof GoogleError) {
        throw new BadRequest(`documentId: there is no document ${documentId}.`);
      }
      throw error;
    }
    return { documentId, text };
  },
};
