import { expect, test } from "vitest";
import { table } from "../../../scripts/bench/table.ts";

test("names stand to the left and numbers to the right", () => {
  const rows = [
    ["action", "calls"],
    ["first-screen", "1"],
    ["open", "120"],
  ];
  expect(table(rows)).toBe(
    ["action        calls", "first-screen      1", "open            120"].join("\n"),
  );
});
