import { describe, expect, it } from "vitest";
import { exportDocument } from "../../../src/emulator/export/export-document.ts";
import { documentsOf } from "../../../src/emulator/workspace/docs/document-state.ts";
import { drawTextBox } from "../../../src/emulator/workspace/docs/draw-text-box.ts";
import { OpenDocument } from "../workspace/docs/open-document.ts";
import { elementsOf, partOf, partsOf } from "./office-file.ts";

const BLACK = { color: { rgbColor: {} } };
const pt = (magnitude: number) => ({ magnitude, unit: "PT" });

function fileOf(document: OpenDocument): Uint8Array {
  const state = documentsOf(document.workspace).get(document.id);
  if (state === undefined) {
    throw new Error("There is no such document.");
  }
  return exportDocument(state);
}

function bodyOf(document: OpenDocument): string {
  return partOf(fileOf(document), "word/document.xml");
}

function paragraphsOf(document: OpenDocument): string[] {
  return elementsOf(bodyOf(document), "w:p");
}

function written(text: string, ...requests: object[]): OpenDocument {
  const document = new OpenDocument();
  document.insert(1, text);
  if (requests.length > 0) {
    document.do(...requests);
  }
  return document;
}

function withTable(rows: number, columns: number, ...requests: object[]): OpenDocument {
  const document = new OpenDocument();
  document.do({ insertTable: { rows, columns, location: { index: 1 } } }, ...requests);
  return document;
}

const TABLE = { tableStartLocation: { index: 2 } };

