import { describe, expect, it } from "vitest";
import { Bullets } from "../../../../src/desk/pages/document/bullets.ts";

const level = (glyphType: string, glyphFormat: string) => ({ glyphType, glyphFormat });
const bulletsOf = (...nestingLevels: object[]) =>
  new Bullets({ list: { listProperties: { nestingLevels } } });
const at = (nestingLevel?: number) => ({
  listId: "list",
  ...(nestingLevel === undefined ? {} : { nestingLevel }),
});

describe("Bullets", () => {
  it("shows a box for the items of a check list", () => {
    expect(bulletsOf(level("NONE", "%0")).next(at())).toBe("☐");
  });

  it("shows the symbol of each nesting level", () => {
    const bullets = bulletsOf({ glyphSymbol: "●" }, { glyphSymbol: "○" });
    expect([bullets.next(at()), bullets.next(at(1)), bullets.next(at())]).toEqual(["●", "○", "●"]);
  });

  it("counts on after a nested list, which begins anew each time", () => {
    const bullets = bulletsOf(level("DECIMAL", "%0."), level("ALPHA", "%1)"));
    const glyphs = [undefined, 1, 1, undefined, 1].map((depth) => bullets.next(at(depth)));
    expect(glyphs).toEqual(["1.", "a)", "b)", "2.", "a)"]);
  });

  it("writes all levels of a nested number", () => {
    const bullets = bulletsOf(level("DECIMAL", "%0."), level("DECIMAL", "%0.%1."));
    expect([undefined, 1, 1].map((depth) => bullets.next(at(depth)))).toEqual([
      "1.",
      "1.1.",
      "1.2.",
    ]);
  });

  it("writes Roman numbers and letters past z", () => {
    const roman = bulletsOf(level("UPPER_ROMAN", "%0."));
    const letters = bulletsOf(level("ALPHA", "%0."));
    const nth = (bullets: Bullets, n: number) =>
      Array.from({ length: n }, () => bullets.next(at())).at(-1);
    expect([nth(roman, 14), nth(letters, 27)]).toEqual(["XIV.", "aa."]);
  });
});
