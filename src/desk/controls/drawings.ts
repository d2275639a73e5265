// A text box drawn by hand into a document: no API of Google's makes one, and a form must not hide a placeholder in one.
import { z } from "zod";
import { drawTextBox } from "../../emulator/workspace/docs/draw-text-box.ts";
import type { Control } from "./control.ts";
import { inDocument } from "./in-document.ts";

const body = z.strictObject({ documentId: z.string().min(1), text: z.string() });

export const drawings: Control = {
  takes: '{"documentId": "…", "text": "{{KLASE}}"}',
  post: inDocument(body, ({ workspace }, { documentId, text }) => {
    drawTextBox(workspace, documentId, text);
    return { documentId, text };
  }),
};
