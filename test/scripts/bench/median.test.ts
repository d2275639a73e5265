import { expect, test } from "vitest";
import { median } from "../../../scripts/bench/median.ts";

test("nothing has no middle", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("an odd number has one in the middle, an even number two", () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([10, 1, 2, 9])).toBe(5.5);
});
