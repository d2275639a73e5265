// A tab added by hand to a document: no request that is emulated makes one, and a form must be understood with several.
import { z } from "zod";
import { addTab } from "../../emulator/workspace/docs/add-tab.ts";
import { inDocument } from "./in-document.ts";
import type { Control } from "./control.ts";

const body = z.strictObject({
  documentId: z.string().min(1),
  title: z.string().min(1),
  text: z.string().default(""),
});

export const tabs: Control = {
  takes: '{"documentId": "…", "title": "Pielikums", "text": "…"}',
  post: inDocument(body, ({ workspace }, { documentId, title, text }) => ({
    documentId,
    tabId: addTab(workspace, documentId, title, text),
  })),
};
