import { describe, expect, it } from "vitest";
import { documentContent } from "../../../../src/emulator/workspace/docs/document-content.ts";
import { documentsOf } from "../../../../src/emulator/workspace/docs/document-state.ts";
import { drawTextBox } from "../../../../src/emulator/workspace/docs/draw-text-box.ts";
import { DOCUMENT, filesOf } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { ownRoot, placeNewFile } from "../../../../src/emulator/workspace/drive/place-file.ts";
import type { Call } from "../../../../src/emulator/workspace/operation.ts";
import { OpenDocument, OWNER } from "./open-document.ts";

function callOn(document: OpenDocument): Call {
  const now = document.workspace.clock.now();
  const { workspace } = document;
  return { workspace, operation: "drive.files.copy", caller: OWNER, startedAt: now, endsAt: now };
}

function copyOf(document: OpenDocument, title: string): OpenDocument {
  const call = callOn(document);
  const copy = Object.assign(Object.create(OpenDocument.prototype) as OpenDocument, {
    workspace: document.workspace,
    id: "1copy",
  });
  document.workspace.store.transaction(() => {
    const parent = ownRoot(document.workspace, OWNER, call.startedAt);
    placeNewFile(call, { id: copy.id, name: title, mimeType: DOCUMENT, parent });
    documentContent.copy(call, document.id, copy.id, title);
  });
  return copy;
}

function plainText(document: OpenDocument): string {
  const bytes = documentContent.export(callOn(document), document.id, "text/plain");
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
}

describe("a document's content", () => {
  it("is made in the caller's own drive by documents.create", () => {
    const document = new OpenDocument();
    const file = filesOf(document.workspace).get(document.id);
    expect(file).toMatchObject({ name: "Gada plāns", mimeType: DOCUMENT, owner: OWNER });
    expect(file?.parent).toBe(
      document.workspace.store.transaction(() => ownRoot(document.workspace, OWNER, 0).id),
    );
  });

  it("is copied with its text, tables, named ranges, lists and headers, and then lives its own life", () => {
    const document = new OpenDocument();
    document.insert(1, "abc");
    document.do(
      { createNamedRange: { name: "a", range: { startIndex: 1, endIndex: 2 } } },
      {
        createParagraphBullets: {
          range: { startIndex: 1, endIndex: 2 },
          bulletPreset: "BULLET_CHECKBOX",
        },
      },
      { insertTable: { location: { index: 4 }, rows: 1, columns: 2 } },
      { createHeader: { type: "DEFAULT" } },
    );
    const before = document.get();
    const copy = copyOf(document, "Kopija");
    const { documentId, title, revisionId, ...content } = copy.get();
    expect(before).toMatchObject(content);
    expect([documentId, title]).toEqual(["1copy", "Kopija"]);
    expect(revisionId).not.toBe(before.revisionId);
    copy.insert(1, "x");
    expect(document.get()).toEqual(before);
  });

  it("follows the file's name and goes with the file", () => {
    const document = new OpenDocument();
    const call = callOn(document);
    document.workspace.store.transaction(() => {
      documentContent.rename(call, document.id, "Cits nosaukums");
    });
    expect(document.get().title).toBe("Cits nosaukums");
    document.workspace.store.transaction(() => {
      documentContent.remove(call, document.id);
    });
    expect(documentsOf(document.workspace).get(document.id)).toBeUndefined();
  });

  it("exports as plain text with a byte order mark, a line for each paragraph and cell", () => {
    const document = new OpenDocument();
    document.insert(1, "Plāns\npirmais\n\totrais\nbeigas");
    document.do(
      {
        createParagraphBullets: {
          range: { startIndex: 7, endIndex: 22 },
          bulletPreset: "NUMBERED_DECIMAL_NESTED",
        },
      },
      { insertTable: { endOfSegmentLocation: {}, rows: 1, columns: 2 } },
    );
    const table = document.table().startIndex;
    document.insert(table + 5, "B");
    document.insert(table + 3, "A");
    expect(plainText(document)).toBe(
      "\ufeffPlāns\r\n1. pirmais\r\n   1. otrais\r\nbeigas\r\nA\r\nB\r\n",
    );
    expect(documentContent.export(callOn(document), document.id, "image/png")).toBeNull();
  });
});

describe("a text box drawn by a person", () => {
  it("shows that it is there, never what it says", () => {
    const document = new OpenDocument();
    document.insert(1, "abc");
    const revision = document.get().revisionId;
    drawTextBox(document.workspace, document.id, "Paslēpts teksts");
    const { body, inlineObjects, revisionId } = document.get();
    const element = body.content[1]?.paragraph?.elements[1];
    const id = element?.inlineObjectElement?.inlineObjectId ?? "";
    expect([element?.startIndex, element?.endIndex]).toEqual([4, 5]);
    expect(inlineObjects?.[id]).toMatchObject({
      objectId: id,
      inlineObjectProperties: { embeddedObject: { embeddedDrawingProperties: {} } },
    });
    expect(JSON.stringify(document.get())).not.toContain("Paslēpts");
    expect(revisionId).not.toBe(revision);
  });

  it("is not found by replaceAllText and is deleted like any other content", () => {
    const document = new OpenDocument();
    drawTextBox(document.workspace, document.id, "Paslēpts teksts");
    expect(
      document.do({
        replaceAllText: { containsText: { text: "Paslēpts" }, replaceText: "x" },
      }).replies,
    ).toEqual([{ replaceAllText: {} }]);
    document.do({ deleteContentRange: { range: { startIndex: 1, endIndex: 2 } } });
    expect(document.get().body.content[1]?.endIndex).toBe(2);
    expect(document.get().inlineObjects).toBeUndefined();
  });
});
