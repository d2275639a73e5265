import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lines } from "../../../../src/desk/pages/spreadsheet/lines.ts";

describe("Lines", () => {
  it("knows where each line begins; a hidden one takes no room", () => {
    const lines = new Lines([20, 0, 30]);
    expect([lines.startOf(0), lines.startOf(2), lines.total, lines.isHidden(1)]).toEqual([
      0,
      20,
      50,
      true,
    ]);
  });

  it("finds a line that holds the distance", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(sizes, fc.nat(3000), (given, distance) => {
        const lines = new Lines(given);
        const inside = Math.min(distance, lines.total - 1);
        const line = lines.at(inside);
        expect(lines.startOf(line)).toBeLessThanOrEqual(inside);
        expect(lines.startOf(line + 1)).toBeGreaterThan(inside);
      }),
    );
  });
});
