import { expect, test } from "vitest";
import { quotedTitle, rangePlace } from "../../../src/google/reading/a1-range.ts";

test.each([
  ["Uzskaite!A1:A1000", { title: "Uzskaite", column: 0, row: 0 }],
  ["'Sadarbība ar vecākiem'!AB7:AB9", { title: "Sadarbība ar vecākiem", column: 27, row: 6 }],
  ["'Annas ''tabula'''!C1", { title: "Annas 'tabula'", column: 2, row: 0 }],
])("%s is taken apart", (range, place) => {
  expect(rangePlace(range)).toEqual(place);
});

test("what names no sheet is no range of one", () => {
  expect(rangePlace("")).toBeNull();
  expect(rangePlace("A1:B2")).toBeNull();
});

test("a title quoted and read again is the same", () => {
  expect(rangePlace(`${quotedTitle("4.a 'b' klase")}!A1`)?.title).toBe("4.a 'b' klase");
});
