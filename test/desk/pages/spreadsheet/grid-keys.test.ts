import { describe, expect, it } from "vitest";
import { moveOnGrid } from "../../../../src/desk/pages/spreadsheet/grid-keys.ts";
import { Lines } from "../../../../src/desk/pages/spreadsheet/lines.ts";

/** Five rows, the third hidden; four columns, the first hidden. */
const GRID = { rows: new Lines([21, 21, 0, 21, 21]), columns: new Lines([0, 100, 100, 100]) };
const press = (key: string, more = {}) => ({ key, shiftKey: false, ctrlKey: false, ...more });

describe("moveOnGrid", () => {
  it("gives null for a key that moves nothing", () => {
    expect(moveOnGrid(GRID, { row: 0, column: 1 }, press("a"))).toBeNull();
  });

  it("stays at the edge", () => {
    expect(moveOnGrid(GRID, { row: 0, column: 1 }, press("ArrowUp"))).toEqual({
      row: 0,
      column: 1,
    });
    expect(moveOnGrid(GRID, { row: 0, column: 1 }, press("ArrowLeft"))).toEqual({
      row: 0,
      column: 1,
    });
  });

  it("passes over hidden rows", () => {
    expect(moveOnGrid(GRID, { row: 1, column: 1 }, press("ArrowDown"))).toEqual({
      row: 3,
      column: 1,
    });
  });

  it("goes right with Tab and back with Shift", () => {
    expect(moveOnGrid(GRID, { row: 0, column: 1 }, press("Tab"))).toEqual({ row: 0, column: 2 });
    expect(moveOnGrid(GRID, { row: 0, column: 2 }, press("Tab", { shiftKey: true }))).toEqual({
      row: 0,
      column: 1,
    });
  });

  it("goes to the first and the last cell with Ctrl", () => {
    const from = { row: 1, column: 2 };
    expect(moveOnGrid(GRID, from, press("Home", { ctrlKey: true }))).toEqual({ row: 0, column: 1 });
    expect(moveOnGrid(GRID, from, press("End", { ctrlKey: true }))).toEqual({ row: 4, column: 3 });
  });
});