describe("a document as a Word file", () => {
  it("escapes what looks like markup", () => {
    expect(bodyOf(written('<w:b/> & "citāts"'))).toContain(
      '<w:t xml:space="preserve">&lt;w:b/&gt; &amp; &quot;citāts&quot;</w:t>',
    );
  });

  it("is the same file every time", () => {
    const document = written("Gada plāns");
    expect(fileOf(document)).toEqual(fileOf(document));
  });

  it("names every part in its content types and refers to every part", () => {
    const parts = partsOf(fileOf(written("Plāns")));
    const named = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.map(([, path]) => path).sort()).toEqual([
      "docProps/core.xml",
      "word/document.xml",
      "word/settings.xml",
      "word/styles.xml",
    ]);
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/settings.xml",
      "word/styles.xml",
    ]);
  });

  it("has the paper and margins of the document, in twentieths of a point", () => {
    const document = written("Plāns", {
      updateDocumentStyle: {
        documentStyle: {
          pageSize: { width: pt(841.89), height: pt(595.28) },
          marginTop: pt(70.87),
          marginLeft: pt(42.52),
        },
        fields: "pageSize,marginTop,marginLeft",
      },
    });
    expect(bodyOf(document)).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
        '<w:pgMar w:top="1417" w:right="1440" w:bottom="1440" w:left="850" w:header="720" w:footer="720" w:gutter="0"/>',
    );
  });

  it("gives letters their font, size, weight and colour", () => {
    const document = written("Virsraksts", {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 11 },
        textStyle: {
          weightedFontFamily: { fontFamily: "Times New Roman", weight: 400 },
          fontSize: pt(10.5),
          bold: true,
          foregroundColor: { color: { rgbColor: { red: 1, green: 0.4 } } },
        },
        fields: "weightedFontFamily,fontSize,bold,foregroundColor",
      },
    });
    expect(bodyOf(document)).toContain(
      '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
        '<w:b/><w:bCs/><w:color w:val="FF6600"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>' +
        '<w:t xml:space="preserve">Virsraksts</w:t>',
    );
  });

  it("keeps a heading a heading, in the look of its named style", () => {
    const document = written("Mērķis", {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: "HEADING_2", alignment: "CENTER" },
        fields: "namedStyleType,alignment",
      },
    });
    expect(paragraphsOf(document)[0]).toContain(
      '<w:pPr><w:pStyle w:val="Heading2"/><w:jc w:val="center"/>',
    );
    const styles = elementsOf(partOf(fileOf(document), "word/styles.xml"), "w:style");
    expect(styles.find((style) => style.includes('"Heading2"'))).toContain(
      '<w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b w:val="0"/>',
    );
  });

  it("makes real bullets with hanging indents, and no space between them", () => {
    const document = written("pirmais\notrais\npēc tam", {
      createParagraphBullets: {
        range: { startIndex: 1, endIndex: 14 },
        bulletPreset: "BULLET_DISC_CIRCLE_SQUARE",
      },
    });
    document.do({
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 14 },
        paragraphStyle: { spaceBelow: pt(3) },
        fields: "spaceBelow",
      },
    });
    const [first, second, third] = paragraphsOf(document);
    const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const indent = '<w:ind w:left="720" w:hanging="360"/>';
    expect(first).toContain(`${bullet}<w:spacing w:after="0"/>${indent}`);
    expect(second).toContain(`${bullet}<w:spacing w:before="0" w:after="60"/>${indent}`);
    expect(third).not.toContain("w:numPr");
    expect(partOf(fileOf(document), "word/numbering.xml")).toContain(
      '<w:numFmt w:val="bullet"/><w:lvlText w:val="●"/><w:lvlJc w:val="left"/>',
    );
  });

  it("counts the levels of a numbered list from one, as Word does", () => {
    const document = written("pirmais", {
      createParagraphBullets: {
        range: { startIndex: 1, endIndex: 2 },
        bulletPreset: "NUMBERED_DECIMAL_NESTED",
      },
    });
    const levels = elementsOf(partOf(fileOf(document), "word/numbering.xml"), "w:lvl");
    expect(levels[1]).toContain('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/>');
  });

  it("rules a paragraph in eighths of a point", () => {
    const line = { color: BLACK, width: pt(0.5), padding: pt(1), dashStyle: "SOLID" };
    const document = written("līnija", {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { borderBetween: line, borderBottom: line },
        fields: "borderBetween,borderBottom",
      },
    });
    expect(bodyOf(document)).toContain(
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="000000"/>' +
        '<w:between w:val="single" w:sz="4" w:space="1" w:color="000000"/></w:pBdr>',
    );
  });

  it("gives a table its column widths, and shares the rest of the page among the others", () => {
    const document = withTable(1, 3, {
      updateTableColumnProperties: {
        ...TABLE,
        columnIndices: [0],
        tableColumnProperties: { widthType: "FIXED_WIDTH", width: pt(51.28) },
        fields: "widthType,width",
      },
    });
    expect(bodyOf(document)).toContain(
      '<w:tblW w:w="9026" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>' +
        '<w:tblGrid><w:gridCol w:w="1026"/><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>',
    );
  });

  it("repeats pinned rows, keeps a row's least height, and colours and aligns its cells", () => {
    const document = withTable(
      2,
      1,
      { pinTableHeaderRows: { ...TABLE, pinnedHeaderRowsCount: 1 } },
      {
        updateTableRowStyle: {
          ...TABLE,
          rowIndices: [1],
          tableRowStyle: { minRowHeight: pt(25.5) },
          fields: "minRowHeight",
        },
      },
      {
        updateTableCellStyle: {
          ...TABLE,
          tableCellStyle: {
            backgroundColor: { color: { rgbColor: { red: 0.9, green: 0.9, blue: 0.9 } } },
            contentAlignment: "MIDDLE",
          },
          fields: "backgroundColor,contentAlignment",
        },
      },
    );
    const [header, row] = elementsOf(bodyOf(document), "w:tr");
    expect(header).toContain("<w:trPr><w:tblHeader/></w:trPr>");
    expect(header).toContain('<w:shd w:val="clear" w:color="auto" w:fill="E6E6E6"/>');
    expect(header).toContain('<w:vAlign w:val="center"/>');
    expect(row).toContain('<w:trPr><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr>');
  });

  it("merges cells across and down", () => {
    const document = withTable(2, 3, {
      mergeTableCells: {
        tableRange: {
          tableCellLocation: { ...TABLE, rowIndex: 0, columnIndex: 0 },
          rowSpan: 2,
          columnSpan: 2,
        },
      },
    });
    const rows = elementsOf(bodyOf(document), "w:tr");
    expect(rows.map((row) => elementsOf(row, "w:tc").length)).toEqual([2, 2]);
    expect(rows[0]).toContain('<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>');
    expect(rows[1]).toContain('<w:gridSpan w:val="2"/><w:vMerge w:val="continue"/>');
  });

  it("links to addresses outside", () => {
    const document = written("skola", {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 6 },
        textStyle: { link: { url: "https://skola.example/?a=1&b=2" } },
        fields: "link",
      },
    });
    const file = fileOf(document);
    expect(partOf(file, "word/_rels/document.xml.rels")).toContain(
      'Target="https://skola.example/?a=1&amp;b=2" TargetMode="External"',
    );
    expect(partOf(file, "word/document.xml")).toMatch(/<w:hyperlink r:id="rId\d+"><w:r>/);
  });

  it("writes a header as a part that the page refers to", () => {
    const document = written("Plāns", { createHeader: { type: "DEFAULT" } });
    const headerId = Object.keys(document.get().headers ?? {})[0] ?? "";
    document.do({ insertText: { text: "Skola", location: { segmentId: headerId, index: 0 } } });
    const file = fileOf(document);
    expect(partOf(file, "word/header1.xml")).toContain("Skola");
    const [, id = ""] =
      /<w:headerReference w:type="default" r:id="(rId\d+)"/.exec(
        partOf(file, "word/document.xml"),
      ) ?? [];
    expect(partOf(file, "word/_rels/document.xml.rels")).toMatch(
      new RegExp(`Id="${id}" Type="[^"]+/header" Target="header1.xml"`),
    );
  });

  it("breaks pages, and ends a section with its own page", () => {
    const document = written("viensdivi", {
      insertSectionBreak: { sectionType: "NEXT_PAGE", location: { index: 6 } },
    });
    document.do({ insertPageBreak: { location: { index: 3 } } });
    const body = bodyOf(document);
    expect(body).toContain('<w:br w:type="page"/>');
    expect(body.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(body).toMatch(/<\/w:sectPr><\/w:pPr>/);
    expect(body).toMatch(/<\/w:sectPr><\/w:body>/);
  });

  it("shows a drawing as a box with its text", () => {
    const document = written("Plāns");
    drawTextBox(document.workspace, document.id, "Motto");
    expect(bodyOf(document)).toContain(
      '<w:rPr><w:bdr w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:rPr><w:t xml:space="preserve">Motto</w:t>',
    );
  });
});
