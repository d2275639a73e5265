import { describe, expect, test } from "vitest";
import { readOptions } from "../../../scripts/bench/options.ts";

const USAGE = "npm run bench -- [--classes 12,24] [--seed N] [--json]";

describe("the options of npm run bench", () => {
  test.each([
    ["0,12", "a school of no class"],
    ["12,313", "more classes than there are letters"],
    ["12;24", "another separator"],
    ["12,", "nothing after a comma"],
    ["12.5", "half a class"],
    ["-12", "fewer than none"],
  ])("refuse the sizes %s: %s", (sizes) => {
    expect(readOptions([`--classes=${sizes}`])).toBe(
      `--classes takes whole numbers from 1 to 312 between commas, not "${sizes}": ${USAGE}.`,
    );
  });

  test.each(["one", "4294967296", "1e3", ""])("refuse the seed %j", (seed) => {
    expect(readOptions([`--seed=${seed}`])).toBe(
      `--seed takes a whole number from 0 to 4294967295, not "${seed}": ${USAGE}.`,
    );
  });

  test("name an option that there is not, in one sentence", () => {
    expect(readOptions(["--fast"])).toBe(`Unknown option '--fast': ${USAGE}.`);
    expect(readOptions(["24"])).toBe(`Unexpected argument '24': ${USAGE}.`);
  });

  test("measure four schools with the first seed when none is given", () => {
    expect(readOptions([])).toEqual({ classes: [12, 24, 48, 120], seed: 1, json: false });
  });

  test("take other sizes and another seed", () => {
    expect(readOptions(["--classes", "1, 312", "--seed", "4294967295", "--json"])).toEqual({
      classes: [1, 312],
      seed: 4294967295,
      json: true,
    });
  });
});
