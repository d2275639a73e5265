import { describe, expect, it } from "vitest";
import { sheetNames } from "../../../../src/emulator/export/excel/sheet-names.ts";
import { blankSheet } from "../../../../src/emulator/workspace/sheets/new-spreadsheet.ts";

function namesOf(...titles: string[]): string[] {
  return [...sheetNames(titles.map((title, id) => blankSheet(id, title))).values()];
}

describe("the names of sheets in Excel", () => {
  it("lose what Excel forbids", () => {
    expect(namesOf("Plāns 2020/2021: [4.b]?")).toEqual(["Plāns 2020_2021_ _4.b__"]);
  });

  it("are cut at 31 characters, and numbered where that makes two alike", () => {
    expect(
      namesOf("Sadarbība ar vecākiem un citiem 1", "Sadarbība ar vecākiem un citiem 2"),
    ).toEqual(["Sadarbība ar vecākiem un citiem", "Sadarbība ar vecākiem un citi 2"]);
  });

  it("stay as they are otherwise", () => {
    expect(namesOf("Uzskaite", "Skolēni")).toEqual(["Uzskaite", "Skolēni"]);
  });
});
