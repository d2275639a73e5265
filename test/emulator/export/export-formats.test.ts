import { describe, expect, it } from "vitest";
import type { MediaAnswer } from "../../../src/emulator/workspace/operation.ts";
import { perform } from "../../../src/emulator/workspace/perform.ts";
import type { Performed } from "../../../src/emulator/workspace/perform.ts";
import { answerOf, refusalOf } from "../../support/google-call.ts";
import { OpenDocument, OWNER } from "../workspace/docs/open-document.ts";
import { DEPUTY, ownSpreadsheet } from "../workspace/sheets/school-spreadsheet.ts";
import { partsOf } from "./office-file.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

function exported(
  of: OpenDocument | ReturnType<typeof ownSpreadsheet>,
  mimeType: string,
): Performed {
  const person = of instanceof OpenDocument ? OWNER : DEPUTY;
  return perform(of.workspace, "drive.files.export", person, {
    params: { fileId: of.id, mimeType },
    body: undefined,
  });
}

describe("drive.files.export", () => {
  it("refuses a format that Google does not export to", () => {
    expect(refusalOf(exported(new OpenDocument(), "image/png"))).toMatchObject({
      code: 400,
      message: "The requested conversion is not supported.",
    });
    expect(refusalOf(exported(ownSpreadsheet(), `${OFFICE}.wordprocessingml.document`)).code).toBe(
      400,
    );
  });

  it.each([
    ["a document", () => new OpenDocument()],
    ["a spreadsheet", () => ownSpreadsheet()],
  ])("says that it does not emulate %s as PDF", (_, make) => {
    expect(refusalOf(exported(make(), "application/pdf"))).toMatchObject({ code: 501 });
  });

  it("answers a document as a Word file", () => {
    const answer = answerOf<MediaAnswer>(
      exported(new OpenDocument(), `${OFFICE}.wordprocessingml.document`),
    );
    expect(answer.mimeType).toBe(`${OFFICE}.wordprocessingml.document`);
    expect(Object.keys(partsOf(answer.bytes))).toContain("word/document.xml");
  });

  it("answers a spreadsheet as an Excel file", () => {
    const answer = answerOf<MediaAnswer>(
      exported(ownSpreadsheet(), `${OFFICE}.spreadsheetml.sheet`),
    );
    expect(Object.keys(partsOf(answer.bytes))).toContain("xl/workbook.xml");
  });

  it("answers the first sheet as comma-separated values, as shown", () => {
    const book = ownSpreadsheet();
    book.put("A1:C3", [["Klase", "Skolotāja, vārds", "Piezīme"], ["4.b"], ["", "", 'saka "jā"']]);
    const { bytes } = answerOf<MediaAnswer>(exported(book, "text/csv"));
    expect(new TextDecoder().decode(bytes)).toBe(
      'Klase,"Skolotāja, vārds",Piezīme\r\n4.b,,\r\n,,"saka ""jā"""',
    );
  });
});
