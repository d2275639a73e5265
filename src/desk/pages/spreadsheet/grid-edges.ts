// The letters above the grid and the numbers beside it, in pixels.

export const ROW_HEADER = 46;
export const COLUMN_HEADER = 24;
