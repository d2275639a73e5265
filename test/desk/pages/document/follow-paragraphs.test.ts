import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bothChanges,
  followParagraph,
} from "../../../../src/desk/pages/document/follow-paragraphs.ts";

describe("followParagraph", () => {
  it("gives null for a paragraph that others have joined with its neighbour", () => {
    expect(followParagraph(["a", "b", "c", "d"], ["a", "bc", "d"], 2)).toBeNull();
  });

  it("stays above a change and moves along below it", () => {
    const before = ["virsraksts", "septembris", "oktobris"];
    const after = ["virsraksts", "jauna rinda", "septembris", "oktobris"];
    expect([0, 1, 2].map((at) => followParagraph(before, after, at))).toEqual([0, 2, 3]);
  });

  it("finds a paragraph of unique text wherever one insertion has moved it", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(6), fc.integer({ min: 1, max: 4 }), (index, at, count) => {
        const before = ["p0", "p1", "p2", "p3", "p4", "p5"];
        const inserted = Array.from({ length: count }, (_, n) => `new ${n}`);
        const after = [...before.slice(0, at), ...inserted, ...before.slice(at)];
        expect(after[followParagraph(before, after, index) ?? -1]).toBe(before[index]);
      }),
    );
  });
});

describe("bothChanges", () => {
  it("gives null when both have changed the same place", () => {
    expect(bothChanges("12. septembris", "13. septembris", "14. septembris")).toBeNull();
  });

  it("keeps an own change before and after another's", () => {
    expect(bothChanges("a b c", "A b c", "a b C")).toBe("A b C");
    expect(bothChanges("a b c", "a b C", "Aaa b c")).toBe("Aaa b C");
  });

  it("takes the other's text when it already is one's own", () => {
    expect(bothChanges("a", "ab", "ab")).toBe("ab");
  });
});
