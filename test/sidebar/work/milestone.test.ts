import { expect, it } from "vitest";
import { milestone } from "../../../src/sidebar/work/milestone.ts";

it("passes a milestone with every tenth of the work", () => {
  expect([0, 8, 9, 42, 83, 84].map((done) => milestone({ done, total: 84 }))).toEqual([
    0, 0, 1, 5, 9, 10,
  ]);
});

it("has passed all of them where there was nothing to do", () => {
  expect(milestone({ done: 0, total: 0 })).toBe(10);
});
