// What is read of a template document: every text a marker may stand in, and whether a drawing hides one.
import type { docs_v1 } from "@googleapis/docs";
import { describe, expect, test } from "vitest";
import { templateDocument } from "../../../src/google/reading/template-document.ts";

function paragraph(...texts: string[]): docs_v1.Schema$StructuralElement {
  return { paragraph: { elements: texts.map((content) => ({ textRun: { content } })) } };
}

function table(...content: docs_v1.Schema$StructuralElement[]): docs_v1.Schema$StructuralElement {
  return { table: { tableRows: [{ tableCells: [{ content }] }] } };
}

describe("the texts of a template", () => {
  test("are whole even where a person set half a marker bold", () => {
    const body = { content: [paragraph("{{kla", "se}} klase\n")] };
    expect(templateDocument({ body }).texts).toEqual(["{{klase}} klase"]);
  });

  test("come from the body, tables in tables, headers, footers and footnotes", () => {
    const { texts } = templateDocument({
      tabs: [
        {
          documentTab: {
            body: {
              content: [
                { sectionBreak: {} },
                paragraph("viens\n"),
                table(paragraph("divi\n"), table(paragraph("trīs\n"))),
                { tableOfContents: { content: [paragraph("četri\n")] } },
              ],
            },
            headers: { h: { content: [paragraph("pieci\n")] } },
            footers: { f: { content: [paragraph("seši\n")] } },
            footnotes: { n: { content: [paragraph("septiņi\n")] } },
          },
        },
      ],
    });
    expect(texts).toEqual(["viens", "divi", "trīs", "četri", "pieci", "seši", "septiņi"]);
  });

  test("come from every tab and the tabs inside it", () => {
    const tab = (text: string, childTabs: docs_v1.Schema$Tab[] = []): docs_v1.Schema$Tab => ({
      documentTab: { body: { content: [paragraph(text)] } },
      childTabs,
    });
    const { texts } = templateDocument({ tabs: [tab("a", [tab("b", [tab("c")])]), tab("d")] });
    expect(texts).toEqual(["a", "b", "c", "d"]);
  });
});

describe("a drawing", () => {
  const drawing = { embeddedObject: { embeddedDrawingProperties: {} } };
  const picture = { embeddedObject: { imageProperties: {} } };

  test.each<[string, docs_v1.Schema$DocumentTab, boolean]>([
    ["in the line is told", { inlineObjects: { a: { inlineObjectProperties: drawing } } }, true],
    [
      "beside the text is told",
      { positionedObjects: { a: { positionedObjectProperties: drawing } } },
      true,
    ],
    ["is no picture", { inlineObjects: { a: { inlineObjectProperties: picture } } }, false],
    ["is not in plain text", {}, false],
  ])("%s", (_what, documentTab, hasDrawing) => {
    expect(templateDocument({ tabs: [{ documentTab }] }).hasDrawing).toBe(hasDrawing);
  });
});
