// What stands in the hidden tab of files, and in which order it is read.
import { expect, test } from "vitest";
import { fileCells, fileRow, fileRowsOf } from "../../../src/core/journal/file-row.ts";
import type { FileRow } from "../../../src/core/journal/file-row.ts";

const BEGUN: FileRow = {
  key: "analysis:2020_2021/4.a/entry-0001",
  state: "begun",
  id: "",
  kind: "analysis",
  entry: "entry-0001",
  at: Date.UTC(2020, 9, 9, 12),
  by: "girts.zagarabols@skola.example",
};
const MADE: FileRow = { ...BEGUN, state: "made", id: "1abc", at: BEGUN.at + 4_000 };

function row(cells: ReturnType<typeof fileCells>, rowNumber: number) {
  return { tab: "files" as const, rowNumber, cells };
}

test("a row is read as it was written", () => {
  expect(fileRow(row(fileCells(BEGUN), 2))).toEqual(BEGUN);
  expect(fileRow(row(fileCells(MADE), 2))).toEqual(MADE);
  expect(fileRow(row(fileCells({ ...BEGUN, state: "failed" }), 2))).toMatchObject({
    state: "failed",
    id: "",
  });
});

test("the rows of a key come oldest first, wherever they stand", () => {
  const other = { ...BEGUN, key: "analysis:2020_2021/4.a/entry-0002" };
  const rows = [MADE, other, BEGUN].map((each, at) => row(fileCells(each), at + 2));
  expect(fileRowsOf(rows, BEGUN.key)).toEqual([BEGUN, MADE]);
});
