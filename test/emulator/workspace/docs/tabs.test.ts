import { describe, expect, it } from "vitest";
import { exportDocument } from "../../../../src/emulator/export/export-document.ts";
import { addTab } from "../../../../src/emulator/workspace/docs/add-tab.ts";
import { documentsOf } from "../../../../src/emulator/workspace/docs/document-state.ts";
import { plainText } from "../../../../src/emulator/workspace/docs/plain-text.ts";
import { perform } from "../../../../src/emulator/workspace/perform.ts";
import { answerOf, refusalOf } from "../../../support/google-call.ts";
import { elementsOf, partOf } from "../../export/office-file.ts";
import { OpenDocument, OWNER, textOf } from "./open-document.ts";

function withTwoTabs(first: string, second: string) {
  const document = new OpenDocument();
  document.insert(1, first);
  const tabId = addTab(document.workspace, document.id, "Pielikums", second);
  return { document, tabId };
}

function texts(document: OpenDocument): string[] {
  return document.tabs().map(({ documentTab }) => textOf(documentTab.body.content));
}

function stateOf(document: OpenDocument) {
  const state = documentsOf(document.workspace).get(document.id);
  if (state === undefined) {
    throw new Error("There is no such document.");
  }
  return state;
}

const name = (startIndex: number, endIndex: number, tabId = "") => ({
  createNamedRange: { name: "vieta", range: { startIndex, endIndex, tabId } },
});
const namesOf = (document: OpenDocument) =>
  document
    .tabs()
    .map(({ documentTab }) =>
      (documentTab.namedRanges?.["vieta"]?.namedRanges ?? []).flatMap(({ ranges }) => ranges),
    );

