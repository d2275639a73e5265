import { expect, test } from "vitest";
import { openingFloorSeconds } from "../../../scripts/bench/quota-floor.ts";

test("one class fits into full quotas nearly whole: three writes wait a second, then the last copy answers", () => {
  expect(openingFloorSeconds(1)).toBeCloseTo(3.5, 6);
});

test("Drive's three writes a second decide how long a year of many classes takes at least", () => {
  expect(openingFloorSeconds(12)).toBeCloseTo(51.1667, 4);
  expect(openingFloorSeconds(120)).toBeCloseTo(519.1667, 4);
});
