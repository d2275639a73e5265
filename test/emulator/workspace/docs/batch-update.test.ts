import { describe, expect, it } from "vitest";
import { documentRequests } from "../../../../src/emulator/workspace/docs/document-requests.ts";
import { filesOf } from "../../../../src/emulator/workspace/drive/file-state.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";
import { OpenDocument, OWNER } from "./open-document.ts";
import type { BatchAnswer } from "./open-document.ts";

const insert = (text: string) => ({ insertText: { location: { index: 1 }, text } });

function share(document: OpenDocument, person: string, role: "reader" | "commenter" | "writer") {
  const files = filesOf(document.workspace);
  const file = files.get(document.id);
  if (file !== undefined) {
    document.workspace.store.transaction(() => {
      files.set(file.id, {
        ...file,
        permissions: [{ id: "1", type: "user", role, emailAddress: person }],
      });
    });
  }
}

describe("documents.batchUpdate", () => {
  it("refuses who may only read, who may not even see, and a document that is not there", () => {
    const document = new OpenDocument();
    const reader = "janis.kalns@skola.example";
    share(document, reader, "reader");
    expect(refusalOf(document.batch([insert("x")], {}, reader))).toMatchObject({
      code: 403,
      status: "PERMISSION_DENIED",
      message: "The caller does not have permission",
    });
    expect(refusalOf(document.batch([insert("x")], {}, "zane@skola.example")).code).toBe(403);
    Object.assign(document, { id: "1nav" });
    expect(refusalOf(document.batch([insert("x")])).code).toBe(404);
  });

  it("refuses a locked document", () => {
    const document = new OpenDocument();
    const files = filesOf(document.workspace);
    const file = files.get(document.id);
    document.workspace.store.transaction(() => {
      files.set(document.id, {
        ...(file as NonNullable<typeof file>),
        contentRestriction: {
          readOnly: true,
          ownerRestricted: false,
          restrictingUser: OWNER,
          restrictionTime: "2020-08-24T07:00:00Z",
        },
      });
    });
    expect(refusalOf(document.batch([insert("x")])).code).toBe(403);
  });

  it("refuses an empty batch, a request without a kind and one with two", () => {
    const document = new OpenDocument();
    expect(refusalOf(document.batch([])).message).toBe("Must specify at least one request.");
    expect(document.refusal({})).toBe("Invalid requests[0]: No request set.");
    expect(document.refusal({ ...insert("x"), deleteNamedRange: { name: "a" } })).toMatch(
      /oneof field 'request' is already set/,
    );
  });

  it("answers 501 for a kind that the emulator lacks, and nothing of the batch happens", () => {
    const document = new OpenDocument();
    const refusal = refusalOf(document.batch([insert("x"), { insertDate: {} }]));
    expect(refusal.code).toBe(501);
    expect(refusal.message).toBe("Not emulated: docs.documents.batchUpdate: insertDate.");
    expect(refusalOf(document.batch([{ toString: {} }])).code).toBe(501);
    expect(document.text()).toBe("\n");
  });

  it("names the request that is wrong, and does none of the batch", () => {
    const document = new OpenDocument();
    const before = document.get();
    expect(
      refusalOf(document.batch([insert("a"), insert("b"), { insertText: { text: "c" } }])).message,
    ).toMatch(/^Invalid requests\[2\]\.insertText: /);
    expect(document.get()).toEqual(before);
  });

  it("refuses a stale requiredRevisionId and takes the current one", () => {
    const document = new OpenDocument();
    const stale = String(document.get().revisionId);
    const { writeControl } = document.do(insert("a"));
    const withRevision = (requiredRevisionId: string) =>
      document.batch([insert("b")], { writeControl: { requiredRevisionId } });
    expect(refusalOf(withRevision(stale))).toMatchObject({
      code: 400,
      message: `The required revision ID '${stale}' does not match the latest revision.`,
    });
    expect(document.text()).toBe("a\n");
    expect(writeControl.requiredRevisionId).toBe(document.get().revisionId);
    answerOf(withRevision(writeControl.requiredRevisionId));
    expect(document.text()).toBe("ba\n");
  });

  it("takes a current targetRevisionId and answers 501 for an older one, which Google would merge", () => {
    const document = new OpenDocument();
    const targetRevisionId = String(document.get().revisionId);
    const batch = () => document.batch([insert("a")], { writeControl: { targetRevisionId } });
    answerOf(batch());
    expect(refusalOf(batch()).code).toBe(501);
  });

  it("refuses a revision id that was shown to another person, and one that nobody was shown", () => {
    const document = new OpenDocument();
    const writer = "janis.kalns@skola.example";
    share(document, writer, "writer");
    const mine = String(document.get().revisionId);
    const theirs = String(document.get({}, writer).revisionId);
    expect(theirs).not.toBe(mine);
    for (const revisionId of [theirs, "", "x", `${mine}A`]) {
      for (const field of ["requiredRevisionId", "targetRevisionId"]) {
        const refusal = refusalOf(
          document.batch([insert("a")], { writeControl: { [field]: revisionId } }),
        );
        expect([refusal.code, refusal.status]).toEqual([400, "FAILED_PRECONDITION"]);
      }
    }
    expect(document.text()).toBe("\n");
    answerOf(document.batch([insert("a")], { writeControl: { requiredRevisionId: mine } }));
    expect(document.text()).toBe("a\n");
  });

  it("takes a revision id for 24 hours and not a moment longer", () => {
    const document = new OpenDocument();
    const { clock } = document.workspace;
    const id = String(document.get().revisionId);
    const batch = (control: object) => document.batch([insert("a")], { writeControl: control });
    clock.advance(24 * 3600 * 1000 + 1);
    expect(refusalOf(batch({ requiredRevisionId: id })).code).toBe(400);
    expect(refusalOf(batch({ targetRevisionId: id })).code).toBe(400);
    const again = String(document.get().revisionId);
    expect(again).not.toBe(id);
    clock.advance(24 * 3600 * 1000);
    answerOf(batch({ requiredRevisionId: again }));
    expect(document.text()).toBe("a\n");
  });

  it("answers with one reply for each request, in order", () => {
    const document = new OpenDocument();
    const answer = answerOf<BatchAnswer>(
      document.batch([
        insert("ab"),
        { createNamedRange: { name: "a", range: { startIndex: 1, endIndex: 2 } } },
        { replaceAllText: { containsText: { text: "b" }, replaceText: "c" } },
      ]),
    );
    expect(answer.documentId).toBe(document.id);
    expect(answer.replies.map((reply) => Object.keys(reply))).toEqual([
      [],
      ["createNamedRange"],
      ["replaceAllText"],
    ]);
  });

  it("is one write of sixty a minute, whatever it holds, and reads are counted apart", () => {
    const document = new OpenDocument();
    document.workspace.quotas.enabled = true;
    for (let i = 0; i < 60; i += 1) {
      document.do(insert("a"), insert("b"));
    }
    expect(refusalOf(document.batch([insert("a")]))).toMatchObject({
      code: 429,
      status: "RESOURCE_EXHAUSTED",
    });
    expect(document.text()).toHaveLength(121);
  });

  it("notes in Drive who changed the document, and one version more", () => {
    const document = new OpenDocument();
    const writer = "janis.kalns@skola.example";
    share(document, writer, "writer");
    const before = filesOf(document.workspace).get(document.id);
    answerOf(document.batch([insert("a")], {}, writer));
    const after = filesOf(document.workspace).get(document.id);
    expect(after?.lastModifiedBy).toBe(writer);
    expect(after?.version).toBe((before?.version ?? 0) + 1);
  });

  it("has these kinds of requests", () => {
    expect(Object.keys(documentRequests)).toEqual([
      "createFooter",
      "createHeader",
      "createNamedRange",
      "createParagraphBullets",
      "deleteContentRange",
      "deleteFooter",
      "deleteHeader",
      "deleteNamedRange",
      "deleteParagraphBullets",
      "deleteTableColumn",
      "deleteTableRow",
      "insertPageBreak",
      "insertSectionBreak",
      "insertTable",
      "insertTableColumn",
      "insertTableRow",
      "insertText",
      "mergeTableCells",
      "pinTableHeaderRows",
      "replaceAllText",
      "replaceNamedRangeContent",
      "unmergeTableCells",
      "updateDocumentStyle",
      "updateParagraphStyle",
      "updateSectionStyle",
      "updateTableCellStyle",
      "updateTableColumnProperties",
      "updateTableRowStyle",
      "updateTextStyle",
    ]);
  });
});

