import { expect, test } from "vitest";
import { REFERENCE_PRICES, referenceSeconds } from "../../../scripts/bench/reference-loop.ts";

test("a loop written by hand takes 25.5 seconds a class, and the year's folder and the class list once", () => {
  expect(referenceSeconds(1)).toBeCloseTo(26.7, 6);
  expect(referenceSeconds(12)).toBeCloseTo(307.2, 6);
  expect(referenceSeconds(120)).toBeCloseTo(3061.2, 6);
});

test("every write of a class has its price: thirteen to Drive, three documents, one spreadsheet", () => {
  expect(REFERENCE_PRICES.reduce((sum, { perClass }) => sum + perClass, 0)).toBe(17);
});

test("the figures that nobody published are marked", () => {
  expect(REFERENCE_PRICES.filter(({ assumed }) => assumed).map(({ what }) => what)).toEqual([
    "addEditor",
    "limit a folder's access",
    "open a Doc, replace, close",
  ]);
});
