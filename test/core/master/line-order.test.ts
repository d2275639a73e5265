import { expect, test } from "vitest";
import { classOrder, lineOrder } from "../../../src/core/master/line-order.ts";

test("classes stand by number and letter, what is no class last", () => {
  const labels = ["10.", "2.b", "x", "1.a", "12.", "2.a"];
  expect(labels.sort((a, b) => (classOrder(a) < classOrder(b) ? -1 : 1))).toEqual([
    "1.a",
    "2.a",
    "2.b",
    "10.",
    "12.",
    "x",
  ]);
});

test("an entry without a day stands below those of its class", () => {
  const of = { year: "2020_2021", schoolClass: "4.b" };
  expect(lineOrder(of, "2021-05-31", 9) < lineOrder(of, null, 2)).toBe(true);
});
