// A range as Sheets writes it, taken apart: "'4.a klase'!B1:B1000".

export interface RangePlace {
  readonly title: string;
  /** From 0. */
  readonly column: number;
  readonly row: number;
}

const RANGE = /^(?:'((?:[^']|'')*)'|([^'!]+))!([A-Z]+)?(\d+)?/;

/** Null for what is no range with a sheet's name. */
export function rangePlace(range: string): RangePlace | null {
  const match = RANGE.exec(range);
  if (match === null) {
    return null;
  }
  const [, quoted, plain, letters = "A", digits = "1"] = match;
  return {
    title: quoted === undefined ? (plain ?? "") : quoted.replace(/''/g, "'"),
    column: columnOf(letters),
    row: Number(digits) - 1,
  };
}

export function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
