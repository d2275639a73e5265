// The Docs API, driven by Google's own client.
import { describe, expect, test } from "vitest";
import { documentCalls } from "./document-calls.ts";
import { DEPUTY, onlineWorkspace, refusalOf, TEACHER } from "./google-clients.ts";

describe("the Docs API", () => {
  const online = onlineWorkspace();

  const { newDocument, update, body, text } = documentCalls(online);

  describe("docs.documents.get", () => {
    test("is refused for a document that is not there", async () => {
      const { docs } = online().as(DEPUTY);
      expect(await refusalOf(docs.documents.get({ documentId: "none" }))).toEqual({
        code: 404,
        message: "Requested entity was not found.",
        reason: undefined,
      });
    });

    test("is refused for another person's document", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(TEACHER);
      expect(await refusalOf(docs.documents.get({ documentId }))).toEqual({
        code: 403,
        message: "The caller does not have permission",
        reason: undefined,
      });
    });

    test("gives the first tab in the body, or every tab when asked", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(DEPUTY);
      const plain = await docs.documents.get({ documentId });
      expect(plain.data).toMatchObject({ documentId, title: "Plāns" });
      expect(plain.data.body?.content?.length).toBeGreaterThan(0);
      expect(plain.data.tabs).toBeUndefined();
      const tabs = await docs.documents.get({ documentId, includeTabsContent: true });
      expect(tabs.data.body).toBeUndefined();
      expect(tabs.data.tabs?.[0]?.documentTab?.body?.content).toEqual(plain.data.body?.content);
    });

    test("gives only the fields asked for", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(DEPUTY);
      const { data } = await docs.documents.get({
        documentId,
        fields: "title,body.content.endIndex",
      });
      expect(data).toEqual({
        title: "Plāns",
        body: { content: [{ endIndex: 1 }, { endIndex: 2 }] },
      });
    });
  });

  describe("docs.documents.batchUpdate", () => {
    test("is refused whole when one request is wrong", async () => {
      const documentId = await newDocument();
      const refused = await refusalOf(
        update(
          documentId,
          { insertText: { location: { index: 1 }, text: "Klase" } },
          { insertText: { location: { index: 900 }, text: "x" } },
        ),
      );
      expect(refused.code).toBe(400);
      expect(refused.message).toContain("Invalid requests[1].insertText: ");
      expect(await text(documentId)).toBe("\n");
    });

    test("is refused for a revision that is no longer the latest", async () => {
      const documentId = await newDocument();
      const { docs } = online().as(DEPUTY);
      const refused = await refusalOf(
        docs.documents.batchUpdate({
          documentId,
          requestBody: {
            requests: [{ insertText: { location: { index: 1 }, text: "a" } }],
            writeControl: { requiredRevisionId: "stale" },
          },
        }),
      );
      expect(refused.code).toBe(400);
    });

    test("inserts, replaces and deletes text", async () => {
      const documentId = await newDocument();
      const replies = await update(
        documentId,
        { insertText: { location: { index: 1 }, text: "Klase: {{klase}}, {{klase}}" } },
        { insertText: { endOfSegmentLocation: {}, text: "!" } },
        {
          replaceAllText: {
            containsText: { text: "{{klase}}", matchCase: true },
            replaceText: "4.b",
          },
        },
        { deleteContentRange: { range: { startIndex: 1, endIndex: 8 } } },
      );
      expect(replies).toEqual([{}, {}, { replaceAllText: { occurrencesChanged: 2 } }, {}]);
      expect(await text(documentId)).toBe("4.b, 4.b!\n");
    });

    test("styles text and paragraphs", async () => {
      const documentId = await newDocument();
      const range = { startIndex: 1, endIndex: 6 };
      await update(
        documentId,
        { insertText: { location: { index: 1 }, text: "Klase" } },
        { updateTextStyle: { range, textStyle: { bold: true }, fields: "bold" } },
        {
          updateParagraphStyle: {
            range,
            paragraphStyle: { namedStyleType: "HEADING_1", alignment: "CENTER" },
            fields: "namedStyleType,alignment",
          },
        },
        { createParagraphBullets: { range, bulletPreset: "NUMBERED_DECIMAL_ALPHA_ROMAN" } },
      );
      const [paragraph] = (await body(documentId)).flatMap((element) => element.paragraph ?? []);
      expect(paragraph?.elements?.[0]?.textRun?.textStyle?.bold).toBe(true);
      expect(paragraph?.paragraphStyle).toMatchObject({
        namedStyleType: "HEADING_1",
        alignment: "CENTER",
      });
      expect(paragraph?.bullet?.listId).toMatch(/^kix\./);
      await update(documentId, { deleteParagraphBullets: { range } });
      const [unbulleted] = (await body(documentId)).flatMap((element) => element.paragraph ?? []);
      expect(unbulleted?.bullet).toBeUndefined();
    });

    test("names ranges, replaces their content and forgets them", async () => {
      const documentId = await newDocument();
      const replies = await update(
        documentId,
        { insertText: { location: { index: 1 }, text: "tēma" } },
        { createNamedRange: { name: "topic", range: { startIndex: 1, endIndex: 5 } } },
      );
      const namedRangeId = replies?.[1]?.createNamedRange?.namedRangeId;
      expect(namedRangeId).toMatch(/^kix\./);
      await update(documentId, {
        replaceNamedRangeContent: { namedRangeName: "topic", text: "Drošība internetā" },
      });
      const { docs } = online().as(DEPUTY);
      const named = await docs.documents.get({ documentId, fields: "namedRanges" });
      expect(named.data.namedRanges?.["topic"]?.namedRanges?.[0]).toMatchObject({
        name: "topic",
        ranges: [{ startIndex: 1, endIndex: 18 }],
      });
      await update(documentId, { deleteNamedRange: { name: "topic" } });
      const after = await docs.documents.get({ documentId });
      expect(after.data.namedRanges?.["topic"]).toBeUndefined();
      expect(await text(documentId)).toBe("Drošība internetā\n");
    });
  });
});
