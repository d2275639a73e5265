import { describe, expect, it } from "vitest";
import { readCell } from "../../../../src/desk/pages/spreadsheet/read-cell.ts";

const editText = (cell: object) => readCell(cell, ",").editText;

describe("readCell", () => {
  it("edits a formula, not its value", () => {
    expect(editText({ userEnteredValue: { formulaValue: "=A1+1" }, formattedValue: "2" })).toBe(
      "=A1+1",
    );
  });

  it("edits a number with the locale's decimal mark and a date as it is shown", () => {
    expect(editText({ userEnteredValue: { numberValue: 1.5 }, formattedValue: "1,50" })).toBe(
      "1,5",
    );
    expect(
      editText({
        userEnteredValue: { numberValue: 44098 },
        userEnteredFormat: { numberFormat: { type: "DATE" } },
        formattedValue: "24.09.2020",
      }),
    ).toBe("24.09.2020");
  });

  it("leads where its format, a part of its text, or its text itself says", () => {
    const link = { link: { uri: "https://docs.google.com/document/d/1/edit" } };
    const cells = [
      { formattedValue: "Plāns: https://docs.google.com/document/d/1/edit" },
      { formattedValue: "Plāns", userEnteredFormat: { textFormat: link } },
      { formattedValue: "Plāns", textFormatRuns: [{}, { startIndex: 2, format: link }] },
      { formattedValue: link.link.uri },
    ];
    expect(cells.map((cell) => readCell(cell, ",").link)).toEqual([
      null,
      link.link.uri,
      link.link.uri,
      link.link.uri,
    ]);
  });

  it("marks a text that would be read as something else when typed", () => {
    const texts = ["=SUM(A1)", "007", "24.09.2020", "TRUE", "+37120000000", "4.b klase", "Nē"];
    expect(texts.map((stringValue) => editText({ userEnteredValue: { stringValue } }))).toEqual([
      "'=SUM(A1)",
      "'007",
      "'24.09.2020",
      "'TRUE",
      "'+37120000000",
      "4.b klase",
      "Nē",
    ]);
  });

  it("offers a list only where the rule shows one, and a box for yes and no", () => {
    const rule = (type: string, showCustomUi: boolean) =>
      readCell(
        {
          dataValidation: {
            condition: { type, values: [{ userEnteredValue: "Jā" }] },
            showCustomUi,
          },
        },
        ",",
      ).control;
    expect(rule("ONE_OF_LIST", false)).toBeNull();
    expect(rule("ONE_OF_LIST", true)).toEqual({ kind: "list", values: ["Jā"] });
    expect(rule("BOOLEAN", false)).toEqual({ kind: "checkbox", checked: false });
  });
});