describe("documents.get", () => {
  it("tells the revision to who may edit only, and shows readers no suggestions", () => {
    const document = new OpenDocument();
    const person = "janis.kalns@skola.example";
    expect(document.get().suggestionsViewMode).toBe("SUGGESTIONS_INLINE");
    expect(document.get().revisionId).toMatch(/^[\w-]{24}$/);
    share(document, person, "reader");
    expect(document.get({}, person).suggestionsViewMode).toBe("PREVIEW_WITHOUT_SUGGESTIONS");
    expect(document.get({}, person)).not.toHaveProperty("revisionId");
    expect(() => document.get({ suggestionsViewMode: "SUGGESTIONS_INLINE" }, person)).toThrow(
      "403",
    );
    share(document, person, "commenter");
    expect(document.get({}, person).suggestionsViewMode).toBe("SUGGESTIONS_INLINE");
    expect(
      document.get({ suggestionsViewMode: "PREVIEW_WITHOUT_SUGGESTIONS" }, person)
        .suggestionsViewMode,
    ).toBe("PREVIEW_WITHOUT_SUGGESTIONS");
  });

  it("gives an empty document as Google does", () => {
    const document = new OpenDocument();
    expect(document.get().title).toBe("Gada plāns");
    expect(document.get().body.content).toEqual([
      {
        endIndex: 1,
        sectionBreak: {
          sectionStyle: {
            columnSeparatorStyle: "NONE",
            contentDirection: "LEFT_TO_RIGHT",
            sectionType: "CONTINUOUS",
          },
        },
      },
      {
        startIndex: 1,
        endIndex: 2,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 2, textRun: { content: "\n", textStyle: {} } }],
          paragraphStyle: { namedStyleType: "NORMAL_TEXT", direction: "LEFT_TO_RIGHT" },
        },
      },
    ]);
    expect(document.get().namedStyles.styles).toHaveLength(9);
  });

  it("puts the content into its one tab when asked to, and then nowhere else", () => {
    const document = new OpenDocument();
    const legacy = document.get();
    const tabbed = document.get({ includeTabsContent: true });
    expect(legacy).not.toHaveProperty("tabs");
    expect(Object.keys(tabbed)).toEqual([
      "documentId",
      "title",
      "revisionId",
      "suggestionsViewMode",
      "tabs",
    ]);
    expect(tabbed).toMatchObject({
      tabs: [
        {
          tabProperties: { tabId: "t.0", title: "Tab 1", index: 0 },
          documentTab: { body: legacy.body, documentStyle: legacy.documentStyle },
        },
      ],
    });
  });
});