describe("a document of two tabs", () => {
  it("is refused a request for a tab that it has not, however the tab is named", () => {
    const { document } = withTwoTabs("a", "b");
    const location = { index: 1, tabId: "t.nav" };
    for (const request of [
      { insertText: { location, text: "x" } },
      { insertText: { endOfSegmentLocation: { tabId: "t.nav" }, text: "x" } },
      { deleteContentRange: { range: { startIndex: 1, endIndex: 2, tabId: "t.nav" } } },
      { insertTableRow: { tableCellLocation: { tableStartLocation: location } } },
      {
        unmergeTableCells: { tableRange: { tableCellLocation: { tableStartLocation: location } } },
      },
      { pinTableHeaderRows: { tableStartLocation: location, pinnedHeaderRowsCount: 1 } },
      { createHeader: { type: "DEFAULT", sectionBreakLocation: location } },
      { deleteHeader: { headerId: "kix.nav", tabId: "t.nav" } },
      { deleteNamedRange: { name: "vieta", tabsCriteria: { tabIds: ["t.0", "t.nav"] } } },
    ]) {
      expect(document.refusal(request)).toMatch(/: Tab with ID t\.nav was not found\.$/);
    }
    expect(texts(document)).toEqual(["a\n", "b\n"]);
  });

  it("shows the first alone in the fields from before there were tabs, and both when asked", () => {
    const { document, tabId } = withTwoTabs("a", "b");
    expect(tabId).toMatch(/^t\.[a-z0-9]{12}$/);
    expect(document.text()).toBe("a\n");
    expect(document.get()).not.toHaveProperty("tabs");
    expect(document.get({ includeTabsContent: true })).not.toHaveProperty("body");
    expect(document.tabs().map(({ tabProperties }) => tabProperties)).toEqual([
      { tabId: "t.0", title: "Tab 1", index: 0 },
      { tabId, title: "Pielikums", index: 1 },
    ]);
    expect(texts(document)).toEqual(["a\n", "b\n"]);
  });

  it("takes requests by index in its first tab unless they name another", () => {
    const { document, tabId } = withTwoTabs("a", "b");
    document.do(
      { insertText: { location: { index: 1 }, text: "1" } },
      { insertText: { location: { index: 1, tabId }, text: "2" } },
      { insertText: { endOfSegmentLocation: { tabId }, text: "3" } },
      { deleteContentRange: { range: { startIndex: 2, endIndex: 3, tabId } } },
    );
    expect(texts(document)).toEqual(["1a\n", "23\n"]);
  });

  it("keeps headers, lists and tables to the tab they were made in", () => {
    const { document, tabId } = withTwoTabs("a", "b");
    document.do(
      { createHeader: { type: "DEFAULT", sectionBreakLocation: { index: 0, tabId } } },
      {
        createParagraphBullets: {
          range: { startIndex: 1, endIndex: 2, tabId },
          bulletPreset: "BULLET_CHECKBOX",
        },
      },
      { insertTable: { endOfSegmentLocation: { tabId }, rows: 1, columns: 1 } },
    );
    const [first, second] = document.tabs().map(({ documentTab }) => documentTab);
    expect(first).not.toHaveProperty("headers");
    expect(first).not.toHaveProperty("lists");
    expect(first?.body.content).toHaveLength(2);
    expect(Object.keys(second?.headers ?? {})).toHaveLength(1);
    expect(Object.keys(second?.lists ?? {})).toHaveLength(1);
    expect(second?.body.content.map(({ table }) => table?.rows)).toContain(1);
  });

  it("has text replaced in all tabs, or in those that the criteria name", () => {
    const { document, tabId } = withTwoTabs("{{klase}} {{gads}}", "{{klase}}, {{klase}}");
    const replace = (text: string, replaceText: string, rest: object = {}) =>
      document.do({ replaceAllText: { containsText: { text }, replaceText, ...rest } }).replies;
    expect(replace("{{klase}}", "4.b")).toEqual([{ replaceAllText: { occurrencesChanged: 3 } }]);
    expect(texts(document)).toEqual(["4.b {{gads}}\n", "4.b, 4.b\n"]);
    replace("4.b", "5.b", { tabsCriteria: { tabIds: [tabId] } });
    expect(texts(document)).toEqual(["4.b {{gads}}\n", "5.b, 5.b\n"]);
  });

  it("has named ranges filled and deleted by name in all tabs, or in those that the criteria name", () => {
    const { document, tabId } = withTwoTabs("abc", "abc");
    document.do(name(1, 2), name(2, 3, tabId));
    expect(namesOf(document)).toEqual([
      [{ startIndex: 1, endIndex: 2, tabId: "t.0" }],
      [{ startIndex: 2, endIndex: 3, tabId }],
    ]);
    expect(document.named("vieta")).toEqual([{ startIndex: 1, endIndex: 2 }]);
    const fill = (text: string, rest: object = {}) => ({
      replaceNamedRangeContent: { namedRangeName: "vieta", text, ...rest },
    });
    document.do(fill("**"));
    expect(texts(document)).toEqual(["**bc\n", "a**c\n"]);
    document.do(fill("-", { tabsCriteria: { tabIds: ["t.0"] } }));
    expect(texts(document)).toEqual(["-bc\n", "a**c\n"]);
    document.do({ deleteNamedRange: { name: "vieta", tabsCriteria: { tabIds: [tabId] } } });
    expect(namesOf(document).map((ranges) => ranges.length)).toEqual([1, 0]);
    document.do(name(1, 2, tabId), { deleteNamedRange: { name: "vieta" } });
    expect(namesOf(document)).toEqual([[], []]);
  });

  it("finds a named range by its id in whichever tab it is, unless the criteria leave that tab out", () => {
    const { document, tabId } = withTwoTabs("abc", "abc");
    const { replies } = document.do(name(2, 3, tabId));
    const namedRangeId = replies[0]?.["createNamedRange"]?.["namedRangeId"];
    const only = { tabsCriteria: { tabIds: ["t.0"] } };
    expect(document.refusal({ deleteNamedRange: { namedRangeId, ...only } })).toMatch(/not found/);
    document.do({ replaceNamedRangeContent: { namedRangeId, text: "**" } });
    expect(texts(document)).toEqual(["abc\n", "a**c\n"]);
    document.do({ deleteNamedRange: { namedRangeId } });
    expect(namesOf(document)).toEqual([[], []]);
  });

  it("is copied whole", () => {
    const { document, tabId } = withTwoTabs("a", "b");
    document.do(name(1, 2, tabId));
    const { id } = answerOf<{ id: string }>(
      perform(document.workspace, "drive.files.copy", OWNER, {
        params: { fileId: document.id },
        body: { name: "Kopija" },
      }),
    );
    const before = document.tabs();
    document.do({ insertText: { location: { index: 1, tabId }, text: "x" } });
    expect(Object.assign(document, { id }).tabs()).toEqual(before);
  });

  it("is exported as plain text and as a Word file with one tab after another", () => {
    const { document, tabId } = withTwoTabs("Plāns", "Pielikums\nviens");
    document.do(
      { createHeader: { type: "DEFAULT", sectionBreakLocation: { index: 0, tabId } } },
      {
        createParagraphBullets: {
          range: { startIndex: 11, endIndex: 12, tabId },
          bulletPreset: "NUMBERED_DECIMAL_NESTED",
        },
      },
    );
    expect(plainText(stateOf(document))).toBe("\ufeffPlāns\r\nPielikums\r\n1. viens");
    const xml = partOf(exportDocument(stateOf(document)), "word/document.xml");
    expect(elementsOf(xml, "w:t").map((run) => run.replace(/<[^>]+>/g, ""))).toEqual([
      "Plāns",
      "Pielikums",
      "viens",
    ]);
    const [first, second, ...more] = elementsOf(xml, "w:sectPr");
    expect(more).toEqual([]);
    expect(first).not.toContain("w:headerReference");
    expect(second).toContain("w:headerReference");
    expect(second).not.toContain("w:type w:val");
    expect(xml).toContain("w:numPr");
  });

  it("keeps 501 for adding, deleting and renaming tabs by request", () => {
    const { document, tabId } = withTwoTabs("a", "b");
    for (const request of [
      { addDocumentTab: {} },
      { deleteTab: { tabId } },
      { updateDocumentTabProperties: { tabProperties: { tabId, title: "x" }, fields: "title" } },
    ]) {
      expect(refusalOf(document.batch([request])).code).toBe(501);
    }
  });
});
