import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lane } from "../../../src/google/rest/lane.ts";

const limit = { perSecond: 2, holds: 4 };

describe("a lane", () => {
  it("lets no more through than it holds", () => {
    const lane = new Lane(limit, undefined, 0);
    [1, 2, 3, 4].forEach(() => {
      lane.take(0);
    });

    expect(lane.lets(1, 0)).toBe(false);
    expect(lane.letsAt(1, 0)).toBe(500);
    expect(lane.letsAt(4, 0)).toBe(2000);
    expect(lane.lets(1, 500)).toBe(true);
  });

  it("lets nothing through while it is shut, and begins from nothing at the refusal", () => {
    const lane = new Lane(limit, undefined, 0);
    lane.refused(1000, 2000);

    expect(lane.lets(1, 1999)).toBe(false);
    expect(lane.lets(2, 2000)).toBe(true);
    expect(lane.lets(3, 2000)).toBe(false);
  });

  it("stays shut as long as the longest refusal said", () => {
    const lane = new Lane(limit, undefined, 0);
    lane.refused(1000, 9000);
    lane.refused(1000, 2000);

    expect(lane.letsAt(1, 1000)).toBe(9000);
  });

  it("gains nothing from a clock that went back", () => {
    const lane = new Lane(limit, { tokens: 0, at: 5000, shutUntil: 0 }, 1000);

    expect(lane.lets(1, 1000)).toBe(false);
  });

  it("lets through within a millisecond of the moment it named, for any use of it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (pauses, wanted) => {
          const lane = new Lane(limit, undefined, 0);
          let now = 0;
          for (const pause of pauses) {
            now += pause;
            if (lane.lets(1, now)) {
              lane.take(now);
            }
          }
          const at = lane.letsAt(wanted, now);
          expect(lane.lets(wanted, at + 1)).toBe(true);
          expect(at <= now + 1 || !lane.lets(wanted, at - 2)).toBe(true);
        },
      ),
    );
  });
});
