import { describe, expect, it } from "vitest";
import { paginate } from "../../../../src/desk/pages/document/paginate.ts";

const ROOM = 100;
const PITCH = 140;
const piece = (height: number, more = {}) => ({
  height,
  startsPage: false,
  staysWithNext: false,
  ...more,
});

describe("paginate", () => {
  it("puts everything that fits on one page", () => {
    expect(paginate([piece(60), piece(40)], ROOM, PITCH)).toEqual({ pages: 1, breaks: [] });
  });

  it("begins a page with the first piece that does not fit, and tells what stays empty", () => {
    expect(paginate([piece(60), piece(50), piece(50)], ROOM, PITCH)).toEqual({
      pages: 2,
      breaks: [{ before: 1, empty: 40 }],
    });
  });

  it("begins a page where one is asked for", () => {
    expect(paginate([piece(10), piece(10, { startsPage: true })], ROOM, PITCH)).toEqual({
      pages: 2,
      breaks: [{ before: 1, empty: 90 }],
    });
  });

  it("keeps a heading with what follows it", () => {
    const pieces = [piece(80), piece(10, { staysWithNext: true }), piece(30)];
    expect(paginate(pieces, ROOM, PITCH).breaks).toEqual([{ before: 1, empty: 20 }]);
  });

  it("lets a piece higher than a page run on, and goes on below it", () => {
    expect(paginate([piece(200), piece(50)], ROOM, PITCH)).toEqual({
      pages: 3,
      breaks: [{ before: 1, empty: 40 }],
    });
  });
});
